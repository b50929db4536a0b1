import { describe, expect, test } from 'vitest';
import { runOf, subjectOf } from '../../../client/src/commands/subject.ts';
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
