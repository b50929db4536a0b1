import { describe, expect, test } from 'vitest';
import { runNode } from '../../../../../client/src/views/experiments/nodes/run.ts';
import { metric, minute, now, summary } from '../../../../support/trackingServer.ts';

const look = {
  source: 's',
  now,
  metrics: ['ece', 'auc', 'loss', 'f1'],
  nested: [],
  facts: { can: [], notes: new Map(), baselines: new Set<string>() },
};

describe('a run', () => {
  test('has its name, its key metrics and its age', () => {
    const run = summary('gbm', { metrics: [metric('loss', 0.123456), metric('auc', 0.9), metric('f1', 1)] });
    const node = runNode(run, look);
    expect(node.label).toBe('gbm');
    expect(node.description).toBe('auc 0.9 · loss 0.1235 · 5 min ago');
    expect(node.icon).toEqual({ name: 'pass' });
    expect(node.spoken).toBe('finished');
    expect(node.click).toBe('assay.run.open');
    expect(node.subject).toEqual({
      kind: 'run',
      run: { source: 's', run: 'r-gbm', name: 'gbm' },
      experiment: 'e-churn',
      isDeleted: false,
      nested: [],
    });
  });

  test.each([
    ['RUNNING', 'running 5 min', 'play-circle'],
    ['SCHEDULED', 'scheduled · 5 min ago', 'clock'],
    ['FAILED', 'failed · 5 min ago', 'error'],
    ['KILLED', 'killed · 5 min ago', 'circle-slash'],
    ['UNKNOWN', 'state not known · 5 min ago', 'question'],
  ] as const)('that is %s says so in a word and by a shape', (status, description, icon) => {
    const node = runNode(summary('gbm', { status }), look);
    expect([node.description, node.icon?.name]).toEqual([description, icon]);
  });

  test('without a name goes by its id', () => {
    expect(runNode(summary('', { id: '22942ef072dc477b' }), look).label).toBe('22942ef0');
  });

  test('tells on hover what the list has no room for', () => {
    const metrics = Array.from({ length: 14 }, (_, index) => metric(`m${index}`, index / 3));
    const facts = runNode(summary('gbm', { metrics }), look).facts ?? [];
    expect(facts).toContainEqual({ label: 'Took', value: '3 min' });
    expect(facts).toContainEqual({ label: 'm1', value: '0.3333333333333333' });
    expect(facts).toContainEqual({ label: 'Further metrics', value: '2' });
  });

  test('tells the labels and the first line of the note, of the tracker or of the workspace', () => {
    const own = summary('gbm', { note: 'Less noise.\nMore text.', labels: ['best', 'eu'] });
    expect(runNode(own, look).description).toBe('5 min ago · [best] · [eu] · Less noise.');
    const notes = new Map([['r-gbm', { text: 'Ours', labels: [] }]]);
    expect(runNode(own, { ...look, facts: { ...look.facts, notes } }).description).toBe('5 min ago · Ours');
    const can = ['note', 'tag'] as const;
    expect(runNode(own, { ...look, facts: { ...look.facts, can, notes } }).description).toContain(
      'Less noise.',
    );
  });

  test('that is pinned says so, and one that is deleted is no run to compare with', () => {
    const facts = { ...look.facts, baselines: new Set(['r-gbm']) };
    expect(runNode(summary('gbm'), { ...look, facts }).description).toBe('baseline · 5 min ago');
    expect(runNode(summary('gbm', { lifecycle: 'deleted' }), look)).toMatchObject({
      id: 's/deleted/r-gbm',
      context: 'assay.deletedRun',
    });
  });

  test.each([
    [30_000, 'running'],
    [119_000, 'running 1 min'],
    [125 * minute, 'running 2 h 5 min'],
    [-minute, 'running'],
  ])('that runs for %d ms counts by minutes', (since, said) => {
    const node = runNode(summary('gbm', { status: 'RUNNING', startedAt: now - since }), look);
    expect(node.description).toBe(said);
  });

  test('that never started has no age', () => {
    expect(runNode(summary('gbm', { startedAt: undefined, endedAt: now - minute }), look).description).toBe(
      '',
    );
  });
});
