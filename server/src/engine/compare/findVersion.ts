// tested by: test/engine/compare/gather.test.ts
import type { Cancel } from '../../ports/cancel.ts';
import type { ComparisonSubject, VersionName } from '../evidence/comparison.ts';
import type { ModelVersion } from '../evidence/registry.ts';
import type { Answer } from '../evidence/source.ts';
import type { ComparedSource, Part } from './parts.ts';

/** How many versions are read at once. */
const pageSize = 200;

/** The version that a subject of a comparison stands for; nothing where it is a run. */
export async function findVersion(
  source: ComparedSource,
  { version }: ComparisonSubject,
  cancel: Cancel,
): Promise<Part<ModelVersion | undefined>> {
  if (version === undefined) return { value: undefined };
  const answer = await readVersion(source, version, cancel);
  return answer.ok ? { value: answer.value } : { value: undefined, missing: answer.problem };
}

/** Reads a version of a model, page by page. */
export async function readVersion(
  { registry, info }: ComparedSource,
  { model, version }: VersionName,
  cancel: Cancel,
): Promise<Answer<ModelVersion>> {
  let from: string | undefined;
  do {
    const part = { model, limit: pageSize, ...(from === undefined ? {} : { from }) };
    const page = await registry?.versions(part, cancel);
    if (page?.ok === false) return page;
    const found = page?.value.items.find((one) => one.version === version);
    if (page !== undefined && found !== undefined) return { ok: true, value: found, readAt: page.readAt };
    from = page?.value.next;
  } while (from !== undefined);
  const message = `${info.label} holds no version ${version} of ${model}.`;
  return { ok: false, problem: { reason: 'not-found', message, action: 'Refresh the registry.' } };
}
