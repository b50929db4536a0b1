// tested by: test/engine/formats/assay/lower.test.ts
import { resolved, stringOf, valueOf, type Node } from '../../document/node.ts';
import type { CheckEntry, RoleCount } from '../../model/manifest.ts';
import type { Check } from '../../schema/generated/assay.ts';
import { listOf, namedPairs, written, writtenAt } from './read.ts';

type RequiredKey<T> = T extends unknown
  ? { [K in keyof T]-?: object extends Pick<T, K> ? never : K }[keyof T]
  : never;

/** A key that tells what kind of check it is; each check has exactly one. */
export type CheckKind = Exclude<RequiredKey<Check>, 'name'>;

/** Written out as a record, so that a kind added to the schema is missing here until it is added. */
const allKinds: Readonly<Record<CheckKind, true>> = {
  metric: true,
  card: true,
  license: true,
  lineage: true,
  data: true,
  files: true,
  git: true,
  signature: true,
  approvals: true,
  drift: true,
  tests: true,
  report: true,
  serves: true,
  expr: true,
};

/** Every kind of check. */
export const checkKinds: readonly string[] = Object.keys(allKinds);

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
    name: name ?? (kind === 'metric' ? what : kind) ?? 'check',
    title: name ?? [kind ?? 'check', what].filter(Boolean).join(' '),
    at: node.span,
    blocking: stringOf(valueOf(node, 'mode')) !== 'advisory',
    when: only === undefined ? listOf(when) : [only],
    approvals: roleCounts(valueOf(node, 'approvals')),
    report: writtenAt(node, 'report') ?? writtenAt(node, 'tests'),
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
