import { expect, test } from 'vitest';
import { cursorAt } from '../../../server/src/engine/schema/cursor.ts';
import { atCursor } from '../../support/cursor.ts';
import { LineIndex } from '../../../server/src/engine/document/lines.ts';

/** Where the cursor is, in one line: what is expected, the path, what is typed. */
function where(marked: string): string | undefined {
  const { text, position } = atCursor(marked);
  const cursor = cursorAt(text, new LineIndex(text).offsetAt(position));
  return cursor && `${cursor.expects} ${cursor.path.join('/')} ${cursor.typed}`.trim();
}

test.each([
  ['<|>', 'key'],
  ['version: 1\nmod<|>', 'key  mod'],
  ['models:\n  churn:\n    <|>', 'key models/churn'],
  ['models:\n  churn:\n    risk: hi<|>', 'value models/churn/risk hi'],
  ['models:\n  churn:\n    risk: "hi<|>', 'value models/churn/risk hi'],
  ['models:\n  a:\n    risk: high\n  b:\n    r<|>', 'key models/b r'],
  ['models:\n  a:\n    risk: high\n  <|>', 'key models'],
  ['models:\n  a:\n    risk: high\n<|>', 'key'],
  ['gates:\n  q:\n    - <|>', 'entry gates/q/0'],
  ['gates:\n  q:\n    - metric: auc\n      min: 1\n    - dr<|>', 'entry gates/q/1 dr'],
  ['gates:\n  q:\n    - metric: auc\n      mi<|>', 'key gates/q/0 mi'],
  ['gates:\n  q:\n  - metric: auc\n  - metric: <|>', 'value gates/q/1/metric'],
  ['gates:\r\n  q:\r\n    - metric: <|>', 'value gates/q/0/metric'],
  ['"my models":\n  \'a b\': <|>', 'value my models/a b'],
  ['- - a\n  - <|>', 'entry 0/1'],
])('in block YAML: %j', (text, expected) => {
  expect(where(text)).toBe(expected);
});

test.each([
  ['models:\n  a: {<|>', 'key models/a'],
  ['models:\n  a: {risk: hi<|>gh}', 'value models/a/risk hi'],
  ['models:\n  a: {deploy: {staging: [x, "y, z", q<|>', 'entry models/a/deploy/staging/2 q'],
  ['gates:\n  q:\n    - {metric: auc, mi<|>}', 'key gates/q/0 mi'],
  ['gates:\n  q:\n    - {metric: auc, psi: {warn: 0.1}, "mi<|>', 'key gates/q/0 mi'],
  ['gates: {q: [{git: clean}, {<|>', 'key gates/q/1'],
])('in brackets: %j', (text, expected) => {
  expect(where(text)).toBe(expected);
});

test.each([['# mod<|>'], ['models: {} # x<|>'], ['models: {}<|>'], ['risk:<|>']])('nowhere: %j', (text) => {
  expect(where(text)).toBeUndefined();
});
