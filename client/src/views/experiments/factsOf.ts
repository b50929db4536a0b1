import { age, duration, moment } from '../../../../webviews/messages/age.ts';
import { fullValue } from '../../../../webviews/messages/numbers.ts';
import type { RunSummary } from '../../../../server/src/protocol/tracking.ts';
import type { SourceFacts } from '../sourceFacts.ts';
import { known, type Fact } from '../treeNode.ts';
import { noteOf } from './noteOf.ts';
import { runStates } from './runState.ts';

/** So many metrics are told on hover; the run's page has all. */
const metricsOnHover = 12;

export interface FactsLook {
  readonly now: number;
  readonly facts: Pick<SourceFacts, 'can' | 'notes' | 'baselines'>;
}

/** What is told of a run on hover. */
export function factsOf(run: RunSummary, { now, facts }: FactsLook): readonly Fact[] {
  const { startedAt, endedAt } = run;
  const took = startedAt === undefined || endedAt === undefined ? undefined : duration(endedAt - startedAt);
  const { text, labels } = noteOf(run, facts);
  return known([
    ['Run', run.name],
    ['Id', run.id],
    ['State', runStates[run.status].word],
    ['Baseline', facts.baselines.has(run.id) ? 'other runs are compared with this one' : undefined],
    ['Started', startedAt === undefined ? undefined : `${moment(startedAt)} (${age(startedAt, now)})`],
    ['Took', took],
    ['User', run.user],
    ['Labels', labels.join(', ')],
    ['Note', text],
    ...run.metrics.slice(0, metricsOnHover).map(({ key, value }) => [key, fullValue(value)] as const),
    ['Further metrics', run.metrics.length > metricsOnHover ? `${run.metrics.length - metricsOnHover}` : ''],
  ]);
}
