/** A folder with what lies in it, as URIs. */
export interface Folder {
  readonly folder: string;
  readonly uris: readonly string[];
}

/** A repository that was found, as a URI, with what a person calls it. */
export interface Found {
  readonly uri: string;
  readonly label: string;
}

const config = '/.dvc/config';

/** Whether a file is what a DVC repository is found by. */
export function isDvcConfig(uri: string): boolean {
  return uri.endsWith(config);
}

/** The DVC repositories in a folder: each has a file `.dvc/config`. */
export function findDvcRepositories({ folder, uris }: Folder): readonly Found[] {
  return uris
    .filter(isDvcConfig)
    .map((uri) => uri.slice(0, -config.length))
    .sort()
    .map((uri) => ({ uri, label: labelOf(folder, uri) }));
}

/** The path below the folder, else the folder's own name. */
function labelOf(folder: string, uri: string): string {
  const root = folder.replace(/\/$/, '');
  const path = uri.startsWith(`${root}/`) ? uri.slice(root.length + 1) : (uri.split('/').at(-1) ?? '');
  return `DVC in ${decoded(path)}`;
}

/** A URI's path as a person reads it; as it is where it is not well formed. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
