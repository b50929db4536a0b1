/** Files on a disk, of a remote repository, and those that were never saved; not the old sides of a comparison. */
const schemes = ['file', 'untitled', 'vscode-vfs'] as const;
const languages = ['yaml', 'markdown', 'json', 'jsonc'] as const;
const patterns = ['**/dvc.lock', '**/*.dvc', '**/.dvcignore'] as const;

/** The documents that the language server hears of; which of them Assay governs it decides itself. */
export const documentSelector: readonly (
  | { readonly scheme: string; readonly language: string }
  | { readonly scheme: string; readonly pattern: string }
)[] = schemes.flatMap((scheme) => [
  ...languages.map((language) => ({ scheme, language })),
  ...patterns.map((pattern) => ({ scheme, pattern })),
]);
