import { describe, expect, test } from 'vitest';
import type { Ref } from '../../../server/src/ports/history.ts';
import { eventsAmong, isGtoTag, parseTagName } from '../../../server/src/sources/gto/tags.ts';

describe('the name of a tag', () => {
  test.each([
    ['churn@v1.2.3', 'churn', 'register', 'v1.2.3', undefined, 0],
    ['churn@v1.2.3-rc.1+build#4', 'churn', 'register', 'v1.2.3-rc.1+build', undefined, 4],
    ['churn@v1.2.3!#5', 'churn', 'deregister', 'v1.2.3', undefined, 5],
    ['a/b_c-d#prod', 'a/b_c-d', 'assign', undefined, 'prod', 0],
    ['m#prod#12', 'm', 'assign', undefined, 'prod', 12],
    ['m#prod!#13', 'm', 'unassign', undefined, 'prod', 13],
    ['m@deprecated#2', 'm', 'deprecate', undefined, undefined, 2],
    ['m@created', 'm', 'create', undefined, undefined, 0],
    ['some/dir.x=m@v0.0.1', 'some/dir.x:m', 'register', 'v0.0.1', undefined, 0],
  ])('%s', (name, ...parts) => {
    const [artifact, action, version, stage, counter] = parts;
    expect(parseTagName(name)).toEqual({ artifact, action, version, stage, counter });
    expect(isGtoTag(name)).toBe(true);
  });

  test.each([
    'v1.0.0',
    'm@1.0.0',
    'm@v1.0',
    'm@v01.0.0',
    '-m@v1.0.0',
    'm-@v1.0.0',
    'm#',
    'm#prod##1',
    'm@v1.0.0#x',
    'm!',
    'm@deprecated!',
    ' m@v1.0.0',
    'm@v1.0.0\n',
    'a=b=c@v1.0.0',
  ])('%j says nothing', (name) => {
    expect(parseTagName(name)).toBeUndefined();
    expect(isGtoTag(name)).toBe(false);
  });
});

test('events go by their dates, then by their counters; a tag without a note is none', () => {
  const ref = (name: string, at: number, message: string | undefined = 'x\n'): Ref => {
    return { name: `refs/tags/${name}`, commit: 'c', at, author: 'ana', subject: '', isHead: false, message };
  };
  const plain: Ref = { ...ref('m@v2.0.0', 0), message: undefined };
  const events = eventsAmong([ref('m#a#3', 5), ref('m#a!#2', 5), ref('m@v1.0.0', 9), plain, ref('other', 1)]);
  expect(events.map(({ tag, message }) => [tag, message])).toEqual([
    ['m#a!#2', 'x'],
    ['m#a#3', 'x'],
    ['m@v1.0.0', 'x'],
  ]);
});
