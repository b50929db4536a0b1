import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { stampOf } from '../../server/src/platform/stamp.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'assay stamp-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('each change of a database or a journal is seen', () => {
  const path = join(folder, 'mlflow.db');
  const stamps = [stampOf(path)];
  const step = (change: () => void): void => {
    change();
    stamps.push(stampOf(path));
  };
  step(() => writeFileSync(path, 'a'));
  step(() => writeFileSync(path, 'ab'));
  step(() => writeFileSync(`${path}-journal`, 'j'));
  step(() => writeFileSync(`${path}-wal`, 'w'));
  step(() => rmSync(`${path}-journal`));
  step(() => {
    writeFileSync(join(folder, 'other.db'), 'ab');
    renameSync(join(folder, 'other.db'), path);
  });
  step(() => rmSync(path));
  expect(new Set(stamps).size).toBe(stamps.length);
});

test('what does not change has one stamp', () => {
  const path = join(folder, 'mlflow.db');
  writeFileSync(path, 'a');
  expect(stampOf(path)).toBe(stampOf(path));
});
