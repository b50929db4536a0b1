// tested by: test/engine/compare/gather.test.ts
import type { Cancel } from '../../ports/cancel.ts';
import type { Run } from '../evidence/tracking.ts';
import type { ComparedSource, Part } from './parts.ts';
import { isRepeat } from './repeats.ts';

/** So many of the newest runs of an experiment are looked at. */
const mostRuns = 200;

/** So many are read at the same time. */
const atOnce = 8;

/** The runs that were made as one was, but for the seed, among the newest of its experiment. */
export async function findRepeats(
  source: ComparedSource,
  run: Run,
  cancel: Cancel,
): Promise<Part<readonly Run[]>> {
  const page = await source.runs({ experiment: run.experimentId, limit: mostRuns }, cancel);
  if (!page.ok) return { value: [], missing: page.problem };
  const ids = page.value.items
    .filter(({ id, status }) => id !== run.id && status === 'FINISHED')
    .map(({ id }) => id);
  const found: Run[] = [];
  for (let from = 0; from < ids.length && !cancel.isCancellationRequested; from += atOnce) {
    const answers = await Promise.all(ids.slice(from, from + atOnce).map((id) => source.run(id, cancel)));
    found.push(
      ...answers.flatMap((answer) => (answer.ok && isRepeat(run, answer.value) ? [answer.value] : [])),
    );
  }
  return { value: found, ...(page.value.next === undefined ? {} : { missing: notAll }) };
}

const notAll = {
  message: `Repeats were looked for among the newest ${mostRuns} runs of the experiment only.`,
  action: 'Give the repeats an experiment of their own to have all of them counted.',
};
