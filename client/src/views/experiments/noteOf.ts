import type { Annotation } from '../../../../server/src/protocol/notes.ts';
import type { RunSummary } from '../../../../server/src/protocol/tracking.ts';
import type { SourceFacts } from '../sourceFacts.ts';

/** What a person wrote of a run: with the tracker where it keeps notes, else what the workspace keeps. */
export function noteOf(run: RunSummary, { can, notes }: Pick<SourceFacts, 'can' | 'notes'>): Annotation {
  const kept = can.includes('note') && can.includes('tag') ? undefined : notes.get(run.id);
  return kept ?? { text: run.note ?? '', labels: run.labels ?? [] };
}
