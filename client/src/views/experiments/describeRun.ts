import type { RunSummary } from '../../../../server/src/protocol/tracking.ts';
import { age, duration } from '../../../../webviews/messages/age.ts';
import { shortValue } from '../../../../webviews/messages/numbers.ts';
import { oneLine } from '../../text/oneLine.ts';
import type { SourceFacts } from '../sourceFacts.ts';
import type { Course } from './courses.ts';
import { noteOf } from './noteOf.ts';
import { runStates } from './runState.ts';

export interface DescriptionLook {
  readonly now: number;
  /** The metrics of the list; the first ones that the run has stand behind its name. */
  readonly metrics: readonly string[];
  /** How runs that go on are getting on, by their ids. */
  readonly courses?: ReadonlyMap<string, Course>;
  readonly facts: Pick<SourceFacts, 'can' | 'notes' | 'baselines'>;
}

const minute = 60_000;

/** So many metrics stand behind the name of a run. */
const metricsInList = 2;

/**
 * What stands behind the name of a run: its state, its key metrics, how old it is, and what a person wrote of it. Of one
 * that goes on the course of its first metric comes before all, where a narrow view still shows it.
 */
export function describeRun(run: RunSummary, { metrics, courses, now, facts }: DescriptionLook): string {
  const { text, labels } = noteOf(run, facts);
  const course = courses?.get(run.id);
  const values = [
    ...(course === undefined ? [] : [course.key]),
    ...metrics.filter((key) => key !== course?.key),
  ]
    .flatMap((key) => run.metrics.filter((metric) => metric.key === key))
    .slice(0, metricsInList);
  return [
    ...(course === undefined ? [] : [course.spark]),
    ...(facts.baselines.has(run.id) ? ['baseline'] : []),
    ...(run.status === 'FINISHED' ? [] : [stateOf(run, now)]),
    ...values.map(({ key, value }) => `${oneLine(key)} ${shortValue(value)}`),
    ...(run.startedAt === undefined || run.status === 'RUNNING' ? [] : [age(run.startedAt, now)]),
    ...labels.map((label) => `[${oneLine(label)}]`),
    ...(text === '' ? [] : [oneLine(text.trim().split('\n', 1)[0] ?? '')]),
  ].join(' · ');
}

/** The state in a word; of a run that goes on, for how long by now. */
function stateOf({ status, startedAt }: RunSummary, now: number): string {
  const { word } = runStates[status];
  if (status !== 'RUNNING' || startedAt === undefined || startedAt > now) return word;
  const minutes = Math.floor((now - startedAt) / minute) * minute;
  return minutes === 0 ? word : `${word} ${duration(minutes)}`;
}
