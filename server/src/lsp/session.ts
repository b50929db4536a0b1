import type { Connection, FileEvent, TextDocuments } from 'vscode-languageserver/node';
import { FileChangeType } from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { createEngine, type Engine } from '../engine/engine.ts';
import type { Files } from '../ports/files.ts';
import type { Log } from '../ports/log.ts';
import type { Settings } from '../protocol/project.ts';
import { FileIndex } from '../workspace/fileIndex.ts';
import { loadFile, loadFolder, loadGitIndex, loadUses, type Loader } from '../workspace/load.ts';
import { Publisher } from './publisher.ts';

/** What the client said at start-up. */
export interface Welcome {
  readonly trusted: boolean;
  readonly ruleLink: string | undefined;
  readonly folders: readonly string[];
}

export interface SessionOptions {
  readonly connection: Connection;
  readonly documents: TextDocuments<TextDocument>;
  readonly files: Files;
  readonly log: Log;
}

/** What Git tracks, in the folder of a repository. */
const gitIndex = '.git/index';

/** One editor's session: the engine with the open texts over the files of the workspace. */
export class Session {
  readonly engine: Engine;
  readonly index = new FileIndex();
  readonly #publisher: Publisher;
  readonly #loader: Loader;
  readonly #listeners: ((uris: readonly string[]) => void)[] = [];
  #welcome: Welcome = { trusted: false, ruleLink: undefined, folders: [] };
  #notes: readonly string[] = [];
  #onSettled: () => void = () => undefined;
  #onSettling: () => void = () => undefined;
  #ready = false;
  #showsHints = true;

  constructor(options: SessionOptions) {
    this.engine = createEngine({ log: options.log });
    this.#loader = {
      engine: this.engine,
      files: options.files,
      index: this.index,
      openText(uri) {
        const document = options.documents.get(uri);
        return document && { text: document.getText(), version: document.version };
      },
    };
    this.#publisher = new Publisher({
      connection: options.connection,
      engine: this.engine,
      settle: () => this.#settle(),
      settled: () => this.#onSettled(),
      ruleLink: () => this.#welcome.ruleLink,
      state: () => ({ state: this.#state(), notes: this.#notes }),
    });
  }

  get trusted(): boolean {
    return this.#welcome.trusted;
  }

  /** Whether values are shown behind templates. */
  get showsHints(): boolean {
    return this.#showsHints;
  }

  /** What a link to the page of a rule begins with, if the client has such pages. */
  get ruleLink(): string | undefined {
    return this.#welcome.ruleLink;
  }

  /** From now on findings are only answered: see Publisher. */
  onlyAnswer(askAgain: () => void): void {
    this.#publisher.onlyAnswer(askAgain);
  }

  /** The root folders that were read, each ending in a slash. */
  roots(): readonly string[] {
    return this.index.roots();
  }

  /** Called with the files that came, changed or went, and with none after the workspace was read anew. */
  onFiles(listener: (uris: readonly string[]) => void): void {
    this.#listeners.push(listener);
  }

  /** Called when every file was checked again after a change of any. */
  onSettled(listener: () => void): void {
    this.#onSettled = listener;
  }

  /** Called when typing rests, before every file is checked again. */
  onSettling(listener: () => void): void {
    this.#onSettling = listener;
  }

  /** Checks every file again, because something outside of them has changed. */
  checkAgain(): void {
    this.#publisher.changedElsewhere();
  }

  /** Reads the workspace, if the user trusts it; without trust only open files are looked at. */
  async start(welcome: Welcome): Promise<void> {
    this.#welcome = welcome;
    if (welcome.trusted) await this.#load(welcome.folders);
    this.#ready = true;
    this.#tell([]);
    this.#publisher.changedElsewhere();
  }

  async trust(): Promise<void> {
    if (!this.trusted) await this.start({ ...this.#welcome, trusted: true });
  }

  async setFolders(added: readonly string[], removed: readonly string[]): Promise<void> {
    for (const folder of removed) this.#removeFolder(folder);
    const kept = this.#welcome.folders.filter((folder) => !removed.includes(folder));
    this.#welcome = { ...this.#welcome, folders: [...kept, ...added] };
    if (this.trusted) await this.#load(added);
    this.#tell([]);
    this.#publisher.changedElsewhere();
  }

  setSettings(settings: Settings): void {
    this.engine.setSeverities(settings.rules);
    this.#showsHints = settings.showsHints;
    this.#publisher.changedElsewhere();
  }

  changed(document: TextDocument): void {
    this.engine.set({ uri: document.uri, text: document.getText(), version: document.version });
    this.#publisher.changed(document.uri);
  }

  async closed(uri: string): Promise<void> {
    if (this.trusted && this.index.exists(uri) === true) await loadFile(this.#loader, uri);
    else this.engine.remove(uri);
    this.#publisher.changed(uri);
  }

  async filesChanged(events: readonly FileEvent[]): Promise<void> {
    if (!this.trusted) return;
    for (const { uri, type } of events) {
      if (uri.endsWith(gitIndex)) await loadGitIndex(this.#loader, uri.slice(0, -gitIndex.length));
      else if (type === FileChangeType.Deleted) this.#deleted(uri);
      else await this.#written(uri);
    }
    this.engine.setFiles(this.index);
    this.#tell(events.map(({ uri }) => uri));
    this.#publisher.changedElsewhere();
  }

  dispose(): void {
    this.#publisher.dispose();
  }

  #isOpen(uri: string): boolean {
    return this.#loader.openText(uri) !== undefined;
  }

  /** Reads the files that the documents name by now. */
  async #settle(): Promise<void> {
    if (!this.trusted) return;
    await loadUses(this.#loader, { isCancellationRequested: false });
    this.#onSettling();
  }

  #state(): 'starting' | 'ready' | 'restricted' {
    if (!this.#ready) return 'starting';
    return this.trusted ? 'ready' : 'restricted';
  }

  async #load(folders: readonly string[]): Promise<void> {
    const notes: string[] = [];
    for (const folder of folders) {
      notes.push(...(await loadFolder(this.#loader, folder, { isCancellationRequested: false })));
    }
    this.#notes = notes;
  }

  #removeFolder(folder: string): void {
    this.index.removeRoot(folder);
    for (const uri of this.engine.uris()) {
      if (this.index.rootOf(uri) === undefined && !this.#isOpen(uri)) this.engine.remove(uri);
    }
  }

  #deleted(uri: string): void {
    this.index.remove(uri);
    const inside = `${uri}/`;
    for (const known of this.engine.uris()) {
      if ((known === uri || known.startsWith(inside)) && !this.#isOpen(known)) this.engine.remove(known);
    }
  }

  async #written(uri: string): Promise<void> {
    this.index.add(uri);
    if (!this.#isOpen(uri)) await loadFile(this.#loader, uri);
  }

  #tell(uris: readonly string[]): void {
    for (const listener of this.#listeners) listener(uris);
  }
}
