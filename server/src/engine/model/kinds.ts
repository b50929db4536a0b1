import type { Card } from './card.ts';
import type { DataFile } from './dataFile.ts';
import type { EvalResults } from './evalResults.ts';
import type { IgnoreFile } from './ignore.ts';
import type { Lock } from './lock.ts';
import type { ManifestModel } from './manifest.ts';
import type { Metrics } from './metrics.ts';
import type { Parameters } from './parameters.ts';
import type { Pipeline } from './pipeline.ts';

/** What each kind of document is lowered to. */
export interface ModelByKind {
  readonly dvc: Pipeline;
  readonly 'dvc-lock': Lock;
  readonly 'dvc-file': DataFile;
  readonly 'dvc-ignore': IgnoreFile;
  readonly params: Parameters;
  readonly metrics: Metrics;
  readonly 'model-card': Card;
  readonly 'dataset-card': Card;
  readonly 'eval-results': EvalResults;
  readonly assay: ManifestModel;
}

/** What a document is. */
export type Kind = keyof ModelByKind;
