import { shownPath } from '../../engine/evidence/place.ts';
import { isGtoTag } from './tags.ts';

/** A folder that is a Git repository, as a URI, with the names of its tags. */
export interface Tagged {
  readonly uri: string;
  readonly tags: readonly string[];
}

/** A registry that was found, as a URI, with what a person calls it. */
export interface FoundRegistry {
  readonly uri: string;
  readonly label: string;
}

/** The repositories whose tags hold a registry of GTO. */
export function findGtoRegistries(folders: readonly Tagged[]): readonly FoundRegistry[] {
  return folders
    .filter(({ tags }) => tags.some(isGtoTag))
    .map(({ uri }) => ({ uri, label: `GTO in ${shownPath(uri)}` }));
}
