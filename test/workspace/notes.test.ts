import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { URI } from 'vscode-uri';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { nodeFiles } from '../../server/src/platform/files.ts';
import { nodeFileWriter } from '../../server/src/platform/fileWriter.ts';
import { sha256 } from '../../server/src/platform/sha256.ts';
import { Notes } from '../../server/src/workspace/notes.ts';

let folder: string;
let notes: Notes;
const none = { text: '', labels: [] };

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assay notes-'));
  const uri = `${URI.file(folder).toString()}/`;
  notes = new Notes({ files: nodeFiles, writer: nodeFileWriter, folder: uri, hash: sha256 });
});

afterEach(() => rm(folder, { recursive: true, force: true }));

describe('notes in a workspace', () => {
  test('are files that a person can read and write', async () => {
    expect(await notes.set('4f1c', { text: 'Less noise.', labels: ['best'] }, none)).toMatchObject({
      ok: true,
    });
    const file = join(folder, '.assay/notes/4f1c.md');
    expect(await readFile(file, 'utf8')).toBe('---\nrun: 4f1c\nlabels:\n  - best\n---\nLess noise.\n');
    await writeFile(file, '---\nrun: 4f1c\nlabels: [by hand]\n---\nMore.\n');
    expect(await notes.of('4f1c')).toMatchObject({ text: 'More.', labels: ['by hand'] });
    expect(await notes.all()).toEqual([{ run: '4f1c', text: 'More.', labels: ['by hand'] }]);
  });

  test('are not written over what somebody else wrote meanwhile', async () => {
    await notes.set('4f1c', { text: 'one', labels: [] }, none);
    const late = await notes.set('4f1c', { text: 'two', labels: [] }, none);
    expect(late).toMatchObject({ ok: false, problem: { reason: 'conflict' } });
    expect(late.ok ? '' : late.problem.message).toContain('one');
    expect(await notes.of('4f1c')).toMatchObject({ text: 'one' });
  });

  test('are not written over a file that cannot be read as one', async () => {
    await mkdir(join(folder, '.assay/notes'), { recursive: true });
    const file = join(folder, '.assay/notes/4f1c.md');
    const merged = '---\n<<<<<<< HEAD\nrun: 4f1c\n=======\n>>>>>>> main\n---\nMine.\n';
    await writeFile(file, merged);
    const set = await notes.set('4f1c', { text: 'new', labels: [] }, none);
    expect(set).toMatchObject({ ok: false, problem: { reason: 'bad-answer' } });
    expect(await readFile(file, 'utf8')).toBe(merged);
  });

  test('of runs with hostile ids lie in the folder all the same', async () => {
    for (const run of ['../../x', 'a/b', 'x'.repeat(300), 'nul\u0000', 'CON']) {
      const set = await notes.set(run, { text: 'note', labels: [] }, none);
      expect(set.ok, run).toBe(true);
      expect(await notes.of(run), run).toMatchObject({ text: 'note' });
    }
    expect(await readdir(folder)).toEqual(['.assay']);
    expect((await readdir(join(folder, '.assay/notes'))).length).toBe(5);
  });

  test('leave out files that are no notes', async () => {
    await mkdir(join(folder, '.assay/notes'), { recursive: true });
    await writeFile(join(folder, '.assay/notes/README.md'), '# Notes');
    await writeFile(join(folder, '.assay/notes/x.txt'), 'x');
    expect(await notes.all()).toEqual([]);
  });
});

describe('baselines in a workspace', () => {
  test('are one file, and each is set by who saw the one before', async () => {
    expect(await notes.setBaseline('mlflow.db/churn', 'a', undefined)).toEqual({ ok: true, value: 'a' });
    expect(await notes.setBaseline('mlflow.db/other', 'b', undefined)).toEqual({ ok: true, value: 'b' });
    expect(await notes.setBaseline('mlflow.db/churn', 'c', undefined)).toMatchObject({
      ok: false,
      problem: { reason: 'conflict' },
    });
    expect(await notes.setBaseline('mlflow.db/churn', undefined, 'a')).toEqual({
      ok: true,
      value: undefined,
    });
    expect(await notes.baselines()).toEqual({ 'mlflow.db/other': 'b' });
  });

  test('are not written over a file that is none', async () => {
    await mkdir(join(folder, '.assay'));
    await writeFile(join(folder, '.assay/baselines.json'), '[1]');
    expect(await notes.setBaseline('k', 'a', undefined)).toMatchObject({ ok: false });
    expect(await readFile(join(folder, '.assay/baselines.json'), 'utf8')).toBe('[1]');
    expect(await notes.baselines()).toEqual({});
  });
});
