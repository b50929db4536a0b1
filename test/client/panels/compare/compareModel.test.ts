import { describe, expect, test } from 'vitest';
import { CompareModel } from '../../../../client/src/panels/compare/compareModel.ts';
import type { Comparison } from '../../../../server/src/protocol/comparison.ts';
import { isCompareState, type CompareState } from '../../../../webviews/messages/compare.ts';
import { locked, now, ok, source, TrackingServer } from '../../../support/trackingServer.ts';

const id = source().id;
const subjects = ['a', 'b', 'c'].map((run) => ({ source: id, run, version: undefined }));

function comparison(runs: readonly { readonly run: string }[], withRepeats: boolean): Comparison {
  const repeats = runs.map((_, index) => ({
    mean: 0.5 + index,
    count: 2,
    interval: index === 0 ? null : ([-0.1, 0.2] as const),
  }));
  return {
    runs: runs.map(({ run }) => ({
      source: id,
      run,
      name: `run\u202e ${run}`,
      experiment: 'churn',
      startedAt: 0,
    })),
    parameters: [{ key: 'lr', values: runs.map(({ run }) => run), isSame: false }],
    metrics: [
      {
        key: 'auc',
        values: runs.map((_, index) => 0.5 + index),
        differences: runs.map((_, index) => index),
        isSame: false,
        repeats: withRepeats ? repeats : runs.map(() => null),
      },
    ],
    registry: [],
    data: [{ key: 'raw.csv', values: runs.map(() => 'f'.repeat(32)), isSame: true }],
    environment: [],
    origins: [],
    code: runs.slice(1).map(() => ({ kind: 'unknown', why: 'There is no Git.' })),
    tags: [{ key: 'note', values: runs.map(() => 'x'.repeat(5000)), isSame: true }],
    missing: [{ run: { source: id, run: 'b' }, message: 'No file.', action: 'Log one.' }],
  };
}

type Asked = { readonly runs: readonly { readonly run: string }[]; readonly withRepeats: boolean };

function server(compare?: (asked: Asked) => unknown): TrackingServer {
  return new TrackingServer({
    'assay/sources': () => [source()],
    'assay/compare': compare ?? (({ runs, withRepeats }: Asked) => ok(comparison(runs, withRepeats))),
    'assay/compare/copy': ({ format }: { readonly format: string }) => ok(format),
  });
}

function modelOf(from: TrackingServer, isStarting = false): { model: CompareModel; states: CompareState[] } {
  const states: CompareState[] = [];
  const model = new CompareModel({
    server: from,
    clock: { now: () => now },
    kept: { subjects, onlyDifferent: true, charts: undefined },
    isStarting: () => isStarting,
    onState: (state) => states.push(state),
  });
  return { model, states };
}

describe('a compare panel', () => {
  test('shows the runs at once, and their repeats when they were found', async () => {
    const { model, states } = modelOf(server());
    expect(model.state.content).toEqual({ kind: 'loading', since: now });
    await model.refresh();
    expect(
      states.map(({ content }) => content.kind === 'comparison' && content.comparison.isSearching),
    ).toEqual([true, false]);
    expect(states.every((state) => isCompareState(state))).toBe(true);
    const [first, second] = states.map(({ content }) =>
      content.kind === 'comparison' ? content.comparison.sections.map((section) => section.id) : [],
    );
    expect(first).toEqual(['parameters', 'metrics', 'data', 'tags']);
    expect(second).toContain('repeats');
  });

  test('names and long texts are made fit to be shown', async () => {
    const { model } = modelOf(server());
    await model.refresh();
    const { content } = model.state;
    if (content.kind !== 'comparison') throw new Error(content.kind);
    const { columns, sections, missing, code } = content.comparison;
    expect(columns[0]?.name).toBe('run  a');
    const cell = (section: string) => sections.find((one) => one.id === section)?.rows[0]?.cells[1];
    expect(cell('tags')?.text).toHaveLength(201);
    expect(cell('data')).toMatchObject({ text: 'ffffffffffff…', hover: 'f'.repeat(32) });
    expect(cell('metrics')).toMatchObject({ text: '1.5', by: '+1 (+200 %)' });
    expect(cell('repeats')).toMatchObject({ text: 'mean 1.5 of 2 runs', by: '95 %: -0.1 to +0.2' });
    expect(missing).toEqual(['run  b: No file. Log one.']);
    expect(code[0]).toMatchObject({ column: 1, kind: 'unknown', summary: 'There is no Git.' });
  });

  test('another run becomes the reference, and one goes', async () => {
    const { model } = modelOf(server());
    await model.refresh();
    await model.setReference(2);
    expect(model.state.subjects.map(({ run }) => run)).toEqual(['c', 'a', 'b']);
    await model.remove(1);
    expect(model.state.subjects.map(({ run }) => run)).toEqual(['c', 'b']);
    await model.remove(1);
    expect(model.state.subjects).toHaveLength(2);
  });

  test('says why there is nothing, and keeps what it has when it cannot be read any more', async () => {
    const { model } = modelOf(server(() => locked));
    await model.refresh();
    expect(model.state.content).toMatchObject({
      kind: 'unavailable',
      problem: { message: 'mlflow.db is locked.' },
    });
    let isLocked = false;
    const again = modelOf(
      server(({ runs, withRepeats }) => (isLocked ? locked : ok(comparison(runs, withRepeats)))),
    ).model;
    await again.refresh();
    isLocked = true;
    await again.refresh();
    expect(again.state.content).toMatchObject({ kind: 'comparison', stale: { action: 'Wait.' } });
  });

  test('waits while the server starts', async () => {
    const { model, states } = modelOf(
      server(() => locked),
      true,
    );
    await model.refresh();
    expect(states).toEqual([]);
    expect(model.state.content.kind).toBe('loading');
  });

  test('a copy is what the server writes', async () => {
    const { model } = modelOf(server());
    expect(await model.text('markdown')).toMatchObject({ ok: true, value: 'markdown' });
  });
});
