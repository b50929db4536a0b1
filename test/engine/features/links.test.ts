import { expect, test } from 'vitest';
import { links } from '../../../server/src/engine/features/links.ts';
import { projectOf, uriOf, type Texts } from '../../support/project.ts';

/** The links of a file: the words and where they lead. */
function linksOf(path: string, texts: Texts, others: readonly string[] = []): readonly string[] {
  const { get, project } = projectOf(texts, others);
  const loaded = get(uriOf(path));
  if (loaded === undefined) throw new Error(`${path} is not governed`);
  const { text, lines } = loaded.document;
  return links(loaded, project)
    .map(({ range, uri }) => {
      const words = text.slice(lines.offsetAt(range.start), lines.offsetAt(range.end));
      return `${words} -> ${uri.slice(uriOf('').length)}`;
    })
    .sort();
}

test('paths of a pipeline that are there lead to their files', () => {
  const text = `vars:
  - config.yaml:lr
stages:
  a:
    wdir: sub
    cmd: a
    deps: ["../train.py", missing.csv, ../data, s3://bucket/x]
    params:
      - lr
      - other.json:
          - depth
    outs: [model.pkl]
`;
  const texts = { 'dvc.yaml': text, 'config.yaml': 'lr: 1\n', 'sub/other.json': '{"depth": 1}' };
  expect(linksOf('dvc.yaml', texts, ['train.py', 'data/x.csv', 'sub/model.pkl'])).toEqual([
    '../train.py -> train.py',
    'config.yaml -> config.yaml',
    'model.pkl -> sub/model.pkl',
    'other.json -> sub/other.json',
  ]);
});

test('paths of a manifest and local links of a card lead to their files', () => {
  const texts = {
    'assay.yaml': 'assay: 1\nmodels:\n  m:\n    card: MODEL_CARD.md\n    artifact: m.pkl\n',
    'MODEL_CARD.md': '# M\n\n[code](src/train.py) [gone](gone.py) [web](https://example.org/src/train.py)\n',
  };
  expect(linksOf('assay.yaml', texts)).toEqual(['MODEL_CARD.md -> MODEL_CARD.md']);
  expect(linksOf('MODEL_CARD.md', texts, ['src/train.py'])).toEqual(['src/train.py -> src/train.py']);
});
