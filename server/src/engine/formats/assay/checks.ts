import { resolved, stringOf, valueOf, type Node } from '../../document/node.ts';
import type { CheckEntry, RoleCount } from '../../model/manifest.ts';
import { listOf, namedPairs, written } from './read.ts';

/** The keys that tell what kind of check it is; each check has exactly one. */
export const checkKinds = [
  'metric',
  'card',
  'license',
  'lineage',
  'data',
  'files',
  'git',
  'signature',
  'approvals',
  'drift',
  'tests',
  'report',
  'serves',
  'expr',
] as const;

/** The keys of `approvals` that are not roles. */
const approvalSettings: ReadonlySet<string> = new Set(['valid_for', 'author_may_approve']);

/** Reads one check of a gate. */
export function checkOf(node: Node): CheckEntry {
  const pairs = namedPairs(node);
  const kind = checkKinds.find((known) => pairs.some(({ name }) => name === known));
  const name = stringOf(valueOf(node, 'name'));
  const what = kind === undefined ? undefined : stringOf(valueOf(node, kind));
  const when = valueOf(node, 'when');
  const only = written(when);
  return {
    kind,
    title: name ?? [kind ?? 'check', what].filter(Boolean).join(' '),
    at: node.span,
    advisory: stringOf(valueOf(node, 'mode')) === 'advisory',
    when: only === undefined ? listOf(when) : [only],
    approvals: roleCounts(valueOf(node, 'approvals')),
  };
}

function roleCounts(approvals: Node | undefined): readonly RoleCount[] {
  const roles = namedPairs(approvals).filter(({ name }) => !approvalSettings.has(name));
  return roles.map(({ name, pair }) => {
    const count = resolved(pair.value);
    const value = count?.type === 'scalar' && typeof count.value === 'number' ? count.value : undefined;
    return { role: { text: name, at: pair.key.span }, count: value, countAt: count?.span ?? pair.key.span };
  });
}
