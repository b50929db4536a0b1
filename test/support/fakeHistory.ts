import { HistoryError, type Commit, type History } from '../../server/src/ports/history.ts';

export interface FakeCommit {
  readonly id: string;
  readonly subject?: string;
  /** All files of the commit with their texts. */
  readonly files: Readonly<Record<string, string>>;
}

/** A repository in memory: commits in one line, the oldest first. */
export function fakeHistory(commits: readonly FakeCommit[], root = 'file:///work'): History {
  const at = (id: string): number => {
    const index = commits.findIndex((commit) => commit.id === id);
    if (index === -1) throw new HistoryError('unknown-commit', `There is no commit ${id}.`);
    return index;
  };
  const filesOf = (index: number): Readonly<Record<string, string>> => commits[index]?.files ?? {};
  const commitOf = (index: number): Commit => ({
    id: commits[index]?.id ?? '',
    parents: [commits[index - 1]?.id].filter((id) => id !== undefined),
    author: 'ana',
    at: index * 1000,
    subject: commits[index]?.subject ?? '',
  });
  const lines = (text: string | undefined): number => (text === undefined ? 0 : text.split('\n').length - 1);
  const changes = (from: number, to: number) =>
    [...new Set([from, to].flatMap((index) => Object.keys(filesOf(index))))]
      .filter((path) => filesOf(from)[path] !== filesOf(to)[path])
      .sort()
      .map((path) => ({ path, added: lines(filesOf(to)[path]), removed: lines(filesOf(from)[path]) }));
  return {
    root,
    prefix: '',
    head: () => Promise.resolve({ commit: commits.at(-1)?.id, branch: 'main', dirty: [] }),
    refs: () => Promise.resolve([]),
    stamp: () => Promise.resolve(''),
    log: async (from, limit, paths) =>
      Array.from({ length: at(from === 'HEAD' ? (commits.at(-1)?.id ?? '') : from) + 1 }, (_, index) => index)
        .filter(
          (index) => paths.length === 0 || changes(index - 1, index).some(({ path }) => paths.includes(path)),
        )
        .toReversed()
        .slice(0, limit)
        .map(commitOf),
    commits: async (ids) =>
      ids.filter((id) => commits.some((commit) => commit.id === id)).map((id) => commitOf(at(id))),
    refLog: () => Promise.resolve([]),
    bytes: async (commit, path) => {
      const text = filesOf(at(commit))[path];
      return text === undefined ? undefined : new TextEncoder().encode(text);
    },
    texts: async (wanted) => wanted.map(({ commit, path }) => filesOf(at(commit))[path]),
    list: async (commit, folder) =>
      Object.keys(filesOf(at(commit))).filter((path) => path.startsWith(folder)),
    changes: async (from, to) => changes(at(from), at(to)),
  };
}
