import { describe, expect, test } from 'vitest';
import { actions } from '../../../../../server/src/engine/features/actions.ts';
import { hover } from '../../../../../server/src/engine/features/hover.ts';
import { quickFixes } from '../../../../../server/src/engine/features/quickFixes.ts';
import type { TextEdit } from '../../../../../server/src/engine/fix.ts';
import { LineIndex } from '../../../../../server/src/engine/document/lines.ts';
import { projectOf, uriOf } from '../../../../support/project.ts';

const evaluation =
  '{ "test": { "roc_auc": 0.8846, "latency_ms": 1234.5 }, "fraud <script>": { "recall": 0.7316 } }';

/** A card with a cursor, beside an evaluation that it names. */
function at(marked: string, name = 'MODEL_CARD.md') {
  const offset = marked.indexOf('<|>');
  const text = marked.replace('<|>', '');
  const engine = projectOf({ [name]: text, 'metrics/eval.json': evaluation });
  const loaded = engine.get(uriOf(name));
  if (loaded === undefined) throw new Error('no card');
  const position = loaded.document.lines.rangeOf({ start: offset, end: offset }).start;
  return { engine, loaded, position, text, findings: engine.check(uriOf(name)) };
}

/** A text after the one edit of a change. */
function applied(text: string, [edit]: readonly TextEdit[]): string {
  if (edit === undefined) return 'no edit';
  const lines = new LineIndex(text);
  return (
    text.slice(0, lines.offsetAt(edit.range.start)) + edit.text + text.slice(lines.offsetAt(edit.range.end))
  );
}

const results = (line: string): string => `# A\n\n## Results\n\nFrom \`metrics/eval.json\`.\n\n${line}\n`;

describe('hover', () => {
  test('a bound number shows its evidence', () => {
    const { engine, loaded, position, text } = at(results('- AUC: 0.<|>88'));
    const shown = hover(loaded, position, engine.project);
    expect(shown?.markdown).toBe(
      '`metrics/eval.json`: `test.roc_auc` is `0.8846`\n\nThe card agrees with it.',
    );
    expect(shown?.range.start).toEqual({ line: 6, character: text.split('\n')[6]?.indexOf('0.88') });
  });

  test('a number that is not bound shows what it may be, letter by letter', () => {
    const { engine, loaded, position } = at(results('The recall is 0.<|>73.'));
    expect(hover(loaded, position, engine.project)?.markdown).toBe(
      'Not bound to evidence. It may be:\n\n- `metrics/eval.json`: `fraud <script>.recall` is `0.7316`',
    );
  });

  test('a run shows its id, its store and the step', () => {
    const id = 'ab562640d4d24bd8aa91e41b389dfb70';
    const { engine, loaded, position } = at(`# A\n\nAUC 0.<|>88 <!-- assay: runs:/${id}#auc -->\n`);
    const metrics = [{ key: 'auc', value: 0.91, step: 7, timestamp: 0 }];
    engine.setEvidence({
      origins: () => [],
      run: () => ({ id, name: 'wild_[x](y)', store: 'mlflow.db', metrics }),
    });
    expect(hover(loaded, position, engine.project)?.markdown).toBe(
      `run \`${id}\` (wild\\_\\[x\\]\\(y\\)) in mlflow\\.db: \`auc\` is \`0.91\`, step 7`,
    );
  });
});

describe('the quick fix writes the value in the same form', () => {
  test.each([
    ['- AUC: **<|>0.91**', '- AUC: **0.88**'],
    ['- AUC: <|>0.9123 ± 0.01', '- AUC: 0.8846 ± 0.01'],
    ['- AUC: <|>91.0%', '- AUC: 88.5%'],
    ['- AUC: ~<|>95 %', '- AUC: ~88 %'],
    ['- AUC: 0,<|>912', '- AUC: 0,885'],
    ['- Latency: <|>2,345', '- Latency: 1,235'],
  ])('%s', (line, fixed) => {
    const { engine, loaded, position, text, findings } = at(results(line));
    const range = { start: position, end: position };
    const [fix] = quickFixes(loaded, findings, { range, project: engine.project });
    expect(applied(text, fix?.edits ?? [])).toBe(results(fixed));
    const again = projectOf({ 'MODEL_CARD.md': results(fixed), 'metrics/eval.json': evaluation });
    expect(again.check(uriOf('MODEL_CARD.md'))).toEqual([]);
  });

  test('there is none for what is only a limit or a range', () => {
    for (const line of ['- AUC: ><|>0.95', '- AUC: <|>0.91-0.93']) {
      const { engine, loaded, position, findings } = at(results(line));
      expect(findings).toHaveLength(1);
      const range = { start: position, end: position };
      expect(quickFixes(loaded, findings, { range, project: engine.project })).toEqual([]);
    }
  });
});

describe('a number that is not bound can be bound', () => {
  test.each([
    [
      'The AUC is **0.<|>91** now.',
      'The AUC is **0.91** <!-- assay: metrics/eval.json#test.roc_auc --> now.',
    ],
    [
      '| Metric | Train | Test |\n|--|--|--|\n| Recall | 0.9 | 0.<|>8 |',
      '| Metric | Train | Test |\n|--|--|--|\n| Recall | 0.9 | 0.8 <!-- assay: metrics/eval.json#fraud <script>.recall --> |',
    ],
  ])('%s', (line, bound) => {
    const { engine, loaded, position, text, findings } = at(results(line));
    expect(findings).toEqual([]);
    const [offer] = actions(loaded, position, engine.project);
    expect(applied(text, offer?.edits ?? [])).toBe(results(bound));
    const after = projectOf({ 'MODEL_CARD.md': results(bound), 'metrics/eval.json': evaluation });
    expect(after.check(uriOf('MODEL_CARD.md')).map(({ rule }) => rule)).toEqual(['card/metric-mismatch']);
  });

  test('in YAML behind the value', () => {
    const { engine, loaded, position, text } = at(
      'see: metrics/eval.json\nmetrics:\n  auc: 0.<|>91\n',
      'model_card.yaml',
    );
    const [offer] = actions(loaded, position, engine.project);
    expect(offer?.title).toBe('Bind to metrics/eval.json: test.roc_auc');
    expect(applied(text, offer?.edits ?? [])).toBe(
      'see: metrics/eval.json\nmetrics:\n  auc: 0.91 # assay: metrics/eval.json#test.roc_auc\n',
    );
  });

  test('elsewhere nothing is offered', () => {
    const { engine, loaded, position } = at(results('The <|>AUC is 0.91.'));
    expect(actions(loaded, position, engine.project)).toEqual([]);
  });
});
