import { describe, expect, test } from 'vitest';
import { namesIn } from '../../../../server/src/engine/formats/dvc/names.ts';
import { findKey, lookUp } from '../../../../server/src/engine/formats/dvc/scope.ts';
import { expressionPath } from '../../../../server/src/engine/formats/dvc/template.ts';
import { parseYaml } from '../../../../server/src/engine/document/yaml.ts';
import { projectOf, uriOf } from '../../../support/project.ts';

const params = 'base: &b {lr: 1}\ntrain:\n  <<: *b\n  epochs: 3\nlayers:\n  - units: 4\nrate: 0.1\n';

/** What is known of a name in a pipeline with one plain step `a` and one loop `l`. */
function state(expression: string, options: { vars?: string; step?: string } = {}): string {
  const loop = 'l: {foreach: [1], do: {cmd: x}}';
  const text = `vars: ${options.vars ?? '[]'}\nstages:\n  a: {cmd: x}\n  ${loop}\n  o: {cmd: x, vars: [{own: 1}]}\n`;
  const { project } = projectOf({ 'dvc.yaml': text, 'params.yaml': params }, ['other.yaml']);
  const pipeline = project.get(uriOf('dvc.yaml'), 'dvc');
  if (pipeline === undefined) throw new Error('dvc.yaml is not governed');
  return lookUp(pipeline, expressionPath(expression) ?? [], options.step ?? 'a', project).state;
}

describe('names of templates, as DVC 3.67 answered for the same files', () => {
  test.each([
    ['rate', 'found'],
    ['train.epochs', 'found'],
    ['train.lr', 'found'],
    ['train', 'found'],
    ['layers[0].units', 'found'],
    ['layers.0.units', 'found'],
    ['layers[3].units', 'missing'],
    ['rate.x', 'missing'],
    ['nope', 'missing'],
    ['item', 'missing'],
  ])('${%s} is %s', (expression, expected) => {
    expect(state(expression)).toBe(expected);
  });

  test('names of a loop and of a step are known only there', () => {
    expect(state('item.x', { step: 'l' })).toBe('unknown');
    expect(state('own', { step: 'o' })).toBe('unknown');
    expect(state('own')).toBe('missing');
  });

  test('variables of the file, and a file that cannot be looked into', () => {
    expect(state('seed', { vars: '[{seed: 1}]' })).toBe('found');
    expect(state('nope', { vars: '[other.yaml]' })).toBe('unknown');
    expect(state('nope', { vars: '["${x}.yaml"]' })).toBe('unknown');
  });
});

describe('keys of parameter files', () => {
  const root = parseYaml(params, { dialect: 'yaml-1.2', duplicateKeys: 'error' }).root;

  test.each([
    ['rate', 'found'],
    ['train.lr', 'found'],
    ['layers.0.units', 'found'],
    ['layers.7', 'missing'],
    ['train.nope', 'missing'],
    ['train.*', 'unknown'],
    ['layers[0].units', 'unknown'],
  ])('%s is %s', (key, expected) => {
    const found = findKey(root, key);
    expect(found === 'unknown' ? found : found === undefined ? 'missing' : 'found').toBe(expected);
  });

  test('their names, merged ones too', () => {
    expect(namesIn(root)).toEqual(['base', 'train', 'layers', 'rate', 'base.lr', 'train.epochs', 'train.lr']);
  });

  test('names that multiply without end are cut off', () => {
    const lines = Array.from({ length: 40 }, (_, i) => `b${i + 1}: &b${i + 1} {l: *b${i}, r: *b${i}}`);
    const text = ['b0: &b0 {x: 1}', ...lines].join('\n');
    expect(namesIn(parseYaml(text, { dialect: 'yaml-1.2', duplicateKeys: 'error' }).root)).toHaveLength(
      2_000,
    );
  });
});
