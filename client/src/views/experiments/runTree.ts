import type { RunSummary } from '../../../../server/src/protocol/tracking.ts';

/** A run with those of the same list that it is the parent of, or those of a parent that nobody knows. */
export type RunBranch =
  | { readonly kind: 'run'; readonly run: RunSummary; readonly children: readonly RunBranch[] }
  | { readonly kind: 'group'; readonly parent: string; readonly children: readonly RunBranch[] };

/** The parents that runs of a list name, and that are not in it. */
export function missingParents(runs: readonly RunSummary[]): readonly string[] {
  const listed = new Set(runs.map(({ id }) => id));
  const parents = runs.map(({ parentId }) => parentId).filter((id) => id !== undefined);
  return [...new Set(parents)].filter((id) => !listed.has(id));
}

/**
 * Puts nested runs below their parents, in the list's order. A parent that is not in the list, because it is on a later
 * page, stands where the first of its runs does: as a run where it was found, else as a group.
 */
export function runTree(
  runs: readonly RunSummary[],
  found: ReadonlyMap<string, RunSummary> = new Map(),
): readonly RunBranch[] {
  const all = withParents(runs, found);
  const parents = parentsIn(all);
  const children = new Map<string, RunSummary[]>();
  for (const run of all) {
    const siblings = children.get(parents.get(run.id) ?? '');
    if (siblings === undefined) children.set(parents.get(run.id) ?? '', [run]);
    else siblings.push(run);
  }
  const listed = new Set(all.map(({ id }) => id));
  const tops = [...children.keys()].filter((parent) => !listed.has(parent));
  const branch = (run: RunSummary): RunBranch => ({
    kind: 'run',
    run,
    children: (children.get(run.id) ?? []).map(branch),
  });
  const top = tops.flatMap((parent): readonly Placed[] => {
    const runsOf = children.get(parent) ?? [];
    if (parent === '') return runsOf.map((run) => ({ at: run, branch: branch(run) }));
    return runsOf.slice(0, 1).map((at) => ({
      at,
      branch: { kind: 'group', parent, children: runsOf.map(branch) },
    }));
  });
  const places = new Map(all.map((run, place) => [run, place]));
  return top.sort((a, b) => (places.get(a.at) ?? 0) - (places.get(b.at) ?? 0)).map((one) => one.branch);
}

interface Placed {
  readonly at: RunSummary;
  readonly branch: RunBranch;
}

/** The runs with the found parents, each before the first of its own. */
function withParents(
  runs: readonly RunSummary[],
  found: ReadonlyMap<string, RunSummary>,
): readonly RunSummary[] {
  const all = new Map(runs.map((run) => [run.id, run]));
  const missing = new Set(missingParents(runs));
  const ordered = new Map<string, RunSummary>();
  for (const run of runs) {
    const parent = run.parentId ?? '';
    const above = missing.has(parent) ? found.get(parent) : undefined;
    if (above !== undefined && !all.has(above.id)) ordered.set(above.id, above);
    ordered.set(run.id, run);
  }
  return [...ordered.values()];
}

/** The parent of each run that names one; runs that are their own ancestors count as having none. */
function parentsIn(runs: readonly RunSummary[]): ReadonlyMap<string, string> {
  const parents = new Map<string, string>();
  for (const { id, parentId } of runs) {
    if (parentId !== undefined && !isAncestor(id, parentId, parents)) parents.set(id, parentId);
  }
  return parents;
}

function isAncestor(id: string, of: string, parents: ReadonlyMap<string, string>): boolean {
  for (let at: string | undefined = of; at !== undefined; at = parents.get(at)) {
    if (at === id) return true;
  }
  return false;
}
