import { describe, expect, test } from 'vitest';
import { resolvedPipeline } from '../../../../../server/src/engine/formats/dvc/templating/resolve.ts';
import { projectOf, uriOf, type Texts } from '../../../../support/project.ts';
import { accepted, refused } from './seen.ts';

/** What only warns: DVC goes on. */
const warnings = ['loop-duplicate', 'matrix-letters'];

function resolve(texts: Texts) {
  const { project } = projectOf(texts);
  const loaded = project.get(uriOf('dvc.yaml'), 'dvc');
  if (loaded === undefined) throw new Error('dvc.yaml was not read');
  return project.derive(resolvedPipeline, loaded);
}

function errorsOf(texts: Texts): readonly string[] {
  const errors = resolve(texts).problems.filter(
    ({ rule, message }) => !warnings.includes(rule) && message !== 'hidden',
  );
  return errors.map(({ rule, message }) => `${rule} ${message}`);
}

describe('what dvc accepts', () => {
  test.each(accepted)('%s', (_, texts, stages) => {
    expect(errorsOf(texts)).toEqual([]);
    expect(resolve(texts).stages.map(({ name, command }) => [name, command])).toEqual(stages);
  });
});

describe('what dvc refuses', () => {
  test.each(refused)('%s', (_, texts) => {
    expect(errorsOf(texts)).not.toEqual([]);
  });
});

test('files that a pipeline names are read, whatever they are called', () => {
  const texts = {
    'dvc.yaml':
      'vars: [conf/a.txt]\nstages:\n  s:\n    cmd: echo ${x}\n    wdir: sub\n    params: [{p.cfg: [lr]}]\n',
    'conf/a.txt': 'x: 1\n',
    'sub/p.cfg': 'lr: 1\n',
  };
  expect(projectOf(texts).uris()).toEqual(['dvc.yaml', 'conf/a.txt', 'sub/p.cfg'].map(uriOf));
});

test('a loop that is too large to unroll is unknown, not wrong', () => {
  const items = Array.from({ length: 3_000 }, (_, index) => `i${index}`).join(', ');
  const { stages, unknown, problems } = resolve({
    'dvc.yaml': `stages:\n  s:\n    foreach: [${items}]\n    do:\n      cmd: echo \${item}\n`,
  });
  expect([stages, unknown.map(({ name }) => name), problems]).toEqual([[], ['s'], []]);
});
