import { expect, test } from 'vitest';
import { HttpError } from '../../../../server/src/ports/http.ts';
import { never, scripted, type Asked } from './scripted.ts';

function run(id: string): object {
  return {
    info: { run_id: id, experiment_id: '1', start_time: 1 },
    data: { metrics: [{ key: 'auc', value: 0.5 }] },
  };
}

/** Pages of runs, as many as are asked for. */
function pages(total: number): (asked: Asked) => object {
  return ({ body }) => {
    const from = Number(body['page_token'] ?? 0);
    const end = Math.min(total, from + Number(body['max_results']));
    const runs = Array.from({ length: end - from }, (_, index) => run(`r${from + index}`));
    return end < total ? { runs, next_page_token: String(end) } : { runs };
  };
}

test('all pages are read once for all that is asked at the same time, and once more later', async () => {
  const { source, asked, clock } = scripted(pages(2500));
  const [base, infos] = await Promise.all([
    source.table?.base('1', 'active', never),
    source.table?.columns('1', never),
  ]);
  expect(base?.ok === true && base.value.ids.length).toBe(2500);
  expect(infos).toMatchObject({ ok: true, value: [{ id: 'metrics.auc', filled: 2500 }] });
  expect(asked).toHaveLength(3);
  await source.table?.column({ experiment: '1', column: 'metrics.auc', rows: new Map([['r1', 0]]) }, never);
  expect(asked).toHaveLength(3);
  clock.time += 10_000;
  await source.table?.base('1', 'active', never);
  expect(asked).toHaveLength(6);
});

test('each page tells how many runs are read', async () => {
  const { source } = scripted(pages(2500));
  const told: unknown[] = [];
  await source.table?.base('1', 'active', never, ({ done, of }) => told.push([done, of]));
  expect(told).toEqual([
    [1000, undefined],
    [2000, undefined],
    [2500, undefined],
  ]);
});

test('the active and the deleted runs are read apart, and a column is of those whose rows are named', async () => {
  const { source } = scripted(({ body }) => ({
    runs: [run(body['run_view_type'] === 'ACTIVE_ONLY' ? 'a' : 'd')],
  }));
  await source.table?.base('1', 'active', never);
  await source.table?.base('1', 'deleted', never);
  for (const id of ['a', 'd']) {
    const rows = new Map([[id, 0]]);
    const column = await source.table?.column({ experiment: '1', column: 'metrics.auc', rows }, never);
    expect(column?.ok === true && [...column.value.rows]).toEqual([0]);
  }
});

test('pages that are too large are asked for in smaller ones', async () => {
  const answer = pages(300);
  const { source, asked } = scripted((one) =>
    Number(one.body['max_results']) > 100 ? new HttpError('too-large', 'more than 20 MB') : answer(one),
  );
  const base = await source.table?.base('1', 'active', never);
  expect(base?.ok === true && base.value.ids.length).toBe(300);
  expect(asked.map(({ body }) => body['max_results']).slice(0, 4)).toEqual([1000, 250, 62, 62]);
});

test('a reading that failed is tried again by the next who asks', async () => {
  let isDown = true;
  const answer = pages(3);
  const { source } = scripted((one) => (isDown ? { status: 500, code: 'INTERNAL_ERROR' } : answer(one)));
  expect(await source.table?.base('1', 'active', never)).toMatchObject({ ok: false });
  isDown = false;
  expect(await source.table?.columns('1', never)).toMatchObject({ ok: true });
  expect(await source.table?.base('1', 'active', never)).toMatchObject({ ok: true });
});

test('reading that nobody waits for any more asks for no further page', async () => {
  const listeners: (() => void)[] = [];
  const cancel = {
    isCancellationRequested: false,
    onCancellationRequested: (listener: () => void) => (
      listeners.push(listener),
      { dispose: () => undefined }
    ),
  };
  const answer = pages(1_000_000);
  const { source, asked } = scripted((one) => {
    if (asked.length === 3) for (const listener of listeners) listener();
    if (one.cancel.isCancellationRequested) throw new HttpError('cancelled', 'cancelled');
    return answer(one);
  });
  await expect(source.table?.base('1', 'active', cancel)).rejects.toMatchObject({ reason: 'cancelled' });
  expect(asked.length).toBeLessThan(6);
});
