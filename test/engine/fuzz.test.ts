import { join } from 'node:path';
import { expect, test } from 'vitest';
import { difference } from '../fuzz/equal.ts';
import { fuzz } from '../fuzz/fuzz.ts';
import { realProjects } from '../fuzz/projects.ts';
import { shrunk } from '../fuzz/shrink.ts';

const repository = join(import.meta.dirname, '../..');

test('2,000 random edits of real files: no crash, no wait, and each reading equals a fresh one', () => {
  const projects = realProjects(repository);
  expect(projects.length).toBeGreaterThan(0);
  expect(fuzz({ projects, edits: 2_000, seed: 20_261_121, most: 3 })).toEqual([]);
}, 60_000);

test('a difference is told by where it is', () => {
  const shared = { span: { start: 1 } };
  const ring: Record<string, unknown> = { shared };
  ring['self'] = ring;
  const other: Record<string, unknown> = { shared: { span: { start: 1 } } };
  other['self'] = other;
  expect(difference(ring, other)).toBeUndefined();
  expect(difference({ a: [1, { b: 2 }] }, { a: [1, { b: 3 }] })).toBe('/a/1/b: 2 and 3');
  expect(difference({ a: 1n }, { a: 1 })).toBe('/a: 1n and 1');
  expect(difference({ a: new Map([['k', 1]]) }, { a: new Map([['l', 1]]) })).toContain('/a');
});

test('a fault is shown by as little text as shows it', () => {
  const step = { before: 'a: 1\nb: 2\nc: 3\n', after: 'a: 1\nb: 2"\nc: 3\n' };
  expect(shrunk(step, ({ after }) => after.includes('b') && after.includes('"'))).toEqual({
    before: 'b',
    after: 'b"',
  });
});
