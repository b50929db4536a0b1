import { expect, test } from 'vitest';
import { complete } from '../../../../server/src/engine/features/completion.ts';
import { definition } from '../../../../server/src/engine/features/definition.ts';
import { hover } from '../../../../server/src/engine/features/hover.ts';
import { outline } from '../../../../server/src/engine/features/outline.ts';
import { projectOf, uriOf } from '../../../support/project.ts';
import { randomEdits } from '../../../support/randomEdits.ts';

const pipeline = `vars: [{out: models}]
stages:
  prepare:
    cmd: python prepare.py \${train.lr}
    deps: [raw.csv]
    params: [train.lr]
    outs: &outs [data]
  train:
    foreach: [1, 2]
    do: {cmd: "x \${item}", deps: *outs, outs: ["\${out}/\${item}.pkl"]}
`;
const params = 'base: &b {lr: 1}\ntrain: {<<: *b, epochs: 2}\n';

test('no text makes a rule or an answer throw', () => {
  const broken = randomEdits(params, 120);
  for (const [index, text] of randomEdits(pipeline, 120).entries()) {
    const engine = projectOf({
      'dvc.yaml': text,
      'params.yaml': broken[index] ?? '',
      'sub/dvc.yaml': pipeline,
    });
    for (const uri of engine.uris()) {
      engine.check(uri);
      const loaded = engine.get(uri);
      if (loaded === undefined) throw new Error(uri);
      outline(loaded);
      for (let line = 0; line < loaded.document.lines.lineCount; line += 3) {
        const position = { line, character: (index * 7) % 40 };
        hover(loaded, position, engine.project);
        definition(loaded, position, engine.project);
        complete(loaded, position, engine.project);
      }
    }
    expect(engine.uris()).toHaveLength(3);
  }
});

test('a chain of 1,000 steps that closes to a cycle is checked in a moment', () => {
  const steps = Array.from(
    { length: 1_000 },
    (_, i) => `  s${i}: {cmd: x, deps: [f${i}], outs: [f${(i + 1) % 1_000}]}`,
  );
  const engine = projectOf({ 'dvc.yaml': `stages:\n${steps.join('\n')}\n` });
  const before = performance.now();
  const findings = engine.check(uriOf('dvc.yaml'));
  expect(performance.now() - before).toBeLessThan(3_000);
  expect(findings).toHaveLength(500);
  expect(findings[0]?.message).toContain('s0 → s999 → s998');
  expect(findings[0]?.message.length).toBeLessThan(200);
});

test('parameters that multiply without end stop nothing', () => {
  const lines = Array.from({ length: 40 }, (_, i) => `b${i + 1}: &b${i + 1} {l: *b${i}, r: *b${i}}`);
  const engine = projectOf({
    'dvc.yaml': 'stages:\n  a:\n    cmd: x ${b40.l.r.nope}\n    params: [b3.q]\n',
    'params.yaml': ['b0: &b0 {x: 1}', ...lines].join('\n'),
  });
  expect(engine.check(uriOf('dvc.yaml')).map(({ rule }) => rule)).toEqual([
    'dvc/unknown-interpolation',
    'dvc/missing-parameter',
  ]);
});
