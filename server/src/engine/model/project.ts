import type { Document } from '../document/document.ts';
import type { EvidenceFacts } from '../evidence/facts.ts';
import type { Kind, ModelByKind } from './kinds.ts';

/** A document with what it was lowered to. */
export interface Loaded<K extends Kind = Kind> {
  readonly kind: K;
  readonly document: Document;
  readonly model: ModelByKind[K];
}

/** A loaded document of some kind, its kind and its model belonging together. */
export type AnyLoaded = { [K in Kind]: Loaded<K> }[Kind];

/** What is known of the files of a workspace. `undefined` means: cannot be known, so say nothing. */
export interface FileFacts {
  /** Whether a file or folder is at this URI. */
  exists(uri: string): boolean | undefined;
  /** The names inside a folder, percent-encoded as URIs have them; empty where the folder is unknown. */
  entries(uri: string): readonly string[];
  /** Whether Git tracks the file, or any file in the folder, at this URI. */
  isTracked(uri: string): boolean | undefined;
  /** The root folder that holds this URI, or none for a file opened alone. */
  rootOf(uri: string): string | undefined;
}

/** The typed project: every governed document at hand, and the files around them. */
export interface Project {
  readonly files: FileFacts;
  readonly evidence: EvidenceFacts;
  get<K extends Kind>(uri: string, kind: K): Loaded<K> | undefined;
  all<K extends Kind>(kind: K): readonly Loaded<K>[];
  /** What `compute` answers of an object: computed once, until any document or any fact changes. */
  derive<A extends object, T>(compute: (of: A, project: Project) => T, of: A): T;
}
