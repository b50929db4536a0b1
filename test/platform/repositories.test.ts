import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { nodeProcesses } from '../../server/src/platform/process.ts';
import { openRepositories } from '../../server/src/platform/repositories.ts';

const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
let base: string;

beforeAll(() => {
  base = realpathSync(mkdtempSync(join(tmpdir(), 'assay repositories-')));
  mkdirSync(join(base, 'repo', 'sub'), { recursive: true });
  mkdirSync(join(base, 'plain'));
  execFileSync('git', ['init', '-q'], { cwd: join(base, 'repo') });
});

afterAll(() => rmSync(base, { recursive: true, force: true }));

test('folders of one repository open it once, a folder of none is left out', async () => {
  const folders = ['repo', 'repo/sub', 'plain'].map((name) => join(base, name));
  const { histories } = await openRepositories({ folders, process: nodeProcesses, log });
  expect(histories.map(({ root }) => root)).toEqual([join(base, 'repo')]);
});

test('why there is none is said', async () => {
  const folders = [join(base, 'plain')];
  expect(await openRepositories({ folders, process: nodeProcesses, log })).toEqual({
    histories: [],
    whyNone: 'This folder is in no Git repository, so its code is not known.',
  });
  const without = { ...nodeProcesses, find: () => Promise.resolve(undefined) };
  expect((await openRepositories({ folders, process: without, log })).whyNone).toContain('Git was not found');
});
