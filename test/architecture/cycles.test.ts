import { expect, test } from 'vitest';
import { importsOf, sources } from './sources.ts';

/** The files of one cycle, or undefined where there is none; types count. */
function findCycle(graph: ReadonlyMap<string, readonly string[]>): readonly string[] | undefined {
  const done = new Set<string>();
  const visit = (path: string, way: readonly string[]): readonly string[] | undefined => {
    if (way.includes(path)) return [...way.slice(way.indexOf(path)), path];
    if (done.has(path)) return undefined;
    for (const next of graph.get(path) ?? []) {
      const found = visit(next, [...way, path]);
      if (found !== undefined) return found;
    }
    done.add(path);
    return undefined;
  };
  for (const path of graph.keys()) {
    const found = visit(path, []);
    if (found !== undefined) return found;
  }
  return undefined;
}

test('no file imports itself by way of others, not even for types', () => {
  const graph = new Map(
    sources().map((source) => [
      source.path,
      importsOf(source)
        .filter(({ isOwn }) => isOwn)
        .map(({ target }) => target),
    ]),
  );
  expect(graph.size).toBeGreaterThan(100);
  expect(findCycle(graph)).toBeUndefined();
});

test('a cycle would be found', () => {
  expect(
    findCycle(
      new Map([
        ['a', ['b']],
        ['b', ['c']],
        ['c', ['b']],
      ]),
    ),
  ).toEqual(['b', 'c', 'b']);
});
