import type { Source } from '../../../server/src/engine/evidence/contract.ts';
import type { Answer } from '../../../server/src/engine/evidence/source.ts';
import type { Files } from '../../../server/src/ports/files.ts';
import { HistoryError, type History, type Ref, type RefLogEntry } from '../../../server/src/ports/history.ts';
import { createDvcSource } from '../../../server/src/sources/dvc/index.ts';
import { fakeHistory } from '../../support/fakeHistory.ts';

export const never = { isCancellationRequested: false };
export const root = 'file:///work';

/** An id as Git gives them, from a short one. */
export const id = (short: string): string => short.padEnd(40, '0');

export interface Project {
  /** The files of each commit, the oldest first. */
  readonly commits: readonly { readonly id: string; readonly files: Readonly<Record<string, string>> }[];
  readonly refs?: readonly Pick<Ref, 'name' | 'commit'>[];
  readonly logs?: Readonly<Record<string, readonly RefLogEntry[]>>;
  /** The files of the working tree. */
  readonly files?: Readonly<Record<string, string>>;
  readonly alive?: readonly number[];
  /** Notes each call of Git. */
  readonly note?: (call: string) => void;
  readonly now?: () => number;
}

/** A DVC project in memory. */
export function dvcProject(project: Project): Source {
  const { commits, refs = [], logs = {}, files = {}, alive = [], note = () => undefined } = project;
  const base = fakeHistory(commits.map((commit) => ({ ...commit, id: id(commit.id) })));
  const history: History = {
    ...base,
    refs: (prefixes) => {
      note('refs');
      return Promise.resolve(
        refs.filter(({ name }) => prefixes.some((prefix) => name.startsWith(prefix))).map(refOf),
      );
    },
    log: (...asked) => {
      note('log');
      return base.log(...asked);
    },
    commits: (...asked) => {
      if (asked[0].length > 0) note('commits');
      return base.commits(...asked);
    },
    list: (...asked) => {
      note('list');
      return base.list(...asked);
    },
    texts: (...asked) => {
      if (asked[0].length > 0) note('texts');
      return base.texts(...asked);
    },
    refLog: (name) => {
      const log = logs[name];
      return log === undefined
        ? Promise.reject(new HistoryError('unknown-commit', 'bad revision'))
        : Promise.resolve(log);
    },
    stamp: () => Promise.resolve(JSON.stringify(refs)),
  };
  return createDvcSource({
    info: { id: 'dvc:x', system: 'dvc', label: 'DVC in work', location: root },
    open: () => Promise.resolve(history),
    root,
    files: memoryFiles(files),
    clock: { now: project.now ?? (() => 9_000_000) },
    log: { info: () => undefined, warn: () => undefined, error: () => undefined },
    isAlive: (pid) => alive.includes(pid),
    stampOf: (uri) => uri,
  });
  function refOf({ name, commit }: Pick<Ref, 'name' | 'commit'>): Ref {
    const at = commits.findIndex((one) => id(one.id) === commit) * 1000;
    return {
      name,
      commit,
      at,
      author: 'ana',
      subject: '',
      isHead: name === 'refs/heads/main',
      message: undefined,
    };
  }
}

/** Files in memory, by their paths below the root. */
function memoryFiles(files: Readonly<Record<string, string>>): Files {
  const textOf = (uri: string): string | undefined => files[decodeURIComponent(uri.slice(root.length + 1))];
  return {
    read: (uri) => {
      const text = textOf(uri);
      return Promise.resolve(
        text === undefined
          ? { ok: false, reason: 'missing', detail: 'there is no such file' }
          : { ok: true, text },
      );
    },
    bytes: (uri) => {
      const text = textOf(uri);
      return Promise.resolve(text === undefined ? undefined : new TextEncoder().encode(text));
    },
    list: (folder) => {
      const uris = Object.keys(files).map(
        (path) => `${root}/${path.split('/').map(encodeURIComponent).join('/')}`,
      );
      const within = uris.filter((uri) => uri.startsWith(`${folder.replace(/\/$/, '')}/`));
      return Promise.resolve({ uris: within, links: [], skipped: [], truncated: false });
    },
  };
}

/** What a source answered. */
export function valueOf<T>(answer: Answer<T>): T {
  if (!answer.ok) throw new Error(`${answer.problem.reason}: ${answer.problem.message}`);
  return answer.value;
}
