import { languages, window, type Disposable, type LanguageStatusItem, type TextEditor } from 'vscode';
import { describeDocument } from '../../../server/src/protocol/project.ts';
import { oneLine } from '../text/oneLine.ts';
import type { Server } from '../server/server.ts';
import { documentSelector } from '../server/documents.ts';

/** Says what the file in front is taken for, and why; says nothing of files that Assay does not govern. */
export class LanguageStatus implements Disposable {
  readonly #server: Server;
  readonly #listening: readonly Disposable[];
  #item: LanguageStatusItem | undefined;

  constructor(server: Server, log: (message: string) => void) {
    this.#server = server;
    const follow = (editor: TextEditor | undefined): void => {
      this.#follow(editor).catch((error: unknown) =>
        log(`The file in front was not described: ${String(error)}`),
      );
    };
    this.#listening = [window.onDidChangeActiveTextEditor(follow)];
    this.refresh = () => follow(window.activeTextEditor);
  }

  /** Asks once more, as the server knows more now. */
  readonly refresh: () => void;

  dispose(): void {
    for (const one of this.#listening) one.dispose();
    this.#item?.dispose();
  }

  async #follow(editor: TextEditor | undefined): Promise<void> {
    const document = editor?.document;
    const isHeard = document !== undefined && languages.match([...documentSelector], document) > 0;
    const description = isHeard
      ? await this.#server.ask(describeDocument, { uri: document.uri.toString() })
      : null;
    if (window.activeTextEditor !== editor) return;
    if (description === null) this.#hide();
    else this.#show(description.title, description.why);
  }

  #show(title: string, why: string): void {
    this.#item ??= languages.createLanguageStatusItem('assay.document', [...documentSelector]);
    this.#item.name = 'Assay';
    this.#item.text = `Assay: ${oneLine(title)}`;
    this.#item.detail = oneLine(why);
    this.#item.accessibilityInformation = {
      label: `Assay takes this file for: ${oneLine(title)}, ${oneLine(why)}`,
    };
  }

  #hide(): void {
    this.#item?.dispose();
    this.#item = undefined;
  }
}
