import type { RunSummary } from '../../../../server/src/protocol/tracking.ts';

/** A run with those of the same list that it is the parent of, in the list's order. */
export interface RunBranch {
  readonly run: RunSummary;
  readonly children: readonly RunBranch[];
}

/** Puts nested runs below their parents, as far as both are in the list; the others stay at the top. */
export function runTree(runs: readonly RunSummary[]): readonly RunBranch[] {
  const byParent = new Map<string, RunSummary[]>();
  const parents = parentsIn(runs);
  for (const run of runs) {
    const parent = parents.get(run.id) ?? '';
    const siblings = byParent.get(parent);
    if (siblings === undefined) byParent.set(parent, [run]);
    else siblings.push(run);
  }
  return branches('', byParent);
}

function branches(
  parent: string,
  byParent: ReadonlyMap<string, readonly RunSummary[]>,
): readonly RunBranch[] {
  return (byParent.get(parent) ?? []).map((run) => ({ run, children: branches(run.id, byParent) }));
}

/** The parent of each run that has one in the list; runs that are their own ancestors count as having none. */
function parentsIn(runs: readonly RunSummary[]): ReadonlyMap<string, string> {
  const listed = new Map(runs.map((run) => [run.id, run]));
  const parents = new Map<string, string>();
  for (const { id, parentId } of runs) {
    if (parentId !== undefined && listed.has(parentId) && !isAncestor(id, parentId, parents)) {
      parents.set(id, parentId);
    }
  }
  return parents;
}

function isAncestor(id: string, of: string, parents: ReadonlyMap<string, string>): boolean {
  for (let at: string | undefined = of; at !== undefined; at = parents.get(at)) {
    if (at === id) return true;
  }
  return false;
}
