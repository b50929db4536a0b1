import { describe, expect, test } from 'vitest';
import type { ArtifactReader } from '../../../server/src/engine/evidence/contract.ts';
import { plotFiles, plotOfRun } from '../../../server/src/worker/answers/artifacts.ts';
import { fakeSource } from '../../support/fakeSource.ts';

const never = { isCancellationRequested: false };
const files: Readonly<Record<string, string>> = {
  'eval/points.csv': 'a,b\n1,2\n',
  'eval/model.pkl': 'x',
  'roc.json': '{"fpr": [0, 1], "tpr": [0, 1]}',
};

/** Files in memory, listed folder by folder. */
const reader: ArtifactReader = {
  list: ({ path }) => {
    const below = Object.keys(files).filter((file) => path === '' || file.startsWith(`${path}/`));
    const names = below.map((file) => file.slice(path === '' ? 0 : path.length + 1));
    const items = [...new Set(names.map((name) => name.split('/')[0] ?? ''))].map((name) => {
      const full = path === '' ? name : `${path}/${name}`;
      return { path: full, isFolder: !(full in files), size: undefined };
    });
    return Promise.resolve({ ok: true, value: { items, total: items.length, next: undefined }, readAt: 0 });
  },
  read: (_, path) => {
    const text = files[path];
    if (text === undefined) {
      const problem = { reason: 'not-found', message: 'No such file.', action: 'Choose another.' } as const;
      return Promise.resolve({ ok: false, problem });
    }
    const base64 = Buffer.from(text).toString('base64');
    return Promise.resolve({
      ok: true,
      value: { path, base64, size: text.length, uri: undefined },
      readAt: 0,
    });
  },
};

const plain = fakeSource({ runs: 1, metrics: 1, params: 1 });
const source = { ...plain, artifacts: reader };

describe('the plots of a run', () => {
  test('are found in its folders; the other files are counted', async () => {
    expect(await plotFiles(reader, 'r', never)).toMatchObject({
      ok: true,
      value: {
        files: [
          { path: 'roc.json', what: 'plot' },
          { path: 'eval/points.csv', what: 'table' },
        ],
        others: 1,
      },
    });
  });

  test('are drawn by what they hold', async () => {
    const answer = await plotOfRun(source, { run: 'r', path: 'roc.json' }, never);
    expect(answer).toMatchObject({ ok: true, value: { kind: 'lines', x: 'fpr', y: 'tpr' } });
  });

  test('are drawn as the project declares them, where its system has words for that', async () => {
    const asked = { run: 'r', path: 'eval/points.csv' };
    const declared: ArtifactReader['declared'] = () =>
      Promise.resolve({ ok: true, value: { template: 'scatter', x: 'a', y: ['b'] }, readAt: 0 });
    const declaring = { ...plain, artifacts: { ...reader, declared } };
    expect(await plotOfRun(declaring, asked, never)).toMatchObject({ value: { kind: 'points' } });
    expect(await plotOfRun(source, asked, never)).toMatchObject({ value: { kind: 'table' } });
  });

  test('that cannot be read say why', async () => {
    const gone = await plotOfRun(source, { run: 'r', path: 'gone.json' }, never);
    expect(gone).toMatchObject({ ok: false, problem: { reason: 'not-found' } });
    expect(await plotOfRun(plain, { run: 'r', path: 'roc.json' }, never)).toMatchObject({
      ok: false,
      problem: { reason: 'not-supported' },
    });
  });
});
