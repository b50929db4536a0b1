import { commands, Uri, workspace, type Disposable } from 'vscode';
import { readAtCommit } from '../../../server/src/protocol/comparison.ts';
import type { Server } from '../server/server.ts';
import { commitPlace, commitQuery, scheme, type CommitPlace } from './commitPlace.ts';

export interface Difference {
  readonly root: string;
  /** Nothing where the file was not there before. */
  readonly from: string | undefined;
  readonly to: string;
}

/** Files as commits hold them: documents that can only be read, and the editor's own comparisons of them. */
export class CommitDocuments implements Disposable {
  readonly #registered: Disposable;

  constructor(server: Pick<Server, 'ask'>) {
    this.#registered = workspace.registerTextDocumentContentProvider(scheme, {
      async provideTextDocumentContent(uri) {
        const place = commitPlace(uri);
        if (place === undefined || place.commit === '') return '';
        const answer = await server.ask(readAtCommit, place);
        return answer.ok ? answer.value : `${answer.problem.message}\n`;
      },
    });
  }

  /** Opens one file of a difference. */
  async openFile(difference: Difference, path: string): Promise<void> {
    const [before, after] = sides(difference, path);
    await commands.executeCommand('vscode.diff', before, after, titleOf(difference, path));
  }

  /** Opens all files of a difference in one editor. */
  async openAll(difference: Difference, paths: readonly string[], title: string): Promise<void> {
    const resources = paths.map((path) => {
      const [before, after] = sides(difference, path);
      return [after, before, after];
    });
    await commands.executeCommand('vscode.changes', title, resources);
  }

  dispose(): void {
    this.#registered.dispose();
  }
}

function sides({ root, from, to }: Difference, path: string): readonly [before: Uri, after: Uri] {
  return [uriOf({ root, commit: from ?? '', path }), uriOf({ root, commit: to, path })];
}

function uriOf(place: CommitPlace): Uri {
  return Uri.from({ scheme, path: `/${place.path}`, query: commitQuery(place) });
}

function titleOf({ from, to }: Difference, path: string): string {
  return `${path} (${from === undefined ? 'new' : from.slice(0, 8)} to ${to.slice(0, 8)})`;
}
