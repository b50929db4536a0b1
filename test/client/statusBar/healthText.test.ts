import { describe, expect, test } from 'vitest';
import { healthText } from '../../../client/src/statusBar/healthText.ts';
import type { Health } from '../../../server/src/protocol/project.ts';

const ready: Health = { state: 'ready', errors: 0, warnings: 0, files: 12, notes: [] };

describe('the status bar', () => {
  test.each([
    [{ errors: 0, warnings: 0 }, 'Assay: no problems', 'assay.experiments.focus'],
    [{ errors: 0, warnings: 2 }, 'Assay: 2 warnings', 'assay.project.openProblems'],
    [{ errors: 1, warnings: 2 }, 'Assay: 1 error, 2 warnings', 'assay.project.openProblems'],
    [{ errors: 1203, warnings: 0 }, 'Assay: 1,203 errors', 'assay.project.openProblems'],
  ])('of %j says "%s"', (counts, text, click) => {
    expect(healthText({ ...ready, ...counts })).toMatchObject({ text, click });
  });

  test('tells on hover what was looked at and what was not', () => {
    const { lines } = healthText({ ...ready, warnings: 2, notes: ['big.yaml is larger than 5 MB.'] });
    expect(lines).toEqual([
      '12 files checked: 2 warnings.',
      'big.yaml is larger than 5 MB.',
      'Click to see the problems.',
    ]);
  });

  test('does not claim that files were checked where there are none', () => {
    expect(healthText({ ...ready, files: 0 }).lines[0]).toBe(
      'No file that Assay checks is in this workspace.',
    );
  });

  test('starts', () => {
    expect(healthText({ ...ready, state: 'starting' }).text).toBe('Assay: starting');
  });

  test('is restricted without trust, and leads to trust', () => {
    const { text, lines, click } = healthText({ ...ready, state: 'restricted', files: 1, errors: 1 });
    expect([text, click]).toEqual(['Assay: restricted', 'workbench.trust.manage']);
    expect(lines[1]).toBe('1 file checked: 1 error.');
  });

  test('says that the server stays off, and leads to starting it', () => {
    expect(healthText({ state: 'stopped' })).toMatchObject({
      text: 'Assay: stopped',
      click: 'assay.server.restart',
    });
  });
});
