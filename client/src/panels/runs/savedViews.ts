import { EventEmitter, Uri, workspace, type Disposable, type FileSystemWatcher, type Memento } from 'vscode';
import { isArrayOf, isText } from '../../../../webviews/messages/guards.ts';
import type { Problem } from '../../../../webviews/messages/runs.ts';
import {
  fileOf,
  personalViews,
  readView,
  viewText,
  withPersonal,
  type SavedView,
  type ViewFile,
} from './viewFile.ts';

/** A view with who has it: everyone who works on the project, or only the person of this editor. */
export interface OwnedView {
  readonly view: SavedView;
  readonly isCommitted: boolean;
}

const folder = '.assay/views';
const viewsKey = 'assay.views';
const historyKey = 'assay.filters';
const longestHistory = 20;

/** A view's file is small; a larger one is none. */
const largest = 256 * 1024;

/** The saved views of the workspace, in files that can be committed and in the editor's own memory; and past filters. */
export class SavedViews implements Disposable {
  readonly #memory: Memento;
  readonly #changed = new EventEmitter<void>();
  readonly #watcher: FileSystemWatcher;
  readonly onDidChange = this.#changed.event;

  constructor(memory: Memento) {
    this.#memory = memory;
    this.#watcher = workspace.createFileSystemWatcher(`**/${folder}/*.json`);
    const fire = (): void => this.#changed.fire();
    this.#watcher.onDidChange(fire);
    this.#watcher.onDidCreate(fire);
    this.#watcher.onDidDelete(fire);
  }

  /** All views, those of the project first, and why some cannot be read. */
  async list(): Promise<{ readonly views: readonly OwnedView[]; readonly broken: readonly Problem[] }> {
    const files = await Promise.all((workspace.workspaceFolders ?? []).map(({ uri }) => readFolder(uri)));
    const read = files.flat().map((file) => file.read);
    const personal = personalViews(this.#memory.get<unknown>(viewsKey));
    const committed = read.flatMap((one) => (one.ok ? [{ view: one.view, isCommitted: true }] : []));
    const names = new Set(committed.map(({ view }) => view.name));
    return {
      views: [
        ...committed,
        ...personal.filter(({ name }) => !names.has(name)).map((view) => ({ view, isCommitted: false })),
      ],
      broken: read.flatMap((one) => (one.ok ? [] : [one.problem])),
    };
  }

  /** Saves a view under its name, in a file of the project or for this person alone; tells why it could not. */
  async save(view: SavedView, isCommitted: boolean): Promise<Problem | undefined> {
    const root = workspace.workspaceFolders?.[0]?.uri;
    if (isCommitted && root !== undefined) {
      const file = fileOf(view.name, await readFolder(root));
      if (typeof file !== 'string') return file;
      const text = new TextEncoder().encode(viewText(view));
      await workspace.fs.writeFile(Uri.joinPath(root, folder, file), text);
    } else {
      await this.#memory.update(viewsKey, withPersonal(this.#memory.get<unknown>(viewsKey), view));
    }
    this.#changed.fire();
    return undefined;
  }

  /** Filters that were asked for, the newest first. */
  get history(): readonly string[] {
    const kept = this.#memory.get<unknown>(historyKey);
    return isArrayOf(isText)(kept) ? kept : [];
  }

  async remember(filter: string): Promise<void> {
    if (filter === '' || this.history[0] === filter) return;
    const others = this.history.filter((one) => one !== filter);
    await this.#memory.update(historyKey, [filter, ...others].slice(0, longestHistory));
  }

  dispose(): void {
    this.#changed.dispose();
    this.#watcher.dispose();
  }
}

async function readFolder(root: Uri): Promise<readonly ViewFile[]> {
  const uri = Uri.joinPath(root, folder);
  let names: readonly string[];
  try {
    names = (await workspace.fs.readDirectory(uri)).map(([name]) => name);
  } catch {
    return [];
  }
  const files = names.filter((name) => name.endsWith('.json')).sort();
  return Promise.all(
    files.map(async (file) => ({ file, read: await readFile(Uri.joinPath(uri, file), file) })),
  );
}

async function readFile(uri: Uri, name: string): Promise<ReturnType<typeof readView>> {
  const unread = (why: string): ReturnType<typeof readView> => ({
    ok: false,
    problem: { message: `The saved view ${folder}/${name} ${why}.`, action: 'Mend the file or delete it.' },
  });
  try {
    const { size } = await workspace.fs.stat(uri);
    if (size > largest) return unread('is too large');
    return readView(name, new TextDecoder().decode(await workspace.fs.readFile(uri)));
  } catch (error) {
    return unread(`cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}
