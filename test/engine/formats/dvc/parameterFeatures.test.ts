import { expect, test } from 'vitest';
import { complete } from '../../../../server/src/engine/features/completion.ts';
import { definition } from '../../../../server/src/engine/features/definition.ts';
import { hover } from '../../../../server/src/engine/features/hover.ts';
import { atCursor } from '../../../support/cursor.ts';
import { projectOf, uriOf } from '../../../support/project.ts';

const files = {
  'params.yaml': 'lr: 0.1\ntrain: {epochs: 20}\n',
  'run/conf.json': '{"depth": 3, "sizes": [16, 32]}',
  'run/conf.toml': 'depth = 4\n[net]\nwide = true\n',
  'run/conf.py': 'class Net:\n    wide = False\n',
};

function asked(marked: string) {
  const { text, position } = atCursor(marked);
  const engine = projectOf({ ...files, 'dvc.yaml': text });
  const loaded = engine.get(uriOf('dvc.yaml'));
  if (loaded === undefined) throw new Error('dvc.yaml is not governed');
  return { loaded, position, project: engine.project };
}

const stage = (params: string, wdir = 'run') =>
  `stages:\n  a:\n    cmd: a\n    wdir: ${wdir}\n    params:\n      - ${params}\n`;

test.each([
  ['conf.json: [dep<|>th]', '`3` from conf.json, line 1'],
  ['conf.json: [sizes<|>.1]', '`32` from conf.json, line 1'],
  ['conf.toml: [net.wi<|>de]', '`true` from conf.toml, line 3'],
  ['conf.py: [Net<|>]', '`1 key` from conf.py, line 1'],
  ['conf<|>.json:', '2 keys in conf.json'],
  ['conf.json: [no<|>ne]', undefined],
])('hovering %s shows the value', (params, markdown) => {
  const { loaded, position, project } = asked(stage(params));
  expect(hover(loaded, position, project)?.markdown.replaceAll('\\', '')).toBe(markdown);
});

test('a parameter of a loop shows the values of its rounds', () => {
  const { loaded, position, project } = asked(
    'stages:\n  a:\n    foreach: [json, toml]\n    do:\n      cmd: a\n      wdir: run\n      params: [{"conf.${item}": [dep<|>th]}]\n',
  );
  expect(hover(loaded, position, project)?.markdown.replaceAll('\\', '')).toBe(
    '`3` from conf.json, line 1\n\n`4` from conf.toml, line 1',
  );
});

test.each([
  ['conf.toml: [net.wi<|>de]', 'run/conf.toml', 2],
  ['conf.py: [Net.wi<|>de]', 'run/conf.py', 1],
  ['con<|>f.json:', 'run/conf.json', 0],
])('the definition of %s is the key', (params, path, line) => {
  const { loaded, position, project } = asked(stage(params));
  expect(definition(loaded, position, project)).toMatchObject([
    { uri: uriOf(path), range: { start: { line } } },
  ]);
});

function offered(marked: string) {
  const { loaded, position, project } = asked(marked);
  return complete(loaded, position, project).map(({ label, detail }) =>
    detail === undefined ? label : `${label} ${detail}`,
  );
}

test('the keys of the file are offered with their values', () => {
  expect(offered(stage('conf.json: [<|>]'))).toEqual(['depth 3', 'sizes']);
  expect(offered(stage('conf.toml:\n        - n<|>'))).toEqual(['depth 4', 'net', 'net.wide true']);
  expect(offered(stage('conf.py:\n        - <|>'))).toEqual(['Net', 'Net.wide False']);
});

test('the keys of params.yaml are offered, and the files that may hold parameters', () => {
  const all = offered(stage('<|>', '.'));
  expect(all).toEqual(expect.arrayContaining(['lr 0.1', 'train.epochs 20', 'params.yaml', 'run/']));
  expect(all).not.toContain('dvc.yaml');
  expect(offered(stage('run/<|>', '.'))).toEqual(expect.arrayContaining(['run/conf.json', 'run/conf.py']));
});
