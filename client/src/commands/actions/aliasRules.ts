const longest = 255;

/** What is wrong with the name of an alias, as MLflow has it; undefined for nothing. */
export function aliasProblem(alias: string): string | undefined {
  if (alias === '') return 'Write a name.';
  if (alias.length > longest) return `At most ${longest} characters.`;
  if (!/^[\w-]+$/.test(alias)) return 'Only letters, digits, _ and - are allowed.';
  if (/^latest$/i.test(alias)) return '"latest" always means the newest version.';
  if (/^v\d+$/i.test(alias)) return 'v and a number always mean the version of that number.';
  return undefined;
}

/** What is wrong with the name of a registered model; undefined for nothing. */
export function modelNameProblem(name: string): string | undefined {
  if (name.trim() === '') return 'Write a name.';
  if (name.length > longest) return `At most ${longest} characters.`;
  return /[/:]/.test(name) ? 'A name has no / and no :.' : undefined;
}

const longestKey = 250;

/** What is wrong with the key of a tag, as MLflow has it; undefined for nothing. */
export function tagKeyProblem(key: string): string | undefined {
  if (key.trim() === '') return 'Write a key.';
  if (key.length > longestKey) return `At most ${longestKey} characters.`;
  if (!/^[\w\-. :/]+$/.test(key)) return 'Only letters, digits, _ - . : / and spaces are allowed.';
  const parts = key.split('/');
  return parts.some((part) => part === '' || part === '.' || part === '..')
    ? 'No part between slashes may be empty, . or ..'
    : undefined;
}
