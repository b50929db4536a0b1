import { describe, expect, test } from 'vitest';
import { oneLine, shortId } from '../../../client/src/text/oneLine.ts';

describe('a name as one line', () => {
  test('has no line ends and no control characters', () => {
    expect(oneLine('a\r\nb\u0007c\u2028d')).toBe('a b c d');
  });

  test('cannot turn the direction of the text around it, nor hide in it', () => {
    expect(oneLine('run\u202egpj.exe')).toBe('run gpj.exe');
    expect(oneLine('\u200b\u200b')).toBe('');
  });

  test('is cut where it is longer than a label may be', () => {
    expect(oneLine('x'.repeat(500))).toBe(`${'x'.repeat(199)}…`);
    expect(oneLine('x'.repeat(200))).toBe('x'.repeat(200));
  });
});

test('a short id is the beginning of it', () => {
  expect(shortId('22942ef072dc477b')).toBe('22942ef0');
});
