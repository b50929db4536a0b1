import { describe, expect, test } from 'vitest';
import { runOf, stepOf, subjectOf } from '../../../client/src/commands/subject.ts';
import { moreNode } from '../../../client/src/views/nodes/more.ts';
import { runNode } from '../../../client/src/views/experiments/nodes/run.ts';
import { now, summary } from '../../support/trackingServer.ts';

const node = runNode(summary('gbm'), { source: 's', now, metrics: [], nested: [] });

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
