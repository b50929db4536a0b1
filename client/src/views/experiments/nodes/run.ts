import { age, duration } from '../../../../../webviews/messages/age.ts';
import { shortValue } from '../../../../../webviews/messages/numbers.ts';
import type { RunSummary } from '../../../../../server/src/protocol/tracking.ts';
import { oneLine, shortId } from '../../../text/oneLine.ts';
import type { SourceFacts } from '../../sourceFacts.ts';
import type { TreeNode } from '../../treeNode.ts';
import type { Course } from '../courses.ts';
import { factsOf } from '../factsOf.ts';
import { noteOf } from '../noteOf.ts';
import { runStates } from '../runState.ts';

export interface RunLook {
  readonly source: string;
  readonly now: number;
  /** The metrics of the list; the first ones that the run has stand behind its name. */
  readonly metrics: readonly string[];
  /** How runs that go on are getting on, by their ids. */
  readonly courses?: ReadonlyMap<string, Course>;
  readonly facts: Pick<SourceFacts, 'can' | 'notes' | 'baselines'>;
  readonly nested: readonly TreeNode[];
}

const minute = 60_000;

/** So many metrics stand behind the name of a run. */
const metricsInList = 2;

/** A run: name and state, its key metrics, how old it is, and what a person wrote of it. */
export function runNode(run: RunSummary, look: RunLook): TreeNode {
  const name = oneLine(run.name) || shortId(run.id);
  const isDeleted = run.lifecycle === 'deleted';
  return {
    id: `${look.source}/${isDeleted ? 'deleted' : 'run'}/${run.id}`,
    label: name,
    description: describe(run, look),
    context: isDeleted ? 'assay.deletedRun' : 'assay.run',
    can: look.facts.baselines.has(run.id) ? ['pinned', ...look.facts.can] : look.facts.can,
    icon: look.facts.baselines.has(run.id) ? { name: 'pinned' } : runStates[run.status].icon,
    ...(run.status === 'FINISHED' ? { spoken: runStates.FINISHED.word } : {}),
    facts: factsOf(run, look),
    subject: {
      kind: 'run',
      run: { source: look.source, run: run.id, name },
      experiment: run.experimentId,
      isDeleted,
      nested: look.nested.flatMap(runIds),
    },
    click: 'assay.run.open',
    ...(look.nested.length === 0 ? {} : { children: () => Promise.resolve(look.nested) }),
  };
}

/** The runs that nodes are of, with those nested in them. */
function runIds({ subject }: TreeNode): readonly string[] {
  return subject?.kind === 'run' ? [subject.run.run, ...subject.nested] : [];
}

function describe(run: RunSummary, { metrics, courses, now, facts }: RunLook): string {
  const { text, labels } = noteOf(run, facts);
  const course = courses?.get(run.id);
  const values = [
    ...(course === undefined ? [] : [course.key]),
    ...metrics.filter((key) => key !== course?.key),
  ]
    .flatMap((key) => run.metrics.filter((metric) => metric.key === key))
    .slice(0, metricsInList);
  const valueOf = ({ key, value }: (typeof values)[number]): string =>
    `${oneLine(key)} ${shortValue(value)}${key === course?.key ? ` ${course.spark}` : ''}`;
  return [
    ...(facts.baselines.has(run.id) ? ['baseline'] : []),
    ...(run.status === 'FINISHED' ? [] : [stateOf(run, now)]),
    ...values.map(valueOf),
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
