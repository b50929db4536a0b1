import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const cli = join(import.meta.dirname, '../../dist/cli.js');
const sample = join(import.meta.dirname, '../sample');

/** What Node 20 lacks of what Node 22 has, taken away before the command line starts. */
const withoutNews = `delete Map.groupBy;
delete require('node:module').enableCompileCache;
`;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assay-node-'));
  await writeFile(join(folder, 'older.cjs'), withoutNews);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

function run(...args: string[]): Promise<{ status: number; stdout: string; stderr: string }> {
  const flags = ['--no-experimental-sqlite', '--require', join(folder, 'older.cjs')];
  return new Promise((resolve) => {
    execFile(process.execPath, [...flags, cli, ...args], { cwd: sample }, (error, stdout, stderr) => {
      resolve({ status: error === null ? 0 : Number(error.code), stdout, stderr });
    });
  });
}

test('an older Node checks a project too', async () => {
  const { status, stdout, stderr } = await run('check', '--format', 'json');
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(JSON.parse(stdout).summary).toMatchObject({ errors: 0, warnings: 2 });
});

test('a Node without SQLite says so in a line, and reads what takes none', async () => {
  const { status, stdout, stderr } = await run('runs');
  expect(status).toBe(0);
  expect(stdout).toContain('workspace');
  expect(stdout).not.toContain('arrears');
  expect(stderr).toBe(
    `Reading mlflow.db takes Node 22.15 or later with SQLite; this is Node ${process.versions.node}.\n`,
  );
});
