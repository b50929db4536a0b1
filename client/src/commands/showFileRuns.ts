import { Uri, window, type QuickPickItem } from 'vscode';
import { listFileRuns, type FileCommit } from '../../../server/src/protocol/comparison.ts';
import { age } from '../../../webviews/messages/age.ts';
import { counted } from '../../../webviews/messages/numbers.ts';
import { oneLine } from '../text/oneLine.ts';
import { plainLabel } from '../text/plainLabel.ts';
import type { CommandContext } from './handler.ts';
import { showCommit } from './openCommit.ts';

interface Item extends QuickPickItem {
  readonly open?: () => void | Promise<void>;
}

/** Lists the commits that changed a file, newest first, with the runs that were made with it as each left it. */
export async function showFileRuns(context: CommandContext, argument: unknown): Promise<void> {
  const uri = argument instanceof Uri ? argument : window.activeTextEditor?.document.uri;
  if (uri === undefined) {
    void window.showInformationMessage('Open a file first: its runs are listed by its commits.');
    return;
  }
  const name = oneLine(uri.path.split('/').at(-1) ?? '');
  const answer = context.server.ask(listFileRuns, { uri: uri.toString() });
  const items = answer.then((found) =>
    found.ok ? itemsOf(found.value, context) : [problemItem(found.problem)],
  );
  const options = {
    title: `Runs Made with ${name}`,
    placeHolder: 'Open a run or a commit',
    matchOnDescription: true,
  };
  const chosen = await window.showQuickPick(items, options);
  await chosen?.open?.();
}

function itemsOf(commits: readonly FileCommit[], context: CommandContext): readonly Item[] {
  if (commits.length === 0)
    return [{ label: 'No commit holds this file', description: 'Commit it to see its runs' }];
  const now = context.clock.now();
  return commits.flatMap(({ commit, subject, at, runs }): readonly Item[] => [
    {
      label: `$(git-commit) ${plainLabel(subject)}`,
      description: `${commit.slice(0, 8)} · ${age(at, now)} · ${runs.length === 0 ? 'no runs' : counted(runs.length, 'run')}`,
      open: () => showCommit(context, commit),
    },
    ...runs.map((run) => ({
      label: `$(blank) $(graph-line) ${plainLabel(run.name || run.run)}`,
      description: run.run.slice(0, 8),
      open: () => context.runs.open({ source: run.source, run: run.run }),
    })),
  ]);
}

function problemItem({ message, action }: { readonly message: string; readonly action: string }): Item {
  return { label: message, description: action };
}
