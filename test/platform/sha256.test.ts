import { expect, test } from 'vitest';
import { sha256 } from '../../server/src/platform/sha256.ts';

test('is the digest that other programs give', () => {
  expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});
