import type { Disposable } from 'vscode';
import type { Project } from '../project.ts';
import type { LanguageServer } from '../server/languageServer.ts';
import { LanguageStatus } from './languageStatus.ts';
import { StatusBar } from './statusBar.ts';

export interface StatusOptions {
  readonly server: LanguageServer;
  readonly project: Project;
  logError(message: string): void;
}

/** Makes the item of the status bar and the status of the languages; both follow how the project stands. */
export function registerStatus({ server, project, logError }: StatusOptions): readonly Disposable[] {
  const statusBar = new StatusBar();
  const languageStatus = new LanguageStatus(server, logError);
  statusBar.show(project.standing);
  const changed = project.onDidChange((standing) => {
    statusBar.show(standing);
    languageStatus.refresh();
  });
  return [statusBar, languageStatus, changed];
}
