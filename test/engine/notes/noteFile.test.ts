import { describe, expect, test } from 'vitest';
import { readNoteFile, writeNoteFile } from '../../../server/src/engine/notes/noteFile.ts';

describe('the file of a note', () => {
  test('gives back what was written', () => {
    const note = { run: '4f1c', labels: ['best', 'no: really', '- x'], text: 'Less **noise**.\n\n---\nend' };
    expect(readNoteFile(writeNoteFile(note))).toEqual(note);
  });

  test('reads what a person writes by hand', () => {
    expect(readNoteFile('---\r\nrun: 12e5\r\nlabels: a, b\r\n---\r\ntext\r\n')).toEqual({
      run: '12e5',
      labels: ['a', 'b'],
      text: 'text',
    });
    expect(readNoteFile('---\nrun: x\nlabels:\n  - a\n  - 3\n---\n')?.labels).toEqual(['a', '3']);
    expect(readNoteFile('---\nrun: x\n---\n')).toEqual({ run: 'x', labels: [], text: '' });
  });

  test.each([
    '',
    'text',
    '---\nrun: [\n---\n',
    '---\n- a\n---\n',
    '---\nlabels: [a]\n---\n',
    '---\nrun: {}\n---\n',
  ])('is no note where it names no run: %j', (text) => {
    expect(readNoteFile(text)).toBeUndefined();
  });

  test('takes a bomb of aliases for what it says, without unfolding it', () => {
    const levels = Array.from({ length: 30 }, (_, n) => `a${n + 1}: &a${n + 1} [*a${n}, *a${n}]`);
    expect(
      readNoteFile(`---\nrun: x\na0: &a0 [y]\n${levels.join('\n')}\nlabels: *a30\n---\n`)?.labels,
    ).toEqual([]);
  });
});
