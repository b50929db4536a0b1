import { describe, expect, test } from 'vitest';
import { validate } from '../../../../server/src/engine/schema/generated/view.validate.mjs';
import {
  fileOf,
  nameProblem,
  personalViews,
  readView,
  shownBy,
  viewText,
  withPersonal,
  type SavedView,
} from '../../../../client/src/panels/runs/viewFile.ts';
import { firstSettings } from '../../../../webviews/messages/charts.ts';
import { firstChartsPane } from '../../../../webviews/messages/runs.ts';

const view: SavedView = {
  name: 'best of churn',
  filter: "metrics.auc > 0.8 and params.model = 'gbm'",
  sort: [{ column: 'metrics.auc', direction: 'descending' }],
  nested: false,
  lifecycle: 'active',
  columns: [{ id: 'info.name', width: 220, isPinned: true }],
  charts: { isOpen: false, settings: { ...firstSettings, smoothing: 0.5 } },
};

describe('a file of a saved view', () => {
  test('is read as it was written', () => {
    expect(readView('a.json', viewText(view))).toEqual({ ok: true, view });
    expect(viewText(view)).toBe(`${JSON.stringify({ version: 1, ...view }, null, 2)}\n`);
  });

  test('is what schemas/view.schema.json describes', () => {
    expect(validate(JSON.parse(viewText(view)))).toBe(true);
    expect(validate(JSON.parse(viewText({ ...view, charts: undefined })))).toBe(true);
    const wide = [{ id: 'info.name', width: 1e308, isPinned: true }] as const;
    expect(validate(JSON.parse(viewText({ ...view, columns: wide })))).toBe(true);
    const settings = { ...firstSettings, smoothing: 1 };
    for (const wrong of [
      { columns: [{ id: 'auc', width: 100, isPinned: true }] },
      { columns: wide },
      { charts: { isOpen: true, settings } },
      { charts: { isOpen: true } },
      { version: 2 },
      { script: 'x' },
    ])
      expect(validate({ version: 1, ...view, ...wrong })).toBe(false);
  });

  test('without charts leaves them as they are, and one with them shows its own', () => {
    const before = { columns: view.columns, charts: { ...firstChartsPane, height: 0.3 } };
    const old = readView('a.json', viewText({ ...view, charts: undefined }));
    expect(old.ok && shownBy(old.view, before).charts).toEqual(before.charts);
    expect(shownBy(view, before).charts).toEqual({ ...view.charts, height: 0.3 });
    expect(shownBy({ ...view, columns: [] }, before).columns).toEqual(before.columns);
    expect(shownBy(undefined, before)).toEqual({
      ...before,
      view: undefined,
      query: { filter: '', sort: [], nested: false, lifecycle: 'active' },
    });
  });

  test('that is hostile shows each column once, where and as wide as the table can', () => {
    const columns = [
      { id: 'metrics.auc', width: -5, isPinned: false },
      { id: 'info.name', width: 9, isPinned: true },
      { id: 'metrics.auc', width: 1e308, isPinned: false },
    ];
    const text = JSON.stringify({ version: 1, ...view, columns }).replace('-5', '-1e999');
    const read = readView('a.json', text);
    expect(read.ok && read.view.columns).toEqual([
      { id: 'info.name', width: 48, isPinned: true },
      { id: 'metrics.auc', width: 800, isPinned: false },
    ]);
    const charts = { isOpen: true, settings: { ...firstSettings, smoothing: 5 } };
    expect(readView('a.json', JSON.stringify({ version: 1, ...view, charts }))).toMatchObject({ ok: false });
  });

  test('of a later version is not to be mended', () => {
    expect(readView('a.json', '{ "version": 2 }')).toMatchObject({
      problem: { action: 'Update Assay to use it; the other views are there.' },
    });
  });

  test('is saved where its view is, and over no other', () => {
    const files = [
      { file: 'mine.json', read: { ok: true, view } },
      { file: 'Other.json', read: readView('Other.json', '{ "version": 2 }') },
    ] as const;
    expect(fileOf('best of churn', files)).toBe('mine.json');
    expect(fileOf('new', files)).toBe('new.json');
    expect(fileOf('other', files)).toMatchObject({
      message: '.assay/views/Other.json holds something else than the view other.',
    });
  });

  test('of one person stands beside those that a later version kept', () => {
    const later = { name: 'later', folders: [] };
    const kept = withPersonal(withPersonal([later], view), { ...view, filter: '' });
    expect(kept).toEqual([later, { ...view, filter: '' }]);
    expect(personalViews(kept).map(({ filter }) => filter)).toEqual(['']);
    expect(personalViews('x')).toEqual([]);
  });

  test('keeps nothing that is not a view', () => {
    const text = JSON.stringify({ version: 1, ...view, script: 'x', __proto__: 1 });
    expect(readView('a.json', text)).toEqual({ ok: true, view });
  });

  test.each([
    ['{\n  "version": 1,\n  "name": 5\n}', 'has no right "name", line 3'],
    ['{ "version": 2 }', 'is of a version that is not known, line 1'],
    ['[]', 'is of a version that is not known, line 1'],
    ['"x"', 'holds no view, line 1'],
    ['{\n  "version": 1,\n  "name": "x",,\n}', 'is no JSON, line 3'],
    ['', 'is no JSON, line 1'],
  ])('that is broken is told with its line: %j', (text, message) => {
    expect(readView('a.json', text)).toMatchObject({
      ok: false,
      problem: { message: `The saved view .assay/views/a.json ${message}.` },
    });
  });

  test.each([
    '',
    '  ',
    '../x',
    'a/b',
    'a\\b',
    '.hidden',
    'con',
    'NUL.x',
    'a.',
    'x'.repeat(61),
    'a\u0000',
    'a:b',
  ])('cannot be named %j', (name) => expect(nameProblem(name)).toBeDefined());

  test.each(['best', 'best of 2026-01', 'größte', 'v1.2'])('can be named %j', (name) =>
    expect(nameProblem(name)).toBeUndefined(),
  );
});
