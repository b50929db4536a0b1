import { expect, test } from 'vitest';
import { never, scripted, type Asked } from './scripted.ts';

interface Point {
  readonly step: number;
  readonly timestamp: number;
  readonly value: number | string;
}

/** A server that holds these points, and gives them in parts of `part`. */
function history(points: readonly Point[], part: number): (asked: Asked) => object {
  return ({ query }) => {
    const from = Number(query.get('page_token') ?? 0);
    const metrics = points.slice(from, from + part);
    return from + part < points.length ? { metrics, next_page_token: String(from + part) } : { metrics };
  };
}

function point(step: number, value: number | string = step): Point {
  return { step, timestamp: step * 10, value };
}

test('only what is new is told, and only the last part is read again', async () => {
  const points = Array.from({ length: 25 }, (_, step) => point(step));
  const { source, asked } = scripted((one) => history(points, 10)(one));
  const read = async (cursor?: string): Promise<{ steps: number[]; cursor: string; isRestart: boolean }> => {
    const answer = await source.live?.points({ run: 'r', key: 'loss' }, cursor, never);
    if (answer?.ok !== true) throw new Error('there are no points');
    return { ...answer.value, steps: [...answer.value.steps] };
  };
  const first = await read();
  expect(first.steps).toHaveLength(25);
  expect(asked).toHaveLength(3);
  points.push(point(25), point(26, 'NaN'));
  const second = await read(first.cursor);
  expect(second).toMatchObject({ steps: [25, 26], isRestart: false });
  expect(asked).toHaveLength(4);
  for (let step = 27; step < 45; step += 1) points.push(point(step));
  const third = await read(second.cursor);
  expect(third.steps).toEqual(Array.from({ length: 18 }, (_, index) => 27 + index));
  expect((await read(third.cursor)).steps).toEqual([]);
  points.splice(40, 0, point(-1));
  const fourth = await read(third.cursor);
  expect(fourth).toMatchObject({ isRestart: true });
  expect(fourth.steps).toHaveLength(46);
});

test('a metric without points begins with none', async () => {
  const points: Point[] = [];
  const { source } = scripted((one) => history(points, 10)(one));
  const first = await source.live?.points({ run: 'r', key: 'loss' }, undefined, never);
  points.push(point(0));
  const cursor = first?.ok === true ? first.value.cursor : '';
  const second = await source.live?.points({ run: 'r', key: 'loss' }, cursor, never);
  expect(second?.ok === true && [...second.value.steps]).toEqual([0]);
});
