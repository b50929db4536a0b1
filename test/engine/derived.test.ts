import { expect, test } from 'vitest';
import { pairsOf, stringOf, valueOf, type Node } from '../../server/src/engine/document/node.ts';
import type { Loaded } from '../../server/src/engine/model/project.ts';
import { projectOf, uriOf } from '../support/project.ts';

test('what was derived is computed once, until a document changes', () => {
  const engine = projectOf({ 'dvc.yaml': 'stages: {}\n' });
  let computed = 0;
  const steps = (loaded: Loaded<'dvc'>): number => {
    computed += 1;
    return loaded.model.steps.length;
  };
  const ask = (): number | undefined => {
    const loaded = engine.project.get(uriOf('dvc.yaml'), 'dvc');
    return loaded && engine.project.derive(steps, loaded);
  };
  expect([ask(), ask(), computed]).toEqual([0, 0, 1]);
  engine.set({ uri: uriOf('dvc.yaml'), text: 'stages:\n  a:\n    cmd: a\n', version: 2 });
  expect([ask(), computed]).toEqual([1, 2]);
});

test('what is kept of a node stays as long as the edits do not touch it', () => {
  const engine = projectOf({ 'dvc.yaml': 'stages:\n  a:\n    cmd: a\n  b:\n    cmd: b\n' });
  const computed: string[] = [];
  const commandOf = (node: Node): string => {
    const command = stringOf(valueOf(node, 'cmd')) ?? '';
    computed.push(command);
    return command;
  };
  const ask = (): string[] => {
    const document = engine.get(uriOf('dvc.yaml'))?.document;
    const stages = pairsOf(valueOf(document?.root, 'stages')).map(({ value }) => value);
    return stages.map((stage) => (stage === undefined ? '' : (document?.keep(commandOf, stage) ?? '')));
  };
  expect(ask()).toEqual(['a', 'b']);
  engine.set({
    uri: uriOf('dvc.yaml'),
    text: 'stages:\n  a:\n    cmd: longer\n  b:\n    cmd: b\n',
    version: 2,
  });
  expect(ask()).toEqual(['longer', 'b']);
  expect(computed).toEqual(['a', 'b', 'longer']);
});
