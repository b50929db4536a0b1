import { commands as editorCommands, EventEmitter, type Disposable } from 'vscode';
import type { LanguageServer } from './server/languageServer.ts';
import type { Standing } from './statusBar/healthText.ts';

const starting: Standing = { state: 'starting', errors: 0, warnings: 0, files: 0, notes: [] };

/** How the project stands, as far as the server has told. */
export class Project implements Disposable {
  readonly #changed = new EventEmitter<Standing>();
  readonly #listening: readonly Disposable[];
  readonly #stateChanged = new EventEmitter<Standing['state']>();
  readonly onDidChange = this.#changed.event;
  /** The server started, got the workspace's trust, or is gone. */
  readonly onDidChangeState = this.#stateChanged.event;
  #standing: Standing = starting;

  constructor(server: LanguageServer) {
    this.#listening = [
      server.onHealth((health) => this.#set(health)),
      server.onStarting(() => this.#set(starting)),
    ];
  }

  get standing(): Standing {
    return this.#standing;
  }

  /** The server crashed too often and is not started again. */
  stopped(): void {
    this.#set({ state: 'stopped' });
  }

  dispose(): void {
    for (const one of this.#listening) one.dispose();
    this.#changed.dispose();
    this.#stateChanged.dispose();
  }

  #set(standing: Standing): void {
    const before = this.#standing.state;
    this.#standing = standing;
    this.#changed.fire(standing);
    if (before === standing.state) return;
    void editorCommands.executeCommand('setContext', 'assay.state', standing.state);
    this.#stateChanged.fire(standing.state);
  }
}
