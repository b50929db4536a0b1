import type { History } from '../../ports/history.ts';

/** The history of a project that is in no Git repository: there is none, only the working tree. */
export function noHistory(root: string): History {
  const nothing = () => Promise.resolve([]);
  return {
    root,
    prefix: '',
    head: () => Promise.resolve({ commit: undefined, branch: undefined, dirty: [] }),
    refs: nothing,
    stamp: () => Promise.resolve('none'),
    log: nothing,
    commits: nothing,
    refLog: nothing,
    texts: (wanted) => Promise.resolve(wanted.map(() => undefined)),
    bytes: () => Promise.resolve(undefined),
    list: nothing,
    changes: nothing,
  };
}
