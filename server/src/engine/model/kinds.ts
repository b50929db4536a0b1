import type { Card } from './card.ts';
import type { ManifestModel } from './manifest.ts';
import type { Parameters } from './parameters.ts';
import type { Pipeline } from './pipeline.ts';

/** What each kind of document is lowered to. */
export interface ModelByKind {
  readonly dvc: Pipeline;
  readonly params: Parameters;
  readonly 'model-card': Card;
  readonly assay: ManifestModel;
}

/** What a document is. */
export type Kind = keyof ModelByKind;
