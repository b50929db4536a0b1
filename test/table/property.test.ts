import { expect, test } from 'vitest';
import type { ColumnId, Direction } from '../../server/src/engine/evidence/table.ts';
import { readAt } from '../support/fakeSource.ts';
import { sequence } from '../support/seeded.ts';
import type { Choose } from '../support/seeded.ts';
import { allOf, idsOf, open, sourceOf, valueIn } from './tables.ts';
import type { SomeRun } from './tables.ts';

const numbers = [0, -0, 0.1, 1, -1, 1e-9, 1e300, Infinity, -Infinity, NaN];
const words = ['adam', 'Adam', '0.1', '1e-1', '10', '9', '', 'ü', '\u{1f9ea}', '\uffff', 'x'.repeat(5000)];

function pick<T>(choose: Choose, list: readonly T[], otherwise: T): T {
  return list[choose(list.length)] ?? otherwise;
}

function runsOf(choose: Choose, count: number): readonly SomeRun[] {
  return Array.from({ length: count }, (_, place) => {
    const some = <T>(value: T, key: string): Readonly<Record<string, T>> =>
      choose(3) === 0 ? {} : { [key]: value };
    return {
      id: `r${String((place * 7919) % count).padStart(4, '0')}`,
      // Clocks that are ahead, that stood still, and that were never asked.
      startedAt: choose(9) === 0 ? undefined : readAt + (choose(20) - 10) * 60_000,
      status: choose(4) === 0 ? 'FAILED' : 'FINISHED',
      metrics: { ...some(pick(choose, numbers, 0), 'm'), ...some(choose(5), 'n') },
      params: { ...some(pick(choose, words, ''), 'p'), ...some(String(choose(3)), 'q') },
    };
  });
}

interface Asked {
  readonly text: string;
  fits(run: SomeRun): boolean;
}

const compare: Readonly<Record<string, (a: number, b: number) => boolean>> = {
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
  '=': (a, b) => a === b,
  '!=': (a, b) => a !== b,
};

function askedOf(choose: Choose, depth: number): Asked {
  const kind = depth === 0 ? 3 + choose(4) : choose(7);
  if (kind < 2) {
    const parts = [askedOf(choose, depth - 1), askedOf(choose, depth - 1)];
    const word = kind === 0 ? 'and' : 'or';
    return {
      text: `(${parts.map(({ text }) => text).join(` ${word} `)})`,
      fits: (run) => (kind === 0 ? parts.every((one) => one.fits(run)) : parts.some((one) => one.fits(run))),
    };
  }
  if (kind === 2) {
    const part = askedOf(choose, depth - 1);
    return { text: `not ${part.text}`, fits: (run) => !part.fits(run) };
  }
  if (kind === 3) return { text: 'has metrics.m', fits: (run) => run.metrics?.['m'] !== undefined };
  if (kind === 4) {
    const word = pick(choose, words, '').slice(0, 5);
    return { text: `params.p = '${word}'`, fits: (run) => run.params?.['p'] === word };
  }
  if (kind === 5) {
    const word = pick(choose, ['FAILED', 'FINISHED', 'KILLED'], '');
    return { text: `status in ('${word}', 'RUNNING')`, fits: (run) => run.status === word };
  }
  const operator = pick(choose, Object.keys(compare), '=');
  const key = pick(choose, ['m', 'n'], 'm');
  const wanted = pick(choose, [0, 0.1, 1, 3, 1e300], 0);
  return {
    text: `metrics.${key} ${operator} ${wanted}`,
    fits(run) {
      const value = run.metrics?.[key];
      return value !== undefined && compare[operator]?.(value, wanted) === true;
    },
  };
}

type Key = number | string | undefined;

/** NaN behind numbers, nothing behind NaN, in either direction; texts that are numbers before others. */
function naive(direction: Direction): (a: Key, b: Key) => number {
  const sign = direction === 'ascending' ? 1 : -1;
  const rank = (key: Key): number => (key === undefined ? 2 : Number(Number.isNaN(key)));
  const number = (key: Key): number =>
    typeof key === 'number' ? key : key?.match(/^\d/) ? Number(key) : NaN;
  const bytes = (key: Key): Buffer => Buffer.from(String(key));
  return (a, b) => {
    if (rank(a) !== 0 || rank(b) !== 0) return rank(a) - rank(b);
    const [x, y] = [number(a), number(b)];
    if (Number.isNaN(x) !== Number.isNaN(y)) return sign * (Number.isNaN(x) ? 1 : -1);
    if (!Number.isNaN(x) && x !== y) return sign * (x < y ? -1 : 1);
    return typeof a === 'string' ? sign * Buffer.compare(bytes(a), bytes(b)) : 0;
  };
}

const sortable: readonly (readonly [ColumnId, (run: SomeRun) => Key])[] = [
  ['metrics.m', (run) => run.metrics?.['m']],
  ['metrics.n', (run) => run.metrics?.['n']],
  ['params.p', (run) => run.params?.['p']],
  ['params.q', (run) => run.params?.['q']],
  ['info.started', (run) => run.startedAt],
  ['info.status', (run) => run.status],
];

const seeds = 300;

test(
  `what a table shows is what a slow filter and sort would show, for ${seeds} questions`,
  { timeout: 60_000 },
  async () => {
    for (let seed = 1; seed <= seeds; seed += 1) {
      const choose = sequence(seed);
      const runs = runsOf(choose, 1 + choose(60));
      const source = sourceOf(runs);
      const asked = askedOf(choose, 3);
      const keys = Array.from({ length: choose(3) }, () => ({
        key: pick(choose, sortable, ['info.id', () => undefined]),
        direction: pick<Direction>(choose, ['ascending', 'descending'], 'ascending'),
      }));
      const wanted = runs
        .filter((run) => asked.fits(run))
        .sort((a, b) => {
          for (const { key, direction } of keys) {
            const order = naive(direction)(key[1](a), key[1](b));
            if (order !== 0) return order;
          }
          return (b.startedAt ?? -1) - (a.startedAt ?? -1) || (a.id < b.id ? -1 : 1);
        });
      const { table } = open([source]);
      const sort = keys.map(({ key: [column], direction }) => ({ column, direction }));
      const head = valueIn(await table.query({ ...allOf(source), filter: asked.text, sort }));
      expect(head.shown, `${seed}: ${asked.text}`).toBe(wanted.length);
      expect(await idsOf(table), `${seed}: ${asked.text} ${JSON.stringify(sort)}`).toEqual(
        wanted.map(({ id }) => id),
      );
    }
  },
);
