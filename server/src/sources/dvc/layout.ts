// tested by: test/sources/dvc/index.test.ts
import type { Commit, Ref } from '../../ports/history.ts';

/** A commit that experiments start from. */
export interface Baseline {
  readonly commit: string;
  /** The branch or tag that a person knows it by. */
  readonly name: string | undefined;
  readonly at: number;
  readonly author: string;
  readonly subject: string;
}

/** A finished experiment. */
export interface ExperimentRef {
  readonly commit: string;
  readonly name: string;
  readonly baseline: string;
  readonly at: number;
  readonly author: string;
}

/** The commits and experiments of a repository, the newest first. */
export interface Layout {
  readonly baselines: readonly Baseline[];
  readonly experiments: ReadonlyMap<string, readonly ExperimentRef[]>;
}

/** Only refs of exactly this form are experiments; others are how DVC does its work. */
const experimentName = /^refs\/exps\/([0-9a-f]{2})\/([0-9a-f]{38}(?:[0-9a-f]{24})?)\/([^/]+)$/;

/** The finished experiments among refs. */
export function experimentsAmong(refs: readonly Ref[]): ReadonlyMap<string, readonly ExperimentRef[]> {
  const found = refs.flatMap(({ name: ref, commit, at, author }): readonly ExperimentRef[] => {
    const [, start = '', rest = '', name = ''] = experimentName.exec(ref) ?? [];
    return name === '' ? [] : [{ commit, name, baseline: start + rest, at, author }];
  });
  const groups = new Map<string, ExperimentRef[]>();
  for (const one of found.sort(newestFirst)) {
    const group = groups.get(one.baseline);
    if (group === undefined) groups.set(one.baseline, [one]);
    else group.push(one);
  }
  return groups;
}

/** The commits that runs are listed of: heads of branches, tags, what experiments start from, and some of the past. */
export function layoutOf(refs: readonly Ref[], others: readonly Commit[]): Layout {
  const experiments = experimentsAmong(refs);
  const named = new Map<string, Baseline>();
  for (const ref of refs.toSorted((a, b) => rankOf(a) - rankOf(b))) {
    const name = /^refs\/(?:heads|tags)\/(.*)$/.exec(ref.name)?.[1];
    if (name === undefined || named.has(ref.commit)) continue;
    const { commit, at, author, subject } = ref;
    named.set(commit, { commit, name, at, author, subject });
  }
  for (const { id, at, author, subject } of others) {
    const name = named.get(id)?.name;
    named.set(id, { commit: id, name, at, author, subject });
  }
  return { baselines: [...named.values()].sort(newestFirst), experiments };
}

/** DVC names a commit by the branch that is checked out, else by a tag, else by another branch. */
function rankOf({ name, isHead }: Ref): number {
  if (isHead) return 0;
  return name.startsWith('refs/tags/') ? 1 : 2;
}

function newestFirst(
  a: { readonly at: number; readonly commit: string },
  b: { readonly at: number; readonly commit: string },
): number {
  if (a.at !== b.at) return b.at - a.at;
  return a.commit < b.commit ? 1 : -1;
}
