import type { CommandContext } from './handler.ts';
import { pick } from './pick.ts';
import { runOf, subjectOf } from './subject.ts';

/** Opens the page of a run. From the palette it asks which. */
export async function openRun(context: CommandContext, argument: unknown): Promise<void> {
  const run =
    runOf(subjectOf(argument)) ??
    (await pick(context.experiments, { title: 'Open which run?', accept: runOf }));
  if (run !== undefined) context.runs.open({ source: run.source, run: run.run });
}
