import { warn } from '../tell.ts';
import type { Subject } from '../views/treeNode.ts';
import type { CommandContext } from './handler.ts';
import { pick } from './pick.ts';
import { runOf, subjectsOf } from './subject.ts';

/** The most runs that stand side by side. */
const most = 20;

/** Compares the runs that are chosen. With one it asks for the other, from the palette for both. */
export async function compareRuns(
  context: CommandContext,
  argument: unknown,
  selection?: unknown,
): Promise<void> {
  const chosen = subjectsOf(argument, selection).flatMap((subject) => runOf(subject) ?? []);
  if (chosen.length > most) {
    warn(
      `${chosen.length} runs are chosen, and ${most} fit side by side. Choose fewer, or look at them in the table of runs.`,
    );
    return;
  }
  while (chosen.length < 2) {
    const title =
      chosen[0] === undefined ? 'Compare which run?' : `Compare ${chosen[0].name} with which run?`;
    const run = await pick(context.experiments, {
      title,
      accept: (subject) => other(subject, chosen[0]?.run),
    });
    if (run === undefined) return;
    chosen.push(run);
  }
  context.comparisons.open(chosen.map(({ source, run }) => ({ source, run, version: undefined })));
}

function other(subject: Subject | undefined, first: string | undefined) {
  const run = runOf(subject);
  return run?.run === first ? undefined : run;
}
