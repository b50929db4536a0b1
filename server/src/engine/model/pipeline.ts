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

/** A `${…}` in a pipeline file: the expression inside, and where the whole of it stands. */
export interface Interpolation {
  readonly expression: string;
  readonly at: Span;
  /** The name of the step it stands in, or none outside the steps. */
  readonly step: string | undefined;
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
  /**
   * Names that only this step defines for its templates (a loop's `item` and `key`, its own variables); `*` when it
   * draws on files of its own, so that any name may be defined.
   */
  readonly locals: readonly string[];
}

/** The format-neutral graph that every pipeline document is lowered to. */
export interface Pipeline {
  readonly steps: readonly Step[];
  readonly interpolations: readonly Interpolation[];
  /** The parameter files that the templates of the whole file draw on, in order. */
  readonly variableFiles: readonly ParameterReference[];
}
