import { listBaselines, setBaseline } from '../../../../server/src/protocol/notes.ts';
import { getRun, type Answer, type Unavailable } from '../../../../server/src/protocol/tracking.ts';
import { read } from '../../server/read.ts';
import type { ActionContext } from '../handler.ts';
import { subjectOf } from '../subject.ts';
import { tell } from './change.ts';
import { activeRunOf, type RunSubject } from './versionOf.ts';

const anyway = 'Pin Anyway';

/** Pins a run as what the others of its experiment are compared with. */
export async function pinBaseline(context: ActionContext, argument: unknown): Promise<void> {
  const run =
    activeRunOf(subjectOf(argument)) ??
    (await context.dialogs.find(context.experiments, {
      title: 'Pin which run as baseline?',
      accept: activeRunOf,
    }));
  if (run !== undefined) await pin(context, run, run.run.run);
}

/** Takes the baseline of a run's experiment away. */
export async function unpinBaseline(context: ActionContext, argument: unknown): Promise<void> {
  const run =
    activeRunOf(subjectOf(argument)) ??
    (await context.dialogs.find(context.experiments, {
      title: 'Unpin which baseline?',
      accept: activeRunOf,
    }));
  if (run !== undefined) await pin(context, run, undefined);
}

async function pin(context: ActionContext, subject: RunSubject, to: string | undefined): Promise<void> {
  const { source, run, name } = subject.run;
  const pinned = await pinnedOf(context, subject);
  if (!pinned.ok) return void tell(context, pinned.problem);
  const { experiment, run: expected } = pinned.value;
  if (to === undefined && expected !== run) return;
  const answer = await read(context.server, setBaseline, { source, experiment, run: to, expected });
  context.experiments.changed();
  if (!answer.ok) return again(context, subject, { to, problem: answer.problem });
  const said =
    to === undefined ? `${experiment} has no baseline` : `${name} is the baseline of ${experiment}`;
  context.dialogs.done(said);
}

async function again(
  context: ActionContext,
  subject: RunSubject,
  { to, problem }: { readonly to: string | undefined; readonly problem: Unavailable },
): Promise<void> {
  const buttons = problem.reason === 'conflict' ? [anyway] : [];
  if ((await tell(context, problem, ...buttons)) === anyway) await pin(context, subject, to);
}

/** The name of a run's experiment, and the run that is pinned in it. */
async function pinnedOf(
  { server }: ActionContext,
  { run: { source, run } }: RunSubject,
): Promise<Answer<{ readonly experiment: string; readonly run: string | undefined }>> {
  const found = await read(server, getRun, { source, run });
  if (!found.ok) return found;
  const experiment = found.value.experimentName;
  const pinned = await read(server, listBaselines, { source });
  if (!pinned.ok) return pinned;
  const one = pinned.value.find((baseline) => baseline.experiment === experiment);
  return { ...pinned, value: { experiment, run: one?.run } };
}
