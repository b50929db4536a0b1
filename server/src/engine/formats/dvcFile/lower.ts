import type { Document } from '../../document/document.ts';
import { itemsOf, resolved, stringOf, valueOf, type Node } from '../../document/node.ts';
import type { DataFile, DataOutput, DataSource } from '../../model/dataFile.ts';
import { trackedFile } from '../dvcLock/tracked.ts';

/** Lowers a `*.dvc` file: whatever is of the expected shape, and nothing else. */
export function lowerDataFile({ root }: Document): DataFile {
  const wdir = valueOf(root, 'wdir');
  const text = stringOf(wdir);
  return {
    root,
    folder: wdir === undefined || text === undefined ? undefined : { text, at: wdir.span },
    outputs: itemsOf(valueOf(root, 'outs')).flatMap((entry) => outputOf(entry) ?? []),
    sources: itemsOf(valueOf(root, 'deps')).flatMap((entry) => sourceOf(entry) ?? []),
    isFrozen: isTrue(valueOf(root, 'frozen')) || isTrue(valueOf(root, 'locked')),
  };
}

function outputOf(entry: Node): DataOutput | undefined {
  const file = trackedFile(entry);
  return file && { ...file, isCached: !isFalse(valueOf(entry, 'cache')) };
}

function sourceOf(entry: Node): DataSource | undefined {
  const file = trackedFile(entry);
  const repository = stringOf(valueOf(valueOf(entry, 'repo'), 'url'));
  return file && { ...file, repository, isDatabase: valueOf(entry, 'db') !== undefined };
}

function isTrue(node: Node | undefined): boolean {
  const scalar = resolved(node);
  return scalar?.type === 'scalar' && scalar.value === true;
}

function isFalse(node: Node | undefined): boolean {
  const scalar = resolved(node);
  return scalar?.type === 'scalar' && scalar.value === false;
}
