import { getChanges } from '../../../server/src/protocol/comparison.ts';
import { getRun } from '../../../server/src/protocol/tracking.ts';
import { inform } from '../tell.ts';
import type { CommandContext } from './handler.ts';
import { pick } from './pick.ts';
import { runOf, subjectOf } from './subject.ts';

/** So many files are opened at once. */
const mostFiles = 200;

interface Parts {
  readonly server: Pick<CommandContext['server'], 'ask'>;
  readonly documents: CommandContext['documents'];
}

/** Opens what the commit that a run is of changed, all files in one editor. From the palette it asks which run. */
export async function openCommit(context: CommandContext, argument: unknown): Promise<void> {
  const run =
    runOf(subjectOf(argument)) ??
    (await pick(context.experiments, { title: 'Open the commit of which run?', accept: runOf }));
  if (run !== undefined) await openCommitOf(context)(run);
}

/** What opens the commit of a run. */
export function openCommitOf(
  parts: Parts,
): (run: { readonly source: string; readonly run: string }) => Promise<void> {
  return async ({ source, run }) => {
    const answer = await parts.server.ask(getRun, { source, run });
    if (!answer.ok) inform(`${answer.problem.message} ${answer.problem.action}`);
    else if (answer.value.commit === undefined)
      inform(`${answer.value.name} names no commit. Log it from a Git checkout.`);
    else await showCommit(parts, answer.value.commit);
  };
}

/** Opens what a commit changed. */
export async function showCommit({ server, documents }: Parts, commit: string): Promise<void> {
  const answer = await server.ask(getChanges, { to: commit });
  if (!answer.ok) {
    inform(`${commit.slice(0, 8)}: ${answer.problem.message} ${answer.problem.action}`);
    return;
  }
  const { root, from, to, subject, files } = answer.value;
  if (files.length === 0) {
    inform(`${commit.slice(0, 8)} changed no file.`);
    return;
  }
  const paths = files.slice(0, mostFiles).map(({ path }) => path);
  await documents.openAll({ root, from, to }, paths, `${to.slice(0, 8)} ${subject}`);
}
