import { describe, expect, test } from 'vitest';
import { PagedLists, type PageRequest } from '../../../client/src/views/pagedLists.ts';
import type { Answer, Page } from '../../../server/src/protocol/tracking.ts';
import { locked, page } from '../../support/trackingServer.ts';

const all = Array.from({ length: 250 }, (_, index) => index);

function reader(items: readonly number[] = all): {
  asked: PageRequest[];
  read(request: PageRequest): Promise<Answer<Page<number>>>;
} {
  const asked: PageRequest[] = [];
  return {
    asked,
    read: (request) => {
      asked.push(request);
      return Promise.resolve(page(items, request));
    },
  };
}

async function itemsOf(answer: Promise<Answer<Page<number>>>): Promise<number> {
  const { ok, ...rest } = await answer;
  return ok && 'value' in rest ? rest.value.items.length : -1;
}

describe('a list of pages', () => {
  test('reads one page, and keeps it', async () => {
    const lists = new PagedLists<number>();
    const { asked, read } = reader();
    expect(await itemsOf(lists.load('a', 's', read))).toBe(100);
    expect(await itemsOf(lists.load('a', 's', read))).toBe(100);
    expect(asked).toEqual([{ limit: 100 }]);
  });

  test('reads as far as a person wanted to see, also after a change', async () => {
    const lists = new PagedLists<number>();
    const { asked, read } = reader();
    await lists.load('a', 's', read);
    lists.showMore('a');
    lists.showMore('a');
    expect(await itemsOf(lists.load('a', 's', read))).toBe(250);
    lists.changed('s');
    expect(await itemsOf(lists.load('a', 's', read))).toBe(250);
    expect(asked).toHaveLength(3);
  });

  test('follows the pages of a source that gives fewer items than asked for', async () => {
    const lists = new PagedLists<number>();
    const answers = await lists.load('a', 's', ({ limit, from }) =>
      Promise.resolve(page(all, { limit: Math.min(30, limit), ...(from === undefined ? {} : { from }) })),
    );
    expect(answers.ok && answers.value.items).toEqual(all.slice(0, 100));
    expect(answers.ok && answers.value.next).toBe('100');
  });

  test('is read anew when its own source changed, and not when another did', async () => {
    const lists = new PagedLists<number>();
    const { asked, read } = reader();
    await lists.load('a', 's', read);
    lists.changed('other');
    await lists.load('a', 's', read);
    expect(asked).toHaveLength(1);
    lists.changed();
    await lists.load('a', 's', read);
    expect(asked).toHaveLength(2);
  });

  test('does not keep a failure', async () => {
    const lists = new PagedLists<number>();
    const answers: Answer<Page<number>>[] = [locked, page(all, { limit: 100 })];
    const read = (): Promise<Answer<Page<number>>> => Promise.resolve(answers.shift() ?? locked);
    expect((await lists.load('a', 's', read)).ok).toBe(false);
    expect((await lists.load('a', 's', read)).ok).toBe(true);
  });

  test('asks once for two who ask at the same time', async () => {
    const lists = new PagedLists<number>();
    const { asked, read } = reader();
    await Promise.all([lists.load('a', 's', read), lists.load('a', 's', read)]);
    expect(asked).toHaveLength(1);
  });
});
