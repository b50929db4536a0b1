import { shownPath } from '../../engine/evidence/place.ts';

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
    .map((uri) => ({ uri, label: `DVC in ${shownPath(uri, folder)}` }));
}
