import { env, window } from 'vscode';
import { plainLabel } from '../text/plainLabel.ts';
import type { CommandContext } from './handler.ts';
import { pick } from './pick.ts';
import { runOf, subjectOf } from './subject.ts';

/** Copies the id of a run. From the palette it asks which. */
export async function copyRunId(context: CommandContext, argument: unknown): Promise<void> {
  const run =
    runOf(subjectOf(argument)) ??
    (await pick(context.experiments, { title: 'Copy the id of which run?', accept: runOf }));
  if (run === undefined) return;
  await env.clipboard.writeText(run.run);
  window.setStatusBarMessage(plainLabel(`Copied ${run.run}`), 3000);
}
