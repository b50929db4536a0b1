import { commands, Uri, window, workspace, type Disposable, type TextDocumentContentProvider } from 'vscode';
import { explainRule } from '../../../server/src/protocol/project.ts';
import type { Server } from '../server/server.ts';
import { warn } from '../tell.ts';
import { pathOfRule, ruleOfLink, ruleOfPath } from './ruleId.ts';

const scheme = 'assay-rule';

/** The pages of rules as documents that can be read only, shown as rendered Markdown. */
export class RulePages implements TextDocumentContentProvider, Disposable {
  readonly #server: Server;
  readonly #registered: readonly Disposable[];

  constructor(server: Server) {
    this.#server = server;
    this.#registered = [
      workspace.registerTextDocumentContentProvider(scheme, this),
      window.registerUriHandler({ handleUri: ({ path }) => this.#follow(path) }),
    ];
  }

  /** Opens the page of a rule; says so where there is none. Rejects where the server does not answer. */
  async open(rule: string): Promise<void> {
    const page = await this.#server.ask(explainRule, { rule });
    if (page === null) warn(`Assay has no rule ${rule}.`);
    else await commands.executeCommand('markdown.showPreview', Uri.from({ scheme, path: pathOfRule(rule) }));
  }

  async provideTextDocumentContent({ path }: Uri): Promise<string> {
    const rule = ruleOfPath(path);
    const page = rule === undefined ? null : await this.#server.ask(explainRule, { rule });
    return page?.markdown ?? 'There is no such rule.\n';
  }

  dispose(): void {
    for (const one of this.#registered) one.dispose();
  }

  async #follow(path: string): Promise<void> {
    const rule = ruleOfLink(path);
    if (rule !== undefined) await this.open(rule);
  }
}
