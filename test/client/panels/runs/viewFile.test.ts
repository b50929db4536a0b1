import { describe, expect, test } from 'vitest';
import { validate } from '../../../../server/src/engine/schema/generated/view.validate.mjs';
import {
  nameProblem,
  readView,
  viewText,
  type SavedView,
} from '../../../../client/src/panels/runs/viewFile.ts';

const view: SavedView = {
  name: 'best of churn',
  filter: "metrics.auc > 0.8 and params.model = 'gbm'",
  sort: [{ column: 'metrics.auc', direction: 'descending' }],
  nested: false,
  lifecycle: 'active',
  columns: [{ id: 'info.name', width: 220, isPinned: true }],
};

describe('a file of a saved view', () => {
  test('is read as it was written', () => {
    expect(readView('a.json', viewText(view))).toEqual({ ok: true, view });
    expect(viewText(view)).toBe(`${JSON.stringify({ version: 1, ...view }, null, 2)}\n`);
  });

  test('is what schemas/view.schema.json describes', () => {
    expect(validate(JSON.parse(viewText(view)))).toBe(true);
    expect(validate({ version: 1, ...view, columns: [{ id: 'auc', width: 1, isPinned: true }] })).toBe(false);
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
