import { describe, expect, test } from 'vitest';
import { readBaselines, withBaseline, writeBaselines } from '../../../server/src/engine/notes/baselines.ts';

describe('the file of baselines', () => {
  test('gives back what was written, sorted', () => {
    const text = writeBaselines({ 'b/x': '2', 'a/y': '1' });
    expect(text).toBe('{\n  "a/y": "1",\n  "b/x": "2"\n}\n');
    expect(readBaselines(text)).toEqual({ 'a/y': '1', 'b/x': '2' });
  });

  test('holds one run for a key, or none', () => {
    expect(withBaseline({ a: '1', b: '2' }, 'a', '3')).toEqual({ a: '3', b: '2' });
    expect(withBaseline({ a: '1', b: '2' }, 'a', undefined)).toEqual({ b: '2' });
    expect(readBaselines(writeBaselines(withBaseline({}, '__proto__', '1')))).toEqual(
      Object.fromEntries([['__proto__', '1']]),
    );
  });

  test.each(['', '[]', 'null', '{"a": 1}', '{'])('is not to be written over where it is %j', (text) => {
    expect(readBaselines(text)).toBeUndefined();
  });
});
