import type { Span } from '../../../document/span.ts';
import type { DraftPath, StageDraft, TemplatedText } from './draft.ts';
import type { Held } from './held.ts';
import type { Round } from './loops.ts';
import type { Placeholder } from './placeholder.ts';
import type { TemplateProblem } from './problem.ts';
import type { Variables } from './variables.ts';

/** A text of a step, its templates resolved; no text where that cannot be known. */
export interface ResolvedText {
  readonly text: string | undefined;
  readonly at: Span;
}

/** A path of a step. */
export interface ResolvedPath extends ResolvedText {
  readonly role: DraftPath['role'];
  readonly isCached: boolean;
}

/** A value that a step takes from a parameter file. */
export interface ResolvedParameter {
  /** The file as the step names it, `params.yaml` where it names none. */
  readonly file: ResolvedText;
  /** Its dotted key, or none for the whole file. */
  readonly key: ResolvedText | undefined;
  readonly at: Span;
}

/** One stage as DVC runs it: a step, or one round of a loop of steps. */
export interface ResolvedStage {
  /** `train`, or `train@a` for a round of a loop. */
  readonly name: string;
  /** The entry under `stages` that it comes from. */
  readonly draft: StageDraft;
  readonly round: Round | undefined;
  /** The folder that it runs in, from that of its file; none where that cannot be known. */
  readonly wdir: string | undefined;
  /** The lines that it runs; none where they cannot be known. */
  readonly command: string | readonly string[] | undefined;
  readonly inputs: readonly ResolvedPath[];
  readonly outputs: readonly ResolvedPath[];
  readonly parameters: readonly ResolvedParameter[];
}

/** A pipeline with its templates resolved. */
export interface ResolvedPipeline {
  readonly stages: readonly ResolvedStage[];
  /** The entries of `stages` whose stages cannot all be known. */
  readonly unknown: readonly StageDraft[];
  readonly problems: readonly TemplateProblem[];
  /** What templates outside of steps can name. */
  readonly variables: Variables;
  readonly drafts: readonly StageDraft[];
  /** The placeholders outside of the steps, then those of each entry of `stages`. */
  readonly found: readonly ReadonlyMap<Placeholder, Occurrence>[];
}

/** Every placeholder of a pipeline. Ask for it with `project.derive`. */
export function occurrences({ found }: ResolvedPipeline): ReadonlyMap<Placeholder, Occurrence> {
  return new Map(found.flatMap((some) => [...some]));
}

/** A placeholder with the values that it stands for: several in a loop, of which the first few are kept. */
export interface Occurrence {
  readonly templated: TemplatedText;
  /** The entry of `stages` that it stands in, or none. */
  readonly step: string | undefined;
  readonly values: readonly Held[];
  readonly count: number;
}
