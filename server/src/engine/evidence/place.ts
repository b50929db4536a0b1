/** Where a source is, as the project knows it: what the worker and the command line open. */
export type SourcePlace = FilePlace | AddressPlace;

/** A store in a file, or a folder that holds one. */
export interface FilePlace {
  readonly kind: 'mlflow-file' | 'mlflow-folder' | 'dvc' | 'gto';
  readonly id: string;
  /** What a person calls it. */
  readonly label: string;
  /** The file or folder, as the system names it. */
  readonly path: string;
  /** The folder of the workspace that it lies in: no artifact is read outside of it and of the store's own folder. */
  readonly workspace: string;
}

/** A tracking server. */
export interface AddressPlace {
  readonly kind: 'mlflow-http';
  readonly id: string;
  readonly label: string;
  /** `http:` or `https:`, without a user. */
  readonly url: string;
}

/** What a person calls a file or folder: its path below `folder`, else its own name. Both are URIs. */
export function shownPath(uri: string, folder = ''): string {
  const place = uri.replace(/\/$/, '');
  const root = `${folder.replace(/\/$/, '')}/`;
  const isBelow = folder !== '' && place.startsWith(root);
  return decoded(place.slice(isBelow ? root.length : place.lastIndexOf('/') + 1));
}

/** A path without the escapes of a URI; as it is where it is not well formed. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
