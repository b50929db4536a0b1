import { age, duration, moment } from '../../../../../webviews/messages/age.ts';
import { fullValue, shortValue } from '../../../../../webviews/messages/numbers.ts';
import type { RunSummary } from '../../../../../server/src/protocol/tracking.ts';
import { oneLine, shortId } from '../../../text/oneLine.ts';
import { known, type Fact, type TreeNode } from '../../treeNode.ts';
import { runStates } from '../runState.ts';

export interface RunLook {
  readonly source: string;
  readonly now: number;
  /** The metrics of the list; the first ones that the run has stand behind its name. */
  readonly metrics: readonly string[];
  readonly nested: readonly TreeNode[];
}

/** So many metrics stand behind the name of a run. */
const metricsInList = 2;

/** So many metrics are told on hover; the run's page has all. */
const metricsOnHover = 12;

/** A run: name and state, its key metrics, and how old it is. */
export function runNode(run: RunSummary, look: RunLook): TreeNode {
  const name = nameOf(run);
  return {
    id: `${look.source}/run/${run.id}`,
    label: name,
    description: describe(run, look),
    context: 'assay.run',
    icon: runStates[run.status].icon,
    ...(run.status === 'FINISHED' ? { spoken: runStates.FINISHED.word } : {}),
    facts: factsOf(run, look.now),
    subject: {
      kind: 'run',
      run: { source: look.source, run: run.id, name },
      experiment: run.experimentId,
      isDeleted: run.lifecycle === 'deleted',
    },
    click: 'assay.run.open',
    ...(look.nested.length === 0 ? {} : { children: () => Promise.resolve(look.nested) }),
  };
}

/** The name of a run; one without a name goes by its id. */
function nameOf(run: RunSummary): string {
  return oneLine(run.name) || shortId(run.id);
}

function describe(run: RunSummary, { metrics, now }: RunLook): string {
  const values = metrics
    .flatMap((key) => run.metrics.filter((metric) => metric.key === key))
    .slice(0, metricsInList);
  return [
    ...(run.status === 'FINISHED' ? [] : [runStates[run.status].word]),
    ...values.map(({ key, value }) => `${oneLine(key)} ${shortValue(value)}`),
    ...(run.startedAt === undefined ? [] : [age(run.startedAt, now)]),
  ].join(' · ');
}

function factsOf(run: RunSummary, now: number): readonly Fact[] {
  const { startedAt, endedAt } = run;
  const took = startedAt === undefined || endedAt === undefined ? undefined : duration(endedAt - startedAt);
  return known([
    ['Run', run.name],
    ['Id', run.id],
    ['State', runStates[run.status].word],
    ['Started', startedAt === undefined ? undefined : `${moment(startedAt)} (${age(startedAt, now)})`],
    ['Took', took],
    ['User', run.user],
    ...run.metrics.slice(0, metricsOnHover).map(({ key, value }) => [key, fullValue(value)] as const),
    ['Further metrics', run.metrics.length > metricsOnHover ? `${run.metrics.length - metricsOnHover}` : ''],
  ]);
}
