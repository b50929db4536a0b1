const front = (block: string): string => `---\n${block}\n---\n# A model\n`;

const result = (rest: string): string =>
  front(`license: mit\nmodel-index:\n- name: churn\n  results:\n  - ${rest.replaceAll('\n', '\n    ')}`);

const whole = 'task: {type: t}\ndataset: {type: d, name: D}\nmetrics: [{type: m, value: 1}]';

const card = `license: other
license_name: acme
license_link: LICENSE.md
language:
- en
- de
library_name: sklearn
pipeline_tag: tabular-classification
tags: [tabular, churn]
datasets:
- acme/telco
base_model: acme/base # the first one
model-index:
- name: churn
  results:
  - task:
      type: tabular-classification
      name: Tabular classification
    dataset:
      type: acme/telco
      name: "Telco: churn"
      split: test
    metrics:
    - type: accuracy
      value: 0.91
    - type: roc_auc
      value: '0.95 ± 0.01'
    source:
      name: 'Report'
      url: https://example.com/report`.split('\n');

/** Cards that huggingface_hub refuses. */
export const refused: readonly string[] = [
  ...['- a', 'text', '5', 'license: [mit', 'license:\tmit', 'license: mit\t', '\tlicense: mit'].map(front),
  ...['tags:\n-\ta', 'a: b: c', 'a: *x', 'a: !custom x', 'a: !!python/name:os.system x', '!x a: b'].map(
    front,
  ),
  ...['a: 2024-13-45', 'a: 2023-02-29', 'a: =', '? [a]\n: b', '[a]: b', '{a: 1}: b', 'a: [b]: c'].map(front),
  ...['1: a', 'no: a', 'null: a', '~: a', '1.5: a', '2024-01-01: a', 'self: 1'].map(front),
  ...['ignore_metadata_errors: true', 'tags: 5', 'tags: no', 'eval_results: [a]', '<<: 5', 'x: {<<: 5}'].map(
    front,
  ),
  ...['a: "x\u0007y"', 'a: x\u007fy', 'a: "\\q"', 'a: @x', 'a: `x`', 'a: "b" c', 'a: {b: 1', 'a: ]'].map(
    front,
  ),
  ...['- a\nb: c', 'b: c\n- a', 'a: - b', 'a: "b', '%YAML 1.2\na: 1', 'a: 1\n...\nb: 2'].map(front),
  ...['5', 'a', '{name: a}', '[a]', '[[a]]', '[null]', '[{}]', '[{name: a}]', '[{results: []}]'].map(
    (value) => front(`model-index: ${value}`),
  ),
  front('model-index: [{name: a, results: }]'),
  front('model-index: [{name: a, results: x}]'),
  front(
    'model_name: z\nmodel-index: [{name: , results: [{task: {type: t}, dataset: {type: d, name: D}, metrics: [{type: m, value: 1}]}]}]',
  ),
  result(whole.replace('{type: t}', 't')),
  result(whole.replace('{type: t}', '[t]')),
  result(whole.replace('{type: t}', '')),
  result(whole.replace('{type: d, name: D}', 'd')),
  result(whole.replace(', name: D', '')),
  result(whole.replace('[{type: m, value: 1}]', '')),
  result(whole.replace('[{type: m, value: 1}]', '{type: m}')),
  result(whole.replace('[{type: m, value: 1}]', '[a]')),
  result(whole.replace(', value: 1', '')),
  ...['x', '[a]', '{name: a}', '{name: a, url: }'].map((source) => result(`${whole}\nsource: ${source}`)),
];

/** Cards that huggingface_hub reads and the Hub takes. */
export const accepted: readonly string[] = [
  front(card.join('\n')),
  '---\r\n---\r\n',
  '---\n\n---\n',
  '---\ra: 1\r---',
  '---\na: 1\n---\rtext',
  '  ---\na: 1\n---',
  '---\na: 1\n----\n',
  '---\n---\nb: 1\n---\n',
  ...['null', '# c', '', 'a: 1\n... ', 'a: "\\/"', "a: 'it''s'", 'a: \u{1F917}', 'a: x#c', 'a: x # c\td'].map(
    front,
  ),
  ...['a: [1, 2,]', 'a: {b, c: 1}', 'a: 1\na: 2', 'a: http://x.y', 'a: b\n c', 'a: "line\n  two"'].map(front),
  ...['a: 1_000', 'a: 0o17', 'a: 017', 'a: 08', 'a: 0x1F', 'a: 0b11', 'a: 1:30', 'a: 0:30'].map(front),
  ...['a: 1e3', 'a: 1.0e+3', 'a: .5', 'a: +.5', 'a: on', 'a: y', 'a: N', 'a: YES', 'a: Null', 'a: "no"'].map(
    front,
  ),
  ...['tags: x', 'tags: [a, a]', 'eval_results: []', 'model-index: []', 'a: "b\tc"', "a: '='"].map(front),
  front('a: &x {b: 1}\nc:\n  <<: *x\n  d: 2'),
  front('<<: {license: mit}'),
  result(whole),
  result(whole.replace('value: 1', 'value: ')),
  result(`${whole}\nsource:`),
  result(`${whole}\nsource: {url: https://x.y}`),
  result('task: &t {type: t}\ndataset: &d {type: d, name: D}\nmetrics: []\nsource: {url: a}'),
  front(
    'x: &r {task: {type: t}, dataset: {type: d, name: D}}\nmodel-index:\n- name: a\n  results:\n' +
      '  - <<: *r\n    metrics: [{type: m, value: 1}]',
  ),
];

/** Texts without front matter, some of which only look as if they had some. */
export const unread: readonly string[] = [
  '# A model\n',
  'text\n---\na: 1\n---\n',
  '---\n---\n',
  '---\ra: 1\r---\r',
  '--- \na: 1\n---\n',
  '---\na: 1\n',
  '----\na: 1\n---\n',
  '---\na: 1\n ---\n',
  '',
];

/** Cards that huggingface_hub reads and the Hub refuses, with the rule that says so. */
export const ours: readonly (readonly [text: string, rule: string])[] = [
  [front('license: apache-2'), 'card/license-id'],
  [front('license: other'), 'card/license-other'],
  [front('language: pt-BR'), 'card/language'],
  [front('language:'), 'card/null-value'],
  [front('datasets: [a, null]'), 'card/null-value'],
  [front('model-index: {}'), 'card/model-index'],
  [result(whole.replace('[{type: m, value: 1}]', '{}')), 'card/model-index'],
];

/** The card with each line left out, and with each of its values replaced by something else. */
export function variants(): readonly string[] {
  return card.flatMap((line, index) => {
    const lines = (changed: readonly string[]): string =>
      front([...card.slice(0, index), ...changed, ...card.slice(index + 1)].join('\n'));
    return [
      lines([]),
      lines([` ${line}`]),
      lines([`\t${line}`]),
      lines([line, line]),
      ...values.map((value) => lines([line.replace(/(?<=: ?|- )[^:]*$/, value)])),
    ];
  });
}

const values = [
  '',
  ' ',
  ' 5',
  ' no',
  ' []',
  ' {}',
  ' [x]',
  ' {x: 1}',
  ' "x',
  ' x: y',
  ' 2024-01-01',
  ' *a',
  ' - a',
];
