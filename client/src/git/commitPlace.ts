/** The scheme of documents that show a file as a commit holds it. */
export const scheme = 'assay-git';

/** A file at a commit of the repository at `root`; an empty commit holds no file. */
export interface CommitPlace {
  readonly root: string;
  readonly commit: string;
  readonly path: string;
}

/** What the address of such a document holds beside the path. */
export function commitQuery({ root, commit }: CommitPlace): string {
  return JSON.stringify({ root, commit });
}

/** The place that an address names; nothing for an address that is not ours. */
export function commitPlace(uri: { readonly path: string; readonly query: string }): CommitPlace | undefined {
  const given = parsed(uri.query);
  if (typeof given !== 'object' || given === null || !('root' in given) || !('commit' in given))
    return undefined;
  const { root, commit } = given;
  if (typeof root !== 'string' || typeof commit !== 'string') return undefined;
  return { root, commit, path: uri.path.replace(/^\//, '') };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
