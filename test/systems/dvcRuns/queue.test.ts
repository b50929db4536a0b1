import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Run } from '../../../server/src/engine/evidence/tracking.ts';
import { dvcProject, never, sourceOf, valueOf, type DvcProject } from './dvc.ts';
import { parsePython, type Shown } from './shown.ts';

let project: DvcProject;
let head: string;

/** A queue with one that fails, one that runs for long, and one that waits for it. */
beforeAll(async () => {
  project = await dvcProject('queued');
  head = project.git('rev-parse', 'HEAD');
  for (const [name, seconds] of [
    ['broken', '-1'],
    ['slow', '500'],
    ['later', '3'],
  ] as const)
    await project.dvc('exp', 'run', '-q', '--queue', '-S', `seconds=${seconds}`, '-n', name);
});

afterAll(async () => {
  // The worker is a program of its own, which outlives the one that started it.
  await project.dvc('queue', 'stop', '--kill').catch(() => undefined);
  await wait(1000);
  project.dispose();
});

async function runs(): Promise<readonly Run[]> {
  const source = sourceOf(project);
  const { items } = valueOf(await source.runs({ experiment: head, limit: 100 }, never));
  return Promise.all(items.map(async ({ id }) => valueOf(await source.run(id, never))));
}

async function states(): Promise<readonly string[]> {
  const queued = (await runs()).filter(({ parentId }) => parentId !== undefined);
  return queued.map(({ name, status }) => `${name} ${status}`).sort();
}

const words: Readonly<Record<string, string>> = {
  queued: 'SCHEDULED',
  running: 'RUNNING',
  failed: 'FAILED',
  success: 'FINISHED',
};

test('the queue before it is started, while it runs and behind it is what DVC shows', async () => {
  expect(await states()).toEqual(['broken SCHEDULED', 'later SCHEDULED', 'slow SCHEDULED']);
  await project.start('queue', 'start', '-q', '-j', '1');
  const wanted = ['broken FAILED', 'later SCHEDULED', 'slow RUNNING'];
  for (let left = 240; left > 0 && JSON.stringify(await states()) !== JSON.stringify(wanted); left -= 1)
    await wait(1000);
  expect(await states()).toEqual(wanted);
  const shown: readonly Shown[] = parsePython(await project.dvc('exp', 'show', '--json'));
  const experiments = shown.find(({ rev }) => rev === head)?.experiments ?? [];
  const found = await runs();
  for (const { name, executor, revs } of experiments) {
    const run = found.find((one) => one.id === revs[0]?.rev);
    expect(run).toMatchObject({ name, status: words[executor?.state ?? 'success'] });
    expect(run?.parameters).toEqual([{ key: 'seconds', value: String(revs[0] && secondsIn(revs[0])) }]);
  }
  expect(experiments).toHaveLength(3);

  const slow = found.find(({ name }) => name === 'slow');
  expect(slow?.metrics).toMatchObject([{ key: 'seconds', value: 500 }]);
  const history = await sourceOf(project).live?.points({ run: slow?.id ?? '', key: 'acc' }, undefined, never);
  if (history?.ok !== true) throw new Error('no points');
  expect([...history.value.values]).toEqual([0.5, 0.75]);
  expect(found.find(({ name }) => name === 'later')?.metrics).toEqual([]);

  await project.dvc('queue', 'stop', '-q', '--kill');
  for (let left = 120; left > 0 && (await states()).includes('slow RUNNING'); left -= 1) await wait(1000);
  expect(await states()).not.toContain('slow RUNNING');
}, 600_000);

function secondsIn({ data }: Shown): unknown {
  return Object.values(data.params).flatMap(({ data: values }) =>
    typeof values === 'object' && values !== null && 'seconds' in values ? values.seconds : [],
  )[0];
}
