import { expect, test } from 'vitest';
import { parseYaml } from '../../../server/src/engine/document/yaml.ts';
import { assaySchema } from '../../../server/src/engine/formats/assay/schema.ts';
import { schemaIssues } from '../../../server/src/engine/schema/issues.ts';

/** Each issue as the text it points at, and what it says. */
function issues(text: string): string[] {
  const { root } = parseYaml(text, { dialect: 'yaml-1.2', duplicateKeys: 'error' });
  return schemaIssues(root, assaySchema).map(
    ({ at, message }) => `${text.slice(at.start, at.end)} → ${message}`,
  );
}

const check = (check: string): string[] => issues(`version: 1\ngates: {q: [${check}]}`);
const model = (keys: string): string[] => issues(`version: 1\nmodels:\n  churn:\n    ${keys}`);

test.each([
  [
    'an unknown key with a near one',
    model('rsk: high'),
    ['rsk → The key "rsk" is not known in "churn". Did you mean "risk"?'],
  ],
  [
    'an unknown key with none near',
    issues('version: 1\nregistry: {type: file, secret: x}'),
    ['secret → The key "secret" is not known in "registry". Known here: url, project and champion_alias.'],
  ],
  [
    'a missing key',
    issues('version: 1\ntargets:\n  gpu: {gpus: 1}'),
    ['gpu → The key "type" is missing in "gpu".'],
  ],
  ['a missing key of the file', issues('models: {}'), ['models → The key "version" is missing.']],
  [
    'a wrong word',
    model('risk: hihg'),
    ['hihg → "risk" takes minimal, limited or high, not "hihg". Did you mean "high"?'],
  ],
  ['a wrong type', model('card: [a]'), ['[a] → "card" takes a text, not a list.']],
  ['a wrong version', issues('version: 2'), ['2 → "version" takes 1, not 2.']],
  ['no value yet', model('card:'), ['card → "card" takes a text, not nothing.']],
  [
    'a wrong form',
    issues('version: 1\nmonitors: {live: {every: 6}}'),
    ['6 → "every" takes a time with its unit (s, m, h, d, w), such as 90d or 6h, not 6.'],
  ],
  [
    'a limit',
    issues('version: 1\ntargets: {gpu: {type: ssh, gpus: -1}}'),
    ['-1 → "gpus" is -1; it must be at least 0.'],
  ],
  ['an entry of a list', model('base: [a, 3]'), ['3 → Entry 2 of "base" takes a text, not 3.']],
  ['a count', issues('version: 1\nmonitors: {live: {psi: {}}}'), ['{} → "psi" needs at least 1 key.']],
  [
    'a name with a slash',
    issues('version: 1\ndatasets: {a/b: {path: x}}'),
    ['a/b → The key "a/b" must be a name without slashes and outer blanks.'],
  ],
])('says what is wrong: %s', (_, found, expected) => {
  expect(found).toEqual(expected);
});

test.each([
  [
    'a misspelt kind',
    check('{metrik: auc, min: 0.9}'),
    ['metrik → The key "metrik" is not known in entry 1 of "q". Did you mean "metric"?'],
  ],
  [
    'a misspelt kind of another branch',
    check('{aprovals: {risk: 1}}'),
    ['aprovals → The key "aprovals" is not known in entry 1 of "q". Did you mean "approvals"?'],
  ],
  [
    'a wrong value in the branch that fits',
    check('{metric: auc, min: high}'),
    ['high → "min" takes a number, not "high".'],
  ],
  [
    'a misspelt word in the branch that fits',
    check('{drift: non}'),
    ['non → "drift" takes none, not "non". Did you mean "none"?'],
  ],
  [
    'a second kind',
    check('{metric: auc, drift: none}'),
    [
      'drift → The key "drift" is not known in entry 1 of "q". Known here: min, max, not_worse_than, better_than, by, tolerance, confidence, slice_by, max_gap, min_rows, small_slices, train_test_gap and 6 more.',
    ],
  ],
  [
    'a form that two branches have',
    check('{metric: auc, tolerance: 1 %}'),
    ['1 % → "tolerance" takes a number or a percentage, such as 0.005 or 1%, not "1 %".'],
  ],
  [
    'a type that no branch has',
    check('{metric: auc, tolerance: [1]}'),
    ['[1] → "tolerance" takes a number or a percentage, such as 0.005 or 1%, not a list.'],
  ],
  [
    'a misspelt baseline',
    check('{metric: auc, not_worse_than: champoin}'),
    [
      'champoin → "not_worse_than" takes champion, previous or deployed, not "champoin". Did you mean "champion"?',
    ],
  ],
])('takes the branch that fits best: %s', (_, found, expected) => {
  expect(found).toEqual(expected);
});

test('a check without a kind is one fault', () => {
  expect(check('{name: x}')).toEqual([
    'name → One of "metric", "card", "license", "lineage", "data", "files", "git", "signature", "approvals", "drift", "tests", "report" or 2 more is missing in entry 1 of "q".',
  ]);
});

test('a check in several lists is judged on its own', () => {
  expect(check('{metric: auc, min: a}, {drift: none}, {lineage: all}')).toEqual([
    'a → "min" takes a number, not "a".',
    'all → "lineage" takes complete, not "all".',
  ]);
});
