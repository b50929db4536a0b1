import type { Comparison, ComparisonSubject } from '../engine/evidence/comparison.ts';
import type { Lineage } from '../engine/evidence/lineage.ts';
import type { Answer } from '../engine/evidence/source.ts';
import type { RunRef } from '../engine/evidence/table.ts';
import type { RequestDefinition } from './definition.ts';

/** The facts that the answers carry, for those who read the protocol and not the engine. */
export type {
  CodeComparison,
  ComparedMetric,
  ComparedText,
  Comparison,
  ComparisonSubject,
} from '../engine/evidence/comparison.ts';
export type { Lineage } from '../engine/evidence/lineage.ts';

export interface CompareParams {
  readonly runs: readonly ComparisonSubject[];
  /** Whether repeats of the runs are looked for: that reads many runs. */
  readonly withRepeats: boolean;
}

/** Runs side by side; a version stands for the run that made it. */
export const compareRuns: RequestDefinition<CompareParams, Answer<Comparison>> = { method: 'assay/compare' };

/** The same as a text, as `assay diff` writes it. */
export const copyComparison: RequestDefinition<
  { readonly runs: readonly ComparisonSubject[]; readonly format: 'markdown' | 'csv' | 'json' },
  Answer<string>
> = { method: 'assay/compare/copy' };

export interface VersionParams {
  readonly source: string;
  readonly model: string;
  readonly version: string;
}

/** Where a version came from; `markdown` is what `assay lineage` writes. */
export const getLineage: RequestDefinition<
  VersionParams,
  Answer<{ readonly lineage: Lineage; readonly markdown: string }>
> = { method: 'assay/lineage' };

/** A commit that changed a file, with the runs that were made with the file as it left it. */
export interface FileCommit {
  readonly commit: string;
  readonly subject: string;
  readonly at: number;
  readonly runs: readonly (RunRef & { readonly name: string })[];
}

/** The commits that changed a file, newest first, each with its runs. */
export const listFileRuns: RequestDefinition<{ readonly uri: string }, Answer<readonly FileCommit[]>> = {
  method: 'assay/fileRuns',
};

export interface ChangedPath {
  readonly path: string;
  readonly added: number;
  readonly removed: number;
}

/** What changed from one commit to another; without `from`, from the parent of `to`. */
export const getChanges: RequestDefinition<
  { readonly from?: string; readonly to: string },
  Answer<{
    readonly root: string;
    /** Nothing for a first commit. */
    readonly from: string | undefined;
    readonly to: string;
    readonly subject: string;
    readonly files: readonly ChangedPath[];
  }>
> = { method: 'assay/changes' };

/** The text of a file at a commit of the repository at `root`; empty where the commit has none. */
export const readAtCommit: RequestDefinition<
  { readonly root: string; readonly commit: string; readonly path: string },
  Answer<string>
> = { method: 'assay/atCommit' };
