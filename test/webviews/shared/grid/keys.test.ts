import { describe, expect, test } from 'vitest';
import { actionOf, type GridAction, type Key, type Place } from '../../../../webviews/shared/grid/keys.ts';

const extent = { rows: 100, columns: 8, page: 20 };

function press(text: string, at: Place = { row: 50, column: 3 }): GridAction | undefined {
  const parts = text.split('+');
  const key: Key = {
    key: parts.at(-1) ?? '',
    shiftKey: parts.includes('Shift'),
    ctrlKey: parts.includes('Ctrl'),
    metaKey: parts.includes('Meta'),
    altKey: parts.includes('Alt'),
  };
  return actionOf(key, at, extent);
}

describe('the keys of a grid', () => {
  test.each([
    ['ArrowDown', 51, 3],
    ['ArrowUp', 49, 3],
    ['ArrowLeft', 50, 2],
    ['ArrowRight', 50, 4],
    ['PageDown', 70, 3],
    ['PageUp', 30, 3],
    ['Home', 50, 0],
    ['End', 50, 7],
    ['Ctrl+Home', 0, 0],
    ['Ctrl+End', 99, 7],
    ['Meta+ArrowDown', 99, 3],
    ['Ctrl+ArrowUp', 0, 3],
    ['Ctrl+ArrowLeft', 50, 0],
    ['Ctrl+ArrowRight', 50, 7],
  ])('%s goes to row %i, column %i', (key, row, column) => {
    expect(press(key)).toEqual({ kind: 'go', to: { row, column } });
  });

  test('stay within the grid, whose head is above the first row', () => {
    expect(press('PageDown', { row: 95, column: 0 })).toEqual({ kind: 'go', to: { row: 99, column: 0 } });
    expect(press('ArrowUp', { row: 0, column: 0 })).toEqual({ kind: 'go', to: { row: -1, column: 0 } });
    expect(press('ArrowUp', { row: -1, column: 0 })).toEqual({ kind: 'go', to: { row: -1, column: 0 } });
    expect(press('ArrowLeft', { row: 4, column: 0 })).toEqual({ kind: 'go', to: { row: 4, column: 0 } });
  });

  test.each([
    ['Shift+ArrowDown', 51],
    ['Shift+ArrowUp', 49],
    ['Shift+PageDown', 70],
    ['Ctrl+Shift+End', 99],
  ])('%s takes the rows up to %i along', (key, row) => {
    expect(press(key)).toMatchObject({ kind: 'extend', to: { row } });
  });

  test.each([
    [' ', 'toggle'],
    ['Enter', 'open'],
    ['Ctrl+a', 'all'],
    ['Meta+A', 'all'],
    ['Ctrl+c', 'copy'],
    ['F2', 'menu'],
    ['Shift+F10', 'menu'],
    ['ContextMenu', 'menu'],
    ['/', 'filter'],
    ['Escape', 'none'],
  ])('%s on a row does %s', (key, kind) => {
    expect(press(key)).toEqual({ kind });
  });

  test('on the head sort, and make columns wider', () => {
    const head = { row: -1, column: 2 };
    expect(press('Enter', head)).toEqual({ kind: 'sort' });
    expect(press('Shift+Enter', head)).toEqual({ kind: 'addSort' });
    expect(press('Alt+ArrowRight', head)).toEqual({ kind: 'resize', by: 16 });
    expect(press('Alt+ArrowLeft', head)).toEqual({ kind: 'resize', by: -16 });
  });

  test('that are not its own are left to the editor', () => {
    for (const key of ['Tab', 'F1', 'Ctrl+Shift+P', 'Ctrl+f', 'a', 'Alt+ArrowRight', 'constructor']) {
      expect(press(key), key).toBeUndefined();
    }
  });
});
