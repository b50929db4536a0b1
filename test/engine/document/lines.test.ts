import { describe, expect, test } from 'vitest';
import { LineIndex } from '../../../server/src/engine/document/lines.ts';

describe('LineIndex', () => {
  test('counts a line for each kind of line end', () => {
    expect(new LineIndex('a\nb\r\nc\rd').lineCount).toBe(4);
    expect(new LineIndex('').lineCount).toBe(1);
    expect(new LineIndex('a\n').lineCount).toBe(2);
  });

  test('goes from every offset to a position and back', () => {
    const text = 'stages:\r\n  träin:\n\ncmd: 😀 python\r';
    const lines = new LineIndex(text);
    for (let offset = 0; offset <= text.length; offset += 1) {
      expect(lines.offsetAt(lines.positionAt(offset))).toBe(offset);
    }
  });

  test('counts characters in UTF-16 units', () => {
    expect(new LineIndex('😀x').positionAt(2)).toEqual({ line: 0, character: 2 });
  });

  test('keeps positions outside of the text inside of it', () => {
    const lines = new LineIndex('ab\ncd');
    expect(lines.offsetAt({ line: 9, character: 0 })).toBe(5);
    expect(lines.offsetAt({ line: 0, character: 99 })).toBe(3);
    expect(lines.offsetAt({ line: -1, character: 0 })).toBe(0);
    expect(lines.positionAt(-5)).toEqual({ line: 0, character: 0 });
    expect(lines.positionAt(99)).toEqual({ line: 1, character: 2 });
  });
});
