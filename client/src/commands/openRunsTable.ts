import type { Subject } from '../views/treeNode.ts';
import type { CommandContext, RunsPlace } from './handler.ts';
import { pick } from './pick.ts';
import { subjectOf } from './subject.ts';

/** Opens the runs of an experiment as a table. From the palette it asks of which. */
export async function openRunsTable(context: CommandContext, argument: unknown): Promise<void> {
  const place =
    placeOf(subjectOf(argument)) ??
    (await pick(context.experiments, { title: 'Open the runs of which experiment?', accept: placeOf }));
  if (place !== undefined) context.tables.open(place);
}

function placeOf(subject: Subject | undefined): RunsPlace | undefined {
  return subject?.kind === 'experiment' ? subject : undefined;
}
