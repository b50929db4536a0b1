import { describe, expect, test } from 'vitest';
import type { Parsed } from '../../../../server/src/engine/document/document.ts';
import type { Node, Pair } from '../../../../server/src/engine/document/node.ts';
import { parseYaml, type YamlOptions } from '../../../../server/src/engine/document/yaml.ts';
import { sequence } from '../../../support/seeded.ts';
import { yamlTexts } from '../../../support/yamlTexts.ts';

const dialects: readonly YamlOptions[] = [
  { dialect: 'yaml-1.1', duplicateKeys: 'last-wins', documents: 'all' },
  { dialect: 'yaml-1.2', duplicateKeys: 'error' },
];

/** What people type, paste and break. */
const pieces =
  'a|b: c|: |,|\n|  |- |"|\'|[|]|{|}|#|&x |*x|<<: *x|>|---\n|...\n|\t|\r\n|%YAML 1.1\n|? |key:\n|\n\n|${x}|!!str |1'.split(
    '|',
  );

const pipelines = [
  'base: &b\n  cmd: x\n  deps: [a]\nstages:\n  s1:\n    <<: *b\n    outs: [q]\n  s2:\n    <<: *b\n    cmd: y\nz: *b\n',
  'a: &x 1\nb: *x\nc: &x 2\nd: *x\ne:\n  f: *x\n  g: &y {h: *x}\ni: *y\n',
  'a: 1\nb: {c: 2}\n---\nd: &x [3]\ne: *x\n---\n- f\n...\ng: |\n  h\n',
  'stages:\n  train:\n    cmd: >-\n      python train.py\n      --lr ${lr}\n    deps:\n    - data\n    - "src/a b"\n  test:\n    cmd: x\n',
];

describe.each(dialects)('in $dialect', (options) => {
  test('a text that was edited reads as if it were read anew', () => {
    const next = sequence(7);
    const seeds = [...pipelines, ...pipelines, ...yamlTexts(5, 60).map(({ text }) => text)];
    for (let round = 0; round < 150; round += 1) {
      let text = seeds[next(seeds.length)] ?? '';
      let parsed = parseYaml(text, options);
      for (let step = 0; step < 12; step += 1) {
        const at = next(text.length + 1);
        const gone = next(3) === 0 ? next(Math.min(text.length - at, 30) + 1) : 0;
        const edited = text.slice(0, at) + (pieces[next(pieces.length)] ?? '') + text.slice(at + gone);
        const again = parsed.again?.(edited) ?? parseYaml(edited, options);
        expect(drawn(again), JSON.stringify([text, edited])).toBe(drawn(parseYaml(edited, options)));
        text = edited;
        parsed = again;
      }
    }
  });
});

test('only the entries around an edit are read again', () => {
  const stages = Array.from({ length: 200 }, (_, index) => `  s${index}:\n    cmd: run ${index}\n`);
  const text = `stages:\n${stages.join('')}`;
  const before = parseYaml(text, dialects[1] ?? { dialect: 'yaml-1.2', duplicateKeys: 'error' });
  const [first, , last] = [0, 100, 199].map((index) => stageAt(before, index)?.value);
  const after = before.again?.(text.replace('run 100', 'run it'));
  expect(stageAt(after, 0)?.value).toBe(first);
  expect(stageAt(after, 199)?.value).toBe(last);
  expect(stageAt(after, 100)?.value).toMatchObject({ pairs: [{ value: { value: 'run it' } }] });
});

function stageAt(parsed: Parsed | undefined, index: number): Pair | undefined {
  const [stages] = parsed?.root?.type === 'mapping' ? parsed.root.pairs : [];
  return stages?.value?.type === 'mapping' ? stages.value.pairs[index] : undefined;
}

/** Everything that a reading says, as text. */
function drawn({ root, later, problems }: Parsed): string {
  return JSON.stringify([root && drawnNode(root), later?.map(drawnNode), problems]);
}

function drawnNode(node: Node): unknown {
  const { start, end } = node.span;
  if (node.type === 'alias') return [node.name, start, end, node.target?.span];
  if (node.type === 'sequence') return [start, end, node.items.map(drawnNode)];
  if (node.type === 'mapping') return [start, end, node.pairs.map(drawnPair)];
  return [start, end, node.style, node.source, String(node.value)];
}

function drawnPair({ key, value, span }: Pair): unknown {
  return [span, drawnNode(key), value && drawnNode(value)];
}
