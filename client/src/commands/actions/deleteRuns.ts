import type { Write } from '../../../../server/src/protocol/writes.ts';
import { experimentId } from '../../views/experiments/nodes/experiment.ts';
import type { ActionContext } from '../handler.ts';
import { subjectsOf } from '../subject.ts';
import { change } from './change.ts';
import { activeRunOf, runSubjectOf, type RunSubject } from './versionOf.ts';

/** Where a run is, without what a person calls it. */
interface RunAt {
  readonly source: string;
  readonly run: string;
  readonly experiment: string;
}

/** Deletes runs, after a person saw which and how many are nested in them; the tracker keeps them to be restored. */
export async function deleteRuns(
  context: ActionContext,
  argument: unknown,
  selection: unknown,
): Promise<void> {
  const runs = await chosen(context, subjectsOf(argument, selection).map(activeRunOf), 'Delete which run?');
  if (runs.length === 0) return;
  const own = new Set(runs.map(({ run }) => run.run));
  const nested = runs.flatMap((run) => nestedIn(run)).filter(({ run }) => !own.has(run));
  const withNested = `Delete with ${nested.length} Nested`;
  const buttons = nested.length === 0 ? ['Delete'] : [withNested, 'Delete'];
  const choice = await context.dialogs.confirm(question(runs), detailOf(nested.length), buttons);
  if (choice === undefined) return;
  const all = [...runs.map(placeOf), ...(choice === withNested ? nested : [])];
  const done = await writeAll(context, all, 'deleteRun');
  if (done.length === 0) return;
  const what = done.length === 1 ? `Deleted ${runs[0]?.run.name ?? ''}.` : `Deleted ${done.length} runs.`;
  if ((await context.dialogs.offer(what, 'Restore')) === 'Restore')
    await writeAll(context, done, 'restoreRun');
}

/** Restores deleted runs. */
export async function restoreRuns(
  context: ActionContext,
  argument: unknown,
  selection: unknown,
): Promise<void> {
  const subjects = subjectsOf(argument, selection).map(deletedRunOf);
  const runs = await chosen(context, subjects, 'Restore which run?', deletedRunOf);
  const done = await writeAll(context, runs.map(placeOf), 'restoreRun');
  if (done.length > 0)
    context.dialogs.done(done.length === 1 ? 'Restored the run' : `Restored ${done.length} runs`);
}

function deletedRunOf(subject: Parameters<typeof runSubjectOf>[0]): RunSubject | undefined {
  const run = runSubjectOf(subject);
  return run?.isDeleted === true ? run : undefined;
}

/** The runs that were clicked, else one that is found in the tree. */
async function chosen(
  { dialogs, experiments }: ActionContext,
  subjects: readonly (RunSubject | undefined)[],
  title: string,
  accept: typeof activeRunOf = activeRunOf,
): Promise<readonly RunSubject[]> {
  const runs = subjects.filter((run) => run !== undefined);
  if (runs.length > 0) return runs;
  const found = await dialogs.find(experiments, { title, accept });
  return found === undefined ? [] : [found];
}

function question(runs: readonly RunSubject[]): string {
  const [only, ...others] = runs;
  return others.length === 0 ? `Delete run ${only?.run.name ?? ''}?` : `Delete ${runs.length} runs?`;
}

function detailOf(nested: number): string {
  const kept = 'The tracker keeps what is deleted until someone clears it, so that it can be restored.';
  if (nested === 0) return kept;
  return `${nested} ${nested === 1 ? 'run is' : 'runs are'} nested in what is deleted. ${kept}`;
}

function placeOf({ run: { source, run }, experiment }: RunSubject): RunAt {
  return { source, run, experiment };
}

function nestedIn({ run: { source }, experiment, nested }: RunSubject): readonly RunAt[] {
  return nested.map((run) => ({ source, run, experiment }));
}

/** Writes for one after the other, until one cannot be written; those that were. */
async function writeAll(
  context: ActionContext,
  runs: readonly RunAt[],
  kind: (Write & { readonly kind: 'deleteRun' | 'restoreRun' })['kind'],
): Promise<readonly RunAt[]> {
  const done: RunAt[] = [];
  for (const one of runs) {
    const answer = await change(context, { source: one.source, write: { kind, run: one.run } });
    if (!answer.ok) break;
    done.push(one);
  }
  const lists = new Set(runs.map(({ source, experiment }) => experimentId(source, experiment)));
  context.experiments.refresh(...lists, ...new Set(runs.map(({ source }) => source)));
  return done;
}
