import { expect, test } from 'vitest';
import { complete } from '../../../../server/src/engine/features/completion.ts';
import { definition } from '../../../../server/src/engine/features/definition.ts';
import { hover } from '../../../../server/src/engine/features/hover.ts';
import { outline } from '../../../../server/src/engine/features/outline.ts';
import { assayFormat } from '../../../../server/src/engine/formats/assay/index.ts';
import { projectOf, uriOf } from '../../../support/project.ts';

test.each([
  ['/project/assay.yaml', 'named assay.yaml'],
  ['/project/team/assay.yaml', 'named assay.yaml'],
  ['/project/my-assay.yaml', undefined],
  ['/project/assay.yml', undefined],
])('%s is recognised: %s', (path, why) => {
  expect(assayFormat.detect(path, '')).toBe(why);
});

const manifest = `version: 1
people: {risk: ["@kim", kim@example.com]}
datasets:
  a: {path: data/a.csv.dvc, card: data/README.md, split: train}
models:
  churn: &churn
    card: models/churn/README.md
    pipeline: dvc.yaml
    trains_on: {stage: train, data: [a]}
    owner: risk
    risk: high
    deploy:
      production: [quality, "release"]
  other: *churn
gates:
  quality:
    - {metric: auc, not_worse_than: {version: 3}, tolerance: 1%}
    - metric: auc
      when: [production]
  release:
    - approvals: {risk: 1, valid_for: 30d}
waivers:
  - {check: churn/production/quality/auc, reason: x, by: risk, until: 2027-01-01}
`;

/** The manifest cut at every fifth offset, and with the character there replaced by signs that matter to YAML. */
function* broken(): Iterable<{ readonly text: string; readonly offset: number }> {
  for (let offset = 0; offset <= manifest.length; offset += 5) {
    yield { text: manifest.slice(0, offset), offset };
    for (const sign of ['{', '&', '\n']) {
      yield { text: manifest.slice(0, offset) + sign + manifest.slice(offset + 1), offset };
    }
  }
}

test('no rule and no answer fails on a manifest that is half typed', () => {
  let checked = 0;
  for (const { text, offset } of broken()) {
    const engine = projectOf({ 'assay.yaml': text });
    const loaded = engine.get(uriOf('assay.yaml'));
    if (loaded === undefined) throw new Error('assay.yaml is not governed');
    const position = loaded.document.lines.positionAt(offset);
    engine.check(loaded.document.uri);
    hover(loaded, position, engine.project);
    definition(loaded, position, engine.project);
    complete(loaded, position, engine.project);
    outline(loaded);
    checked += 1;
  }
  expect(checked).toBeGreaterThan(400);
});
