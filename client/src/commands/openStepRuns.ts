import { window, type QuickPickItem } from 'vscode';
import { listStepRuns, type SourcedRun } from '../../../server/src/protocol/tracking.ts';
import { age } from '../../../webviews/messages/age.ts';
import { plainLabel } from '../text/plainLabel.ts';
import type { CommandContext } from './handler.ts';
import { stepOf } from './subject.ts';

/** Opens the page of a run of a step: of the only one, or of the one that is picked. */
export async function openStepRuns(
  { server, clock, runs }: CommandContext,
  argument: unknown,
): Promise<void> {
  const step = stepOf(argument);
  if (step === undefined) return;
  const found = await server.ask(listStepRuns, step);
  const run = found.length === 1 ? found[0] : await choose(found, step.step, clock.now());
  if (run !== undefined) runs.open({ source: run.source, run: run.id });
}

async function choose(
  runs: readonly SourcedRun[],
  step: string,
  now: number,
): Promise<SourcedRun | undefined> {
  const items: readonly (QuickPickItem & { readonly run: SourcedRun })[] = runs.map((run) => ({
    label: plainLabel(run.name || run.id),
    description: plainLabel(run.experiment),
    ...(run.startedAt === undefined ? {} : { detail: age(run.startedAt, now) }),
    run,
  }));
  const placeHolder = runs.length === 0 ? `No run of ${step} is known any more.` : 'Open which run?';
  const item = await window.showQuickPick(items, {
    title: `Runs of ${step}`,
    placeHolder,
    matchOnDescription: true,
  });
  return item?.run;
}
