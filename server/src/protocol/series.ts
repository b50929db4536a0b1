import type { Band, Series, SeriesQuery, SeriesSet } from '../engine/evidence/series.ts';
import type { Answer } from '../engine/evidence/source.ts';
import type { RequestDefinition } from './definition.ts';

export type { Band, Series } from '../engine/evidence/series.ts';

export const readSeries: RequestDefinition<SeriesQuery, Answer<SeriesSet>> = { method: 'assay/series' };
/** Only what is behind the cursors. */
export const readNewPoints: RequestDefinition<
  { readonly query: SeriesQuery; readonly cursors: readonly string[] },
  Answer<{ readonly series: readonly (Series & { readonly isRestart: boolean })[] }>
> = { method: 'assay/series/new' };
export const readBands: RequestDefinition<
  SeriesQuery & {
    readonly groups: readonly { readonly label: string; readonly members: readonly number[] }[];
  },
  Answer<readonly Band[]>
> = { method: 'assay/series/bands' };
