import { expect, test } from 'vitest';
import { quickFixes } from '../../../../server/src/engine/features/quickFixes.ts';
import { LineIndex } from '../../../../server/src/engine/document/lines.ts';
import { projectOf, uriOf } from '../../../support/project.ts';

/** The text of a card after the first quick fix for its first finding. */
function fixed(text: string, path = 'README.md'): string {
  const engine = projectOf({ [path]: text });
  const uri = uriOf(path);
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

test.each([
  ['pipeline_tag: text-clasification', 'pipeline_tag: text-classification'],
  ['library_name: "scikit-learn"', 'library_name: "sklearn"'],
  ['datasets: [https://huggingface.co/datasets/a/b]', 'datasets: [a/b]'],
  ['base_model: https://huggingface.co/a/b', 'base_model: a/b'],
  ['base_model_relation: fine-tuned', 'base_model_relation: finetune'],
  ['tags: churn', 'tags: [churn]'],
  ['tags: "churn"', 'tags: ["churn"]'],
  ['tags: [a, b, a]', 'tags: [a, b]'],
  ['tags: [a, a, b]', 'tags: [a, b]'],
  ['tags:\n- a\n- b\n- a', 'tags:\n- a\n- b'],
  ['tags:\n  - a\n  - a\n  - b', 'tags:\n  - a\n  - b'],
  ['tags:\n- a\n- a # again', 'tags:\n- a\n- a # again'],
  ['tags:\n- a\n- &x a', 'tags:\n- a\n- &x a'],
  ['size_categories: 1k<n<10k', 'size_categories: "1K<n<10K"'],
])('the front matter %j becomes %j', (before, after) => {
  expect(fixed(`---\n${before}\n---\n`)).toBe(`---\n${after}\n---\n`);
});

test('a date is put in quotes', () => {
  const before = '- {dataset: {id: a, task_id: b}, value: 1, date: 2026-01-31}\n';
  expect(fixed(before, '.eval_results/a.yaml')).toBe(before.replace('2026-01-31', '"2026-01-31"'));
});
