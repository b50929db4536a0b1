import { describe, expect, test } from 'vitest';
import { LineageModel } from '../../../../client/src/panels/lineage/lineageModel.ts';
import { isLineageState, type LineageState } from '../../../../webviews/messages/lineage.ts';
import { locked, now, ok, source, TrackingServer } from '../../../support/trackingServer.ts';

const lineage = {
  nodes: [
    {
      id: 'version',
      kind: 'version',
      label: 'churn\u0000 3',
      detail: undefined,
      at: undefined,
      run: undefined,
    },
    { id: 'run', kind: 'run', label: 'gbm', detail: 'churn', at: undefined, run: { source: 's', run: 'a' } },
    { id: 'commit', kind: 'commit', label: 'c0ffee1', detail: undefined, at: undefined, run: undefined },
  ],
  edges: [{ from: 'run', to: 'version', word: 'made' }],
  missing: ['No card.'],
};

function modelOf(answer: () => unknown, isStarting = false): { model: LineageModel; states: LineageState[] } {
  const states: LineageState[] = [];
  const model = new LineageModel({
    server: new TrackingServer({ 'assay/sources': () => [source()], 'assay/lineage': answer }),
    clock: { now: () => now },
    subject: { source: source().id, model: 'churn', version: '3' },
    isStarting: () => isStarting,
    onState: (state) => states.push(state),
  });
  return { model, states };
}

describe('a lineage panel', () => {
  test('shows what is known, and what can be opened', async () => {
    const { model, states } = modelOf(() => ok({ lineage, markdown: '| x |\n' }));
    expect(model.text('markdown')).toBeUndefined();
    await model.refresh();
    expect(states.every((state) => isLineageState(state))).toBe(true);
    const { content } = model.state;
    if (content.kind !== 'lineage') throw new Error(content.kind);
    expect(content.nodes.map(({ label, canOpen }) => [label, canOpen])).toEqual([
      ['churn  3', false],
      ['gbm', true],
      ['c0ffee1', true],
    ]);
    expect(model.text('markdown')).toBe('| x |\n');
    expect(JSON.parse(model.text('json') ?? '')).toMatchObject({ missing: ['No card.'] });
    expect(model.nodeOf('run')?.run).toEqual({ source: 's', run: 'a' });
  });

  test('says why there is nothing, waits while the server starts, and keeps what it has', async () => {
    const { model } = modelOf(() => locked);
    await model.refresh();
    expect(model.state.content).toMatchObject({ kind: 'unavailable', problem: { action: 'Wait.' } });
    const starting = modelOf(() => locked, true);
    await starting.model.refresh();
    expect(starting.states).toEqual([]);
    let isLocked = false;
    const again = modelOf(() => (isLocked ? locked : ok({ lineage, markdown: '' }))).model;
    await again.refresh();
    isLocked = true;
    await again.refresh();
    expect(again.state.content).toMatchObject({ kind: 'lineage', stale: { action: 'Wait.' } });
  });
});
