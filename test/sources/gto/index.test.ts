import { expect, test } from 'vitest';
import { HistoryError, type History, type Ref } from '../../../server/src/ports/history.ts';
import { createGtoSource } from '../../../server/src/sources/gto/index.ts';
import { fakeHistory } from '../../support/fakeHistory.ts';

const never = { isCancellationRequested: false };

interface Given {
  readonly tags: readonly (readonly [tag: string, commit: string])[];
  readonly settings?: string;
  readonly open?: () => Promise<History>;
}

/** A registry whose tags were made one after the other. */
function registry({ tags, settings, open }: Given) {
  const refs = tags.map(([tag, commit], at): Ref => {
    return {
      name: `refs/tags/${tag}`,
      commit,
      at,
      author: 'ana',
      subject: '',
      isHead: false,
      message: `About ${tag}\n`,
    };
  });
  const missing = { ok: false, reason: 'missing', detail: '' } as const;
  return createGtoSource({
    info: { id: 'gto:x', system: 'gto', label: 'GTO', location: 'file:///work' },
    open:
      open ??
      (() =>
        Promise.resolve({
          ...fakeHistory([]),
          refs: () => Promise.resolve(refs),
          stamp: () => Promise.resolve('s'),
        })),
    files: {
      read: () => Promise.resolve(settings === undefined ? missing : { ok: true, text: settings }),
      bytes: () => Promise.resolve(undefined),
      list: () => Promise.resolve({ uris: [], links: [], skipped: [], truncated: false }),
    },
    settings: 'file:///work/.gto',
    clock: { now: () => 7 },
    log: { info: () => undefined, warn: () => undefined, error: () => undefined },
  });
}

async function stateOf(given: Given) {
  const source = registry(given);
  const models = await source.registry?.models({ limit: 100 }, never);
  if (models?.ok !== true) throw new Error('no models');
  const found: Record<string, readonly string[]> = {};
  for (const { name } of models.value.items) {
    const versions = await source.registry?.versions({ model: name, limit: 100 }, never);
    if (versions?.ok !== true) throw new Error('no versions');
    found[name] = versions.value.items.map(({ version, aliases }) => [version, ...aliases].join(' '));
  }
  return found;
}

const versions: Given['tags'] = [
  ['m@v1.0.0', 'a'],
  ['m@v2.0.0', 'b'],
  ['m@v10.0.0', 'c'],
];

test.each<[string, Given['tags'], Record<string, readonly string[]>]>([
  ['versions by their numbers', [], { m: ['v10.0.0', 'v2.0.0', 'v1.0.0'] }],
  ['a stage on its version', [['m#prod#1', 'b']], { m: ['v10.0.0', 'v2.0.0 prod', 'v1.0.0'] }],
  [
    'a stage that moved',
    [
      ['m#prod#1', 'b'],
      ['m#prod#2', 'a'],
    ],
    { m: ['v10.0.0', 'v2.0.0', 'v1.0.0 prod'] },
  ],
  [
    'a stage that was taken back',
    [
      ['m#prod#1', 'b'],
      ['m#prod#2', 'a'],
      ['m#prod!#3', 'a'],
    ],
    { m: ['v10.0.0', 'v2.0.0 prod', 'v1.0.0'] },
  ],
  ['a version that was taken back', [['m@v2.0.0!#1', 'b']], { m: ['v10.0.0', 'v1.0.0'] }],
  [
    'a version that came back',
    [
      ['m@v2.0.0!#1', 'b'],
      ['m@v2.0.0#2', 'b'],
    ],
    { m: ['v10.0.0', 'v2.0.0', 'v1.0.0'] },
  ],
  ['a model that is deprecated', [['m@deprecated#1', 'c']], {}],
  [
    'a model that came back',
    [
      ['m@deprecated#1', 'c'],
      ['m#dev#2', 'c'],
    ],
    { m: ['v10.0.0 dev', 'v2.0.0', 'v1.0.0'] },
  ],
  ['a stage at no version', [['n#dev#1', 'd']], { m: ['v10.0.0', 'v2.0.0', 'v1.0.0'], n: ['d dev'] }],
])('%s', async (_, tags, expected) => {
  expect(await stateOf({ tags: [...versions, ...tags] })).toEqual(expected);
});

test('only the stages that the settings name', async () => {
  const tags: Given['tags'] = [...versions, ['m#prod#1', 'b'], ['m#mine#2', 'b']];
  const settings = 'types: [model]\nstages: [prod, dev]\n';
  expect((await stateOf({ tags, settings }))['m']?.[1]).toBe('v2.0.0 prod');
  expect((await stateOf({ tags, settings: 'stages: 3\n' }))['m']?.[1]).toBe('v2.0.0 mine prod');
});

test('a version with who made it, and where', async () => {
  const source = registry({ tags: [...versions, ['m#prod#1', 'b']] });
  expect(await source.registry?.versions({ model: 'm', limit: 1, from: '1' }, never)).toEqual({
    ok: true,
    readAt: 7,
    value: {
      total: 3,
      next: '2',
      items: [
        {
          model: 'm',
          version: 'v2.0.0',
          stage: 'None',
          status: 'READY',
          statusMessage: undefined,
          description: 'About m@v2.0.0',
          user: 'ana',
          createdAt: 1,
          updatedAt: 3,
          runId: undefined,
          source: undefined,
          aliases: ['prod'],
          tags: [
            { key: 'git.commit', value: 'b' },
            { key: 'git.tag', value: 'm@v2.0.0' },
          ],
        },
      ],
    },
  });
  expect(await source.registry?.models({ limit: 9 }, never)).toMatchObject({
    value: { items: [{ name: 'm', aliases: [{ alias: 'prod', version: 'v2.0.0' }], versionCount: 3 }] },
  });
});

test('what is not there, and Git that is not there', async () => {
  const source = registry({ tags: [] });
  expect(await source.registry?.versions({ model: 'm', limit: 1 }, never)).toMatchObject({
    problem: { reason: 'not-found' },
  });
  expect(await source.runs({ experiment: 'x', limit: 1 }, never)).toMatchObject({
    problem: { reason: 'not-found' },
  });
  expect(await source.experiments({ limit: 1 }, never)).toMatchObject({ value: { items: [] } });
  expect(await source.stamp(never)).toBe('s');
  const without = registry({ tags: [], open: () => Promise.reject(new HistoryError('no-git', 'no')) });
  expect(await without.registry?.models({ limit: 1 }, never)).toMatchObject({
    problem: { reason: 'missing' },
  });
  expect(await without.stamp(never)).toBeUndefined();
});
