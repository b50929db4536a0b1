import type { Span } from '../document/span.ts';

/** A file or folder that a step reads or writes. */
export interface ArtifactReference {
  /** As written. */
  readonly text: string;
  /** The URI it means, or none where it holds a template or lies outside the file system. */
  readonly uri: string | undefined;
  /** The folder that the path starts from, where that is known. */
  readonly base: string | undefined;
  readonly role: 'data' | 'metrics' | 'plots';
  readonly at: Span;
}

/** A value that a step takes from a parameter file. */
export interface ParameterReference {
  /** The key path, dotted, or none for the whole file. */
  readonly key: string | undefined;
  /** The URI of the parameter file. */
  readonly file: string | undefined;
  readonly at: Span;
}

/** One step of a pipeline. */
export interface Step {
  readonly name: string;
  readonly nameAt: Span;
  readonly at: Span;
  /** The folder that its paths start from, or none while a template in it is unresolved. */
  readonly folder: string | undefined;
  readonly command: string | undefined;
  readonly inputs: readonly ArtifactReference[];
  readonly outputs: readonly ArtifactReference[];
  readonly parameters: readonly ParameterReference[];
}

/** The format-neutral graph that every pipeline document is lowered to. */
export interface Pipeline {
  readonly steps: readonly Step[];
}
