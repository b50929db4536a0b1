import { describe, expect, test } from 'vitest';
import { readLabels, writeLabels } from '../../../server/src/engine/notes/labels.ts';

describe('labels of a run', () => {
  test('stand in one text with commas, each once', () => {
    expect(readLabels(' best, to  check,best,, ')).toEqual(['best', 'to check']);
    expect(readLabels('')).toEqual([]);
  });

  test('are the same when they were written and read again', () => {
    expect(readLabels(writeLabels(['a', 'b c']))).toEqual(['a', 'b c']);
  });
});
