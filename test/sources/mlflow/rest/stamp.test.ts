import { expect, test } from 'vitest';
import { never, scripted } from './scripted.ts';

test('nothing is asked before somebody looks', async () => {
  const { source, asked } = scripted(() => ({}));
  expect(await source.stamp(never)).toBe('0');
  expect(asked).toEqual([]);
});

test('what was looked at is asked for in turn, once in ten seconds, and a change is told once', async () => {
  let models = 1;
  const { source, asked, clock } = scripted(({ path }) =>
    path === 'registered-models/search'
      ? { registered_models: [{ name: 'm', last_updated_timestamp: models }] }
      : {},
  );
  await source.experiments({ limit: 1 }, never);
  await source.registry?.models({ limit: 1 }, never);
  await source.table?.base('7', 'active', never);
  asked.length = 0;
  const seen: (string | undefined)[] = [];
  for (let time = 0; time < 60; time += 1) {
    seen.push(await source.stamp(never));
    clock.time += 1000;
    if (time === 35) models = 2;
  }
  expect(asked.map(({ path }) => path)).toEqual([
    'runs/search',
    'experiments/search',
    'registered-models/search',
    'runs/search',
    'experiments/search',
    'registered-models/search',
  ]);
  expect(asked[0]?.body).toMatchObject({ experiment_ids: ['7'], max_results: 10 });
  expect(seen[49]).toBe('0');
  expect(seen[50]).toBe('1');
  expect(new Set(seen)).toEqual(new Set(['0', '1']));
});

test('a server that does not answer is left alone for a minute', async () => {
  const { source, asked, clock } = scripted(() => ({ status: 503, code: 'TEMPORARILY_UNAVAILABLE' }));
  await source.runs({ experiment: '1', limit: 1 }, never);
  asked.length = 0;
  expect(await source.stamp(never)).toBeUndefined();
  for (let time = 0; time < 59; time += 1) {
    clock.time += 1000;
    await source.stamp(never);
  }
  expect(asked).toHaveLength(1);
  clock.time += 2000;
  await source.stamp(never);
  expect(asked).toHaveLength(2);
});

test('only the ten experiments that were looked at last are asked for', async () => {
  const { source, asked } = scripted(() => ({ experiment: { experiment_id: '1' } }));
  for (let experiment = 0; experiment < 15; experiment += 1)
    await source.runs({ experiment: String(experiment), limit: 1 }, never);
  asked.length = 0;
  await source.stamp(never);
  expect(asked[0]?.body['experiment_ids']).toEqual(['10', '11', '12', '13', '14', '5', '6', '7', '8', '9']);
});
