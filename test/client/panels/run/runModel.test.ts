import { describe, expect, test } from 'vitest';
import { RunModel } from '../../../../client/src/panels/run/runModel.ts';
import type { Answer, Run } from '../../../../server/src/protocol/tracking.ts';
import { firstSettings } from '../../../../webviews/messages/charts.ts';
import { isRunState, type RunState } from '../../../../webviews/messages/run.ts';
import { locked, metric, now, ok, run, source, TrackingServer } from '../../../support/trackingServer.ts';

const place = { source: source().id, run: 'r-gbm' };

function server(answers: Partial<Record<'run', () => unknown>> = {}): TrackingServer {
  return new TrackingServer({
    'assay/sources': () => [source()],
    'assay/run': answers.run ?? (() => ok(run('gbm', { metrics: [metric('auc', 0.9)] }))),
  });
}

function modelOf(from: TrackingServer, isStarting = false): { model: RunModel; states: RunState[] } {
  const states: RunState[] = [];
  const model = new RunModel({
    server: from,
    clock: { now: () => now },
    kept: { ...place, charts: undefined },
    isStarting: () => isStarting,
    onState: (state) => states.push(state),
  });
  return { model, states };
}

function kinds(states: readonly RunState[]): readonly string[] {
  return states.map(({ content }) => content.kind);
}

describe('a run panel', () => {
  test('begins with waiting, and shows the run', async () => {
    const { model, states } = modelOf(server());
    expect(model.state.content).toEqual({ kind: 'loading', since: now });
    await model.refresh();
    expect(kinds(states)).toEqual(['run']);
    expect(model.state).toMatchObject({
      sourceLabel: 'mlflow.db',
      content: { run: { name: 'gbm', metrics: [{ key: 'auc' }] } },
      charts: firstSettings,
    });
    expect(states.every((state) => isRunState(state))).toBe(true);
  });

  test('says why there is no run', async () => {
    const { model } = modelOf(server({ run: () => locked }));
    await model.refresh();
    expect(model.state.content).toEqual({
      kind: 'unavailable',
      problem: { message: 'mlflow.db is locked.', action: 'Wait.' },
    });
  });

  test('goes on showing what it read when the store cannot be read any more, and says that it is old', async () => {
    const from = server();
    const { model } = modelOf(from);
    await model.refresh();
    from.answers = { ...from.answers, 'assay/run': () => locked };
    await model.refresh();
    expect(model.state.content).toMatchObject({
      kind: 'run',
      run: { name: 'gbm' },
      stale: { message: 'mlflow.db is locked.' },
    });
  });

  test('waits while the server has not read the workspace yet', async () => {
    const { model, states } = modelOf(server({ run: () => locked }), true);
    await model.refresh();
    expect(states).toEqual([]);
    expect(model.isWaiting).toBe(true);
  });

  test('drops what an older asking brings later', async () => {
    const answers: ((answer: Answer<Run>) => void)[] = [];
    const from = server({ run: () => new Promise((resolve) => answers.push(resolve)) });
    const { model, states } = modelOf(from);
    const both = [model.refresh(), model.refresh()];
    await Promise.resolve();
    answers[1]?.(ok(run('new')));
    answers[0]?.(ok(run('old')));
    await Promise.all(both);
    expect(states.map(({ content }) => content.kind === 'run' && content.run.name)).toEqual(['new']);
  });

  test('keeps what was set for the charts', async () => {
    const { model } = modelOf(server());
    model.setCharts({ ...firstSettings, axis: 'time' });
    await model.refresh();
    expect(model.state.charts.axis).toBe('time');
  });

  test('knows the run that its own is nested in', async () => {
    const { model } = modelOf(server({ run: () => ok(run('trial', { parentId: 'r-sweep' })) }));
    expect(model.parent).toBeUndefined();
    await model.refresh();
    expect(model.parent).toEqual({ source: place.source, run: 'r-sweep' });
  });
});
