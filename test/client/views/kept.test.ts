import { describe, expect, test } from 'vitest';
import { Kept } from '../../../client/src/views/kept.ts';
import { locked, ok } from '../../support/trackingServer.ts';

const place = { key: 'k', source: 's', node: 'n' };
const settled = async (): Promise<void> => {
  for (let turns = 0; turns < 20; turns += 1) await Promise.resolve();
};

describe('a fact beside the lists', () => {
  test('is not waited for, and tells when it is there', async () => {
    const changed: (string | undefined)[] = [];
    const kept = new Kept<number>((node) => changed.push(node));
    expect(kept.get(place, () => Promise.resolve(ok(1)))).toBeUndefined();
    await settled();
    expect(changed).toEqual(['n']);
    expect(kept.get(place, () => Promise.resolve(ok(2)))).toBe(1);
  });

  test('stays as it was while it is asked again, and says nothing where it is the same', async () => {
    const changed: (string | undefined)[] = [];
    const kept = new Kept<number>((node) => changed.push(node));
    kept.get(place, () => Promise.resolve(ok(1)));
    await settled();
    kept.changed('other');
    kept.changed('s');
    expect(kept.get(place, () => Promise.resolve(locked))).toBe(1);
    await settled();
    kept.changed();
    kept.get(place, () => Promise.resolve(ok(1)));
    await settled();
    expect(changed).toHaveLength(1);
  });

  test('is waited for where somebody opened what it is shown in', async () => {
    const kept = new Kept<number>(() => undefined);
    expect(await kept.load(place, () => Promise.resolve(ok(1)))).toMatchObject({ value: 1 });
    await settled();
    expect(await kept.load(place, () => Promise.resolve(locked))).toMatchObject({ value: 1 });
  });
});
