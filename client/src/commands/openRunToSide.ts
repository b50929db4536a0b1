import type { CommandContext } from './handler.ts';
import { pick } from './pick.ts';
import { runOf, subjectOf } from './subject.ts';

/** Opens the page of a run in a tab of its own, beside the one in front. From the palette it asks which. */
export async function openRunToSide(context: CommandContext, argument: unknown): Promise<void> {
  const run =
    runOf(subjectOf(argument)) ??
    (await pick(context.experiments, { title: 'Open which run?', accept: runOf }));
  if (run !== undefined) context.runs.openToSide({ source: run.source, run: run.run });
}
