import { window } from 'vscode';
import { getChanges } from '../../../server/src/protocol/comparison.ts';
import { getRun } from '../../../server/src/protocol/tracking.ts';
import type { CommandContext } from './handler.ts';
import { pick } from './pick.ts';
import { runOf, subjectOf } from './subject.ts';

/** So many files are opened at once. */
const mostFiles = 200;

/** Opens what the commit that a run is of changed, all files in one editor. */
export async function openCommit(context: CommandContext, argument: unknown): Promise<void> {
  const run =
    runOf(subjectOf(argument)) ??
    (await pick(context.experiments, { title: 'Open the commit of which run?', accept: runOf }));
  if (run === undefined) return;
  const answer = await context.server.ask(getRun, { source: run.source, run: run.run });
  if (!answer.ok) {
    tell(`${answer.problem.message} ${answer.problem.action}`);
    return;
  }
  const { commit } = answer.value;
  if (commit === undefined) {
    tell(`${run.name} names no commit. Log it from a Git checkout.`);
    return;
  }
  await showCommit(context, commit);
}

/** Opens what a commit changed. */
export async function showCommit(
  { server, documents }: Pick<CommandContext, 'server' | 'documents'>,
  commit: string,
): Promise<void> {
  const answer = await server.ask(getChanges, { to: commit });
  if (!answer.ok) {
    tell(`${commit.slice(0, 8)}: ${answer.problem.message} ${answer.problem.action}`);
    return;
  }
  const { root, from, to, subject, files } = answer.value;
  if (files.length === 0) {
    tell(`${commit.slice(0, 8)} changed no file.`);
    return;
  }
  const paths = files.slice(0, mostFiles).map(({ path }) => path);
  await documents.openAll({ root, from, to }, paths, `${to.slice(0, 8)} ${subject}`);
}

function tell(message: string): void {
  void window.showInformationMessage(message);
}
