import { describe, expect, test } from 'vitest';
import { runOf, stepOf, subjectOf, subjectsOf } from '../../../client/src/commands/subject.ts';
import { moreNode } from '../../../client/src/views/nodes/more.ts';
import { runNode } from '../../../client/src/views/experiments/nodes/run.ts';
import { now, summary } from '../../support/trackingServer.ts';

const facts = { can: [], notes: new Map(), baselines: new Set<string>() };
const node = runNode(summary('gbm'), { source: 's', now, metrics: [], nested: [], facts });

describe('what a command was started on', () => {
  test('is the run of a tree item', () => {
    expect(runOf(subjectOf(node))).toEqual({ source: 's', run: 'r-gbm', name: 'gbm' });
  });

  test('is no run where the item is something else', () => {
    expect(runOf(subjectOf(moreNode('list', 100, 200)))).toBeUndefined();
  });

  test.each([undefined, null, 3, 'run', {}, { subject: undefined }, { subject: 'run' }, { subject: {} }])(
    'is nothing for %j, which anybody may hand over',
    (argument) => {
      expect(subjectOf(argument)).toBeUndefined();
    },
  );
});

describe('several tree items', () => {
  const other = runNode(summary('rf'), { source: 's', now, metrics: [], nested: [], facts });

  test('are acted on together where the one that was clicked is among them', () => {
    expect(subjectsOf(node, [other, node])).toEqual([other.subject, node.subject]);
  });

  test('are left alone where it is not, as the editor does', () => {
    expect(subjectsOf(node, [other])).toEqual([node.subject]);
    expect(subjectsOf(node, undefined)).toEqual([node.subject]);
    expect(subjectsOf(undefined, [])).toEqual([]);
  });
});

describe('the step of a lens', () => {
  test('is named by its pipeline and its name', () => {
    expect(stepOf({ uri: 'file:///dvc.yaml', step: 'train', more: 1 })).toEqual({
      uri: 'file:///dvc.yaml',
      step: 'train',
    });
  });

  test.each([undefined, null, 'train', {}, { uri: 'file:///a' }, { step: 'a' }, { uri: 1, step: 'a' }])(
    'is none for %j',
    (argument) => {
      expect(stepOf(argument)).toBeUndefined();
    },
  );
});
