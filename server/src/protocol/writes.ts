import type { Answer, SourceState } from '../engine/evidence/source.ts';
import type { Write, Written } from '../engine/evidence/write.ts';
import type { RequestDefinition } from './definition.ts';

export type { TagOwner, Write } from '../engine/evidence/write.ts';

/** What a source can do, and whether its version is one that was tested. */
export const getState: RequestDefinition<{ readonly source: string }, Answer<SourceState>> = {
  method: 'assay/state',
};

/** Never sent twice: the worker's host does not try it again. */
export const write: RequestDefinition<{ readonly source: string; readonly write: Write }, Answer<Written>> = {
  method: 'assay/write',
};
