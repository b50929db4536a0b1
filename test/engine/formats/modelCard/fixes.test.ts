import { expect, test } from 'vitest';
import { quickFixes } from '../../../../server/src/engine/features/quickFixes.ts';
import { LineIndex } from '../../../../server/src/engine/document/lines.ts';
import { projectOf, uriOf } from '../../../support/project.ts';

/** The text of a card after the first quick fix for its first finding. */
function fixed(text: string): string {
  const engine = projectOf({ 'README.md': text });
  const uri = uriOf('README.md');
  const findings = engine.check(uri);
  const loaded = engine.get(uri);
  const range = findings[0]?.range;
  if (loaded === undefined || range === undefined) throw new Error('no finding');
  const [fix] = quickFixes(loaded, findings, { range, project: engine.project });
  const lines = new LineIndex(text);
  const edits = [...(fix?.edits ?? [])].sort(
    (a, b) => lines.offsetAt(b.range.start) - lines.offsetAt(a.range.start),
  );
  return edits.reduce(
    (now, edit) =>
      now.slice(0, lines.offsetAt(edit.range.start)) + edit.text + now.slice(lines.offsetAt(edit.range.end)),
    text,
  );
}

test.each([
  ['---\nlicense: apache-20\n---\n', '---\nlicense: apache-2.0\n---\n'],
  ['---\nlanguage: no\n---\n', '---\nlanguage: "no"\n---\n'],
  ['---\nlanguage: English\n---\n', '---\nlanguage: en\n---\n'],
  ['---\nlanguage: pt-BR\n---\n', '---\nlanguage: pt\nlanguage_bcp47:\n- pt-BR\n---\n'],
  [
    '---\nlanguage: [pt-BR]\nlanguage_bcp47: [x]\n---\n',
    '---\nlanguage: [pt]\nlanguage_bcp47: [x, pt-BR]\n---\n',
  ],
  ['---\nlanguage: pt-BR\nlanguage_bcp47: pt-BR\n---\n', '---\nlanguage: pt\nlanguage_bcp47: pt-BR\n---\n'],
  [
    '---\nlanguage: pt-BR\nlanguage_bcp47: de-AT\n---\n',
    '---\nlanguage: pt\nlanguage_bcp47: [de-AT, pt-BR]\n---\n',
  ],
  [
    '---\r\nlanguage_bcp47:\r\n  - de-AT\r\nlanguage: pt-BR\r\n---\r\n',
    '---\r\nlanguage_bcp47:\r\n  - de-AT\r\n  - pt-BR\r\nlanguage: pt\r\n---\r\n',
  ],
  ['---\r\nlanguage: pt-BR\r\n---\r\n', '---\r\nlanguage: pt\r\nlanguage_bcp47:\r\n- pt-BR\r\n---\r\n'],
  ['---\nlanguage: pt-BR\nlanguage_bcp47: {}\n---\n', '---\nlanguage: pt-BR\nlanguage_bcp47: {}\n---\n'],
])('%j becomes %j', (before, after) => {
  expect(fixed(before)).toBe(after);
});
