import type { ArtifactContent, ArtifactEntry, ArtifactOwner } from '../engine/evidence/artifact.ts';
import type { Plot, PlotFiles } from '../engine/evidence/plot.ts';
import type { Answer, Page } from '../engine/evidence/source.ts';
import type { RequestDefinition } from './definition.ts';

export type { ArtifactEntry, ArtifactOwner } from '../engine/evidence/artifact.ts';

export const listArtifacts: RequestDefinition<
  {
    readonly source: string;
    readonly owner: ArtifactOwner;
    readonly path: string;
    readonly limit: number;
    readonly from?: string;
  },
  Answer<Page<ArtifactEntry>>
> = { method: 'assay/artifacts' };
export const readArtifact: RequestDefinition<
  { readonly source: string; readonly owner: ArtifactOwner; readonly path: string; readonly limit: number },
  Answer<ArtifactContent>
> = { method: 'assay/artifact' };
/** The files among a run's artifacts that can be shown as drawings, pictures or tables. */
export const listPlots: RequestDefinition<
  { readonly source: string; readonly run: string },
  Answer<PlotFiles>
> = { method: 'assay/plots' };
export const readPlot: RequestDefinition<
  { readonly source: string; readonly run: string; readonly path: string },
  Answer<Plot>
> = { method: 'assay/plot' };
