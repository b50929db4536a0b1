import type { Unavailable } from '../engine/evidence/source.ts';
import { readBaselines, withBaseline, writeBaselines, type Baselines } from '../engine/notes/baselines.ts';
import { readNoteFile, writeNoteFile, type Note, type RunNote } from '../engine/notes/noteFile.ts';
import type { Files } from '../ports/files.ts';
import type { FileWriter, FileWritten } from '../ports/fileWriter.ts';

export interface NotesOptions {
  readonly files: Files;
  readonly writer: FileWriter;
  /** The folder of the workspace, by its URI with a slash. */
  readonly folder: string;
  /** SHA-256 in hexadecimal digits. */
  readonly hash: (text: string) => string;
}

/** Where notes lie in a workspace, beside what a person may write there by hand. */
export const notesFolder = '.assay/notes';
export const baselinesFile = '.assay/baselines.json';

const longestNote = 200_000;
const mostNotes = 10_000;
/** An id that can be the name of a file everywhere. */
const plainId = /^(?!(con|prn|aux|nul|com\d|lpt\d)$)[\w-]{1,64}$/i;

export type Kept<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Unavailable };

/** Notes, labels and baselines that the tracker cannot hold, as files of the workspace that can be committed. */
export class Notes {
  readonly #options: NotesOptions;

  constructor(options: NotesOptions) {
    this.#options = options;
  }

  /** The note of a run; an empty one where there is none. */
  async of(run: string): Promise<Note> {
    return (await this.#read(pathOf(run, this.#options.hash))).note ?? noNote;
  }

  /** Every note; files that are none are left out. */
  async all(): Promise<readonly RunNote[]> {
    const { files, folder } = this.#options;
    const below = await files.list(`${folder}${notesFolder}`, mostNotes, { isCancellationRequested: false });
    const read = await Promise.all(
      below.uris.filter((uri) => uri.endsWith('.md')).map((uri) => files.read(uri, longestNote)),
    );
    return read
      .map((one) => (one.ok ? readNoteFile(one.text) : undefined))
      .filter((one) => one !== undefined);
  }

  /** Writes a run's note where it still is as the person saw it. */
  async set(run: string, note: Note, expected: Note): Promise<Kept<Note>> {
    const path = pathOf(run, this.#options.hash);
    const { text, note: found } = await this.#read(path);
    if (text !== undefined && found === undefined) return { ok: false, problem: notNote(path) };
    const now = found ?? noNote;
    if (!isSame(now, expected)) return { ok: false, problem: noteChanged(now) };
    if (isSame(now, note)) return { ok: true, value: now };
    const written = await this.#write(path, writeNoteFile({ run, ...note }), text);
    return written.ok ? { ok: true, value: note } : { ok: false, problem: problemOf(path, written) };
  }

  async baselines(): Promise<Baselines> {
    return (await this.#readBaselines()).baselines ?? {};
  }

  /** Pins a run, or none, where the one before is still pinned. */
  async setBaseline(
    key: string,
    run: string | undefined,
    expected: string | undefined,
  ): Promise<Kept<string | undefined>> {
    const { text, baselines } = await this.#readBaselines();
    if (baselines === undefined) return { ok: false, problem: notBaselines };
    if (baselines[key] !== expected) return { ok: false, problem: baselineChanged(baselines[key]) };
    const written = await this.#write(baselinesFile, writeBaselines(withBaseline(baselines, key, run)), text);
    return written.ok ? { ok: true, value: run } : { ok: false, problem: problemOf(baselinesFile, written) };
  }

  async #read(path: string): Promise<{ readonly text: string | undefined; readonly note: Note | undefined }> {
    const found = await this.#options.files.read(this.#options.folder + path, longestNote);
    return found.ok
      ? { text: found.text, note: readNoteFile(found.text) }
      : { text: undefined, note: undefined };
  }

  async #readBaselines(): Promise<{
    readonly text: string | undefined;
    readonly baselines: Baselines | undefined;
  }> {
    const found = await this.#options.files.read(this.#options.folder + baselinesFile, longestNote);
    if (found.ok) return { text: found.text, baselines: readBaselines(found.text) };
    return { text: undefined, baselines: found.reason === 'missing' ? {} : undefined };
  }

  #write(path: string, text: string, expected: string | undefined): Promise<FileWritten> {
    return this.#options.writer.write(this.#options.folder, path, text, expected);
  }
}

const noNote: Note = { text: '', labels: [] };

function isSame(one: Note, other: Note): boolean {
  return one.text.trim() === other.text.trim() && one.labels.join(',') === other.labels.join(',');
}

function pathOf(run: string, hash: (text: string) => string): string {
  return `${notesFolder}/${plainId.test(run) ? run : hash(run)}.md`;
}

function noteChanged({ text, labels }: Note): Unavailable {
  const what = [text.split('\n', 1)[0] ?? '', ...labels].filter((one) => one !== '').join(', ');
  return {
    reason: 'conflict',
    message: `Somebody else changed the note meanwhile: ${what === '' ? 'it is empty now' : what}.`,
    action: 'Look at it, then write yours again.',
  };
}

function baselineChanged(now: string | undefined): Unavailable {
  return {
    reason: 'conflict',
    message: now === undefined ? 'No run is pinned any more.' : `Run ${now} was pinned meanwhile.`,
    action: 'Look at it, then pin yours again.',
  };
}

function notNote(path: string): Unavailable {
  return {
    reason: 'bad-answer',
    message: `${path} begins with no lines that name its run, so nothing is written over it.`,
    action: 'Mend the file, or delete it.',
  };
}

const notBaselines: Unavailable = {
  reason: 'bad-answer',
  message: `${baselinesFile} is not an object of texts, so nothing is written over it.`,
  action: 'Mend the file, or delete it.',
};

function problemOf(path: string, written: FileWritten & { ok: false }): Unavailable {
  if (written.reason === 'changed')
    return {
      reason: 'conflict',
      message: `${path} was not written: ${written.detail}.`,
      action: 'Try again.',
    };
  return {
    reason: written.reason === 'failed' ? 'internal' : 'denied',
    message: `${path} was not written: ${written.detail}.`,
    action: 'Make the folder .assay of the workspace writable, and no link to elsewhere.',
  };
}
