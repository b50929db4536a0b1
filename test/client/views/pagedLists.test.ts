import { describe, expect, test } from 'vitest';
import { PagedLists, type Listing, type PageRequest } from '../../../client/src/views/pagedLists.ts';
import type { Answer } from '../../../server/src/protocol/tracking.ts';
import { locked, minute, now, page } from '../../support/trackingServer.ts';

const all = Array.from({ length: 250 }, (_, index) => index);
const place = { id: 'a', source: 's', tellsChanges: true };

interface Lists {
  readonly lists: PagedLists<number>;
  readonly asked: PageRequest[];
  readonly changed: string[];
  time: number;
  items: readonly number[];
  failure: Answer<never> | undefined;
  load(more?: Partial<typeof place>): Promise<Listing<number>>;
  settled(): Promise<void>;
}

function lists(): Lists {
  const changed: string[] = [];
  const made: Lists = {
    time: now,
    items: all,
    failure: undefined,
    asked: [],
    changed,
    lists: new PagedLists<number>({
      clock: { now: () => made.time },
      onChange: (id) => changed.push(id),
    }),
    load: (more = {}) =>
      made.lists.load({ ...place, ...more }, (request) => {
        made.asked.push(request);
        const answer = made.failure ?? page(made.items, request);
        return Promise.resolve(answer.ok ? { ...answer, readAt: made.time } : answer);
      }),
    settled: async () => {
      for (let turns = 0; turns < 50; turns += 1) await Promise.resolve();
    },
  };
  return made;
}

function count({ answer }: Listing<number>): number {
  return answer.ok ? answer.value.items.length : -1;
}

describe('a list of pages', () => {
  test('reads one page, and keeps it', async () => {
    const made = lists();
    expect(count(await made.load())).toBe(100);
    expect(count(await made.load())).toBe(100);
    expect(made.asked).toEqual([{ limit: 100 }]);
  });

  test('reads only what is behind what is shown, and shows that it does', async () => {
    const made = lists();
    await made.load();
    made.lists.showMore('a');
    const growing = await made.load();
    expect([count(growing), growing.isGrowing]).toEqual([100, true]);
    await made.settled();
    expect(made.asked).toEqual([{ limit: 100 }, { limit: 100, from: '100' }]);
    expect(made.changed).toEqual(['a']);
    const grown = await made.load();
    expect([count(grown), grown.isGrowing]).toEqual([200, false]);
    expect(grown.answer.ok && grown.answer.value.items).toEqual(all.slice(0, 200));
  });

  test('shows what it read while it reads it again, as far as a person wanted to see', async () => {
    const made = lists();
    await made.load();
    made.lists.showMore('a');
    await made.load();
    await made.settled();
    made.items = all.map((item) => -item);
    made.lists.changed('s');
    const shown = await made.load();
    expect(shown.answer.ok && shown.answer.value.items[1]).toBe(1);
    await made.settled();
    expect(made.asked.at(-1)).toEqual({ limit: 200 });
    expect(made.changed).toEqual(['a', 'a']);
    const read = await made.load();
    expect(read.answer.ok && read.answer.value.items[199]).toBe(-199);
  });

  test('follows the pages of a source that gives fewer items than asked for', async () => {
    const made = lists();
    const listing = await made.lists.load(place, ({ limit, from }) =>
      Promise.resolve(page(all, { limit: Math.min(30, limit), ...(from === undefined ? {} : { from }) })),
    );
    expect(listing.answer.ok && listing.answer.value.items).toEqual(all.slice(0, 100));
    expect(listing.answer.ok && listing.answer.value.next).toBe('100');
  });

  test('is read anew when its own source changed, and not when another did', async () => {
    const made = lists();
    await made.load();
    made.lists.changed('other');
    await made.load();
    expect(made.asked).toHaveLength(1);
    made.lists.changed('s');
    await made.settled();
    expect(made.asked).toHaveLength(2);
    expect(made.changed).toEqual([]);
    made.items = [1];
    made.lists.changed('s');
    await made.settled();
    expect(made.changed).toEqual(['a']);
  });

  test('asks once for two who ask at the same time', async () => {
    const made = lists();
    await Promise.all([made.load(), made.load()]);
    expect(made.asked).toHaveLength(1);
    made.lists.changed();
    made.items = [1];
    await Promise.all([made.load(), made.load()]);
    await made.settled();
    expect(made.asked).toHaveLength(2);
    expect(made.changed).toEqual(['a']);
  });

  test('reads once more where it changed while it was read', async () => {
    const made = lists();
    await made.load();
    made.lists.changed();
    await made.load();
    made.lists.changed();
    await made.settled();
    expect(made.asked).toHaveLength(3);
  });
});

describe('a list that cannot be read', () => {
  test('is not kept, so that it is read when it can be', async () => {
    const made = lists();
    made.failure = locked;
    expect((await made.load()).answer.ok).toBe(false);
    made.failure = undefined;
    expect(count(await made.load())).toBe(100);
  });

  test('shows what was read before, with the cause and, once it is old, with its age', async () => {
    const made = lists();
    await made.load();
    made.failure = locked;
    made.lists.changed();
    await made.load();
    await made.settled();
    const listing = await made.load();
    expect([count(listing), listing.problem?.reason, listing.staleSince]).toEqual([100, 'locked', undefined]);
    made.time += 3 * minute;
    expect((await made.load()).staleSince).toBe(now);
    expect(made.asked).toHaveLength(2);
    made.failure = undefined;
    made.lists.changed();
    await made.load();
    await made.settled();
    expect(await made.load()).toMatchObject({ problem: undefined, staleSince: undefined });
  });

  test('does not try for more again and again, but when a person asks', async () => {
    const made = lists();
    await made.load();
    made.failure = locked;
    made.lists.showMore('a');
    await made.load();
    await made.settled();
    await made.load();
    await made.load();
    expect(made.asked).toHaveLength(2);
    made.failure = undefined;
    made.lists.showMore('a');
    await made.load();
    await made.settled();
    expect(count(await made.load())).toBe(200);
  });
});

describe('a list of a source that does not tell of changes', () => {
  test('is read again when it is a minute old, and shown as it was meanwhile', async () => {
    const made = lists();
    await made.load({ tellsChanges: false });
    made.time += minute / 2;
    await made.load();
    expect(made.asked).toHaveLength(1);
    made.time += minute;
    made.items = [1];
    expect(count(await made.load())).toBe(100);
    await made.settled();
    expect(made.asked).toHaveLength(2);
    expect(count(await made.load())).toBe(1);
  });
});

test('a list that is refreshed from here is read at once, and only where it is shown', async () => {
  const made = lists();
  made.lists.refresh('a');
  expect(made.asked).toEqual([]);
  await made.load();
  made.items = [1];
  made.lists.refresh('a');
  await made.settled();
  expect(made.asked).toHaveLength(2);
  expect(made.changed).toEqual(['a']);
});
