// tested by: test/engine/formats/dvcLock/lower.test.ts
import { itemsOf, resolved, stringOf, valueOf, type Node } from '../../document/node.ts';
import type { TrackedFile } from '../../model/tracked.ts';

/** The kinds of checksum that a file can have, the most telling first. */
const algorithms = ['md5', 'etag', 'checksum'] as const;

/** The files of a list, each with what was noted of it; entries without a path are left out. */
export function trackedFiles(list: Node | undefined): readonly TrackedFile[] {
  return itemsOf(list).flatMap((entry) => trackedFile(entry) ?? []);
}

/** What an entry says of a file; none where it names no path. */
export function trackedFile(entry: Node): TrackedFile | undefined {
  const pathNode = valueOf(entry, 'path');
  const path = stringOf(pathNode);
  if (pathNode === undefined || path === undefined) return undefined;
  return {
    path,
    pathAt: pathNode.span,
    at: entry.span,
    checksum: checksumOf(entry),
    size: numberOf(valueOf(entry, 'size')),
    files: numberOf(valueOf(entry, 'nfiles')),
  };
}

function checksumOf(entry: Node): TrackedFile['checksum'] {
  for (const algorithm of algorithms) {
    const value = stringOf(valueOf(entry, algorithm));
    if (value !== undefined && value !== '') return { algorithm, value };
  }
  return undefined;
}

function numberOf(node: Node | undefined): number | undefined {
  const scalar = resolved(node);
  return scalar?.type === 'scalar' && typeof scalar.value === 'number' ? scalar.value : undefined;
}
