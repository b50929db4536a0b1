import { describe, expect, test } from 'vitest';
import { ColumnViewport, rowHeight, RowViewport } from '../../../../webviews/shared/grid/viewport.ts';

describe('the rows that are seen', () => {
  test('are those between the edges, in part too', () => {
    const viewport = new RowViewport(100, 240);
    expect(viewport.rows(0)).toEqual({ first: 0, end: 10 });
    expect(viewport.rows(12)).toEqual({ first: 0, end: 11 });
    expect(viewport.rows(viewport.extent)).toEqual({ first: 90, end: 100 });
    expect(viewport.page).toBe(10);
  });

  test('are none of an empty table, and all of a short one', () => {
    expect(new RowViewport(0, 240).rows(0)).toEqual({ first: 0, end: 0 });
    expect(new RowViewport(3, 240).rows(0)).toEqual({ first: 0, end: 3 });
    expect(new RowViewport(3, -40).rows(0)).toEqual({ first: 0, end: 0 });
  });

  test.each([100_000, 1_500_000, 20_000_000])('of %i rows are each reached by scrolling', (count) => {
    const viewport = new RowViewport(count, 600);
    expect(viewport.extent).toBeLessThan(33_554_400);
    expect(viewport.rows(viewport.extent - 600).end).toBe(count);
    for (const row of [0, 1, count >> 1, count - 2, count - 1]) {
      const { first, end } = viewport.rows(viewport.reveal(row, 0));
      expect(row).toBeGreaterThanOrEqual(first);
      expect(row).toBeLessThan(end);
    }
  });

  test('stay where they are when a row is seen already', () => {
    const viewport = new RowViewport(100, 240);
    expect(viewport.reveal(5, 48)).toBe(48);
    expect(viewport.reveal(1, 48)).toBe(rowHeight);
    expect(viewport.reveal(12, 48)).toBe(13 * rowHeight - 240);
  });
});

describe('the columns that are seen', () => {
  const viewport = new ColumnViewport([100, 50, 200, 30]);

  test('are those between the edges, in part too', () => {
    expect(viewport.columns(0, 100)).toEqual({ first: 0, end: 1 });
    expect(viewport.columns(0, 101)).toEqual({ first: 0, end: 2 });
    expect(viewport.columns(100, 60)).toEqual({ first: 1, end: 3 });
    expect(viewport.columns(350, 500)).toEqual({ first: 3, end: 4 });
    expect(new ColumnViewport([]).columns(0, 500)).toEqual({ first: 0, end: 0 });
  });

  test('are scrolled to, to their beginning where they are wider than what is seen', () => {
    expect(viewport.reveal(0, 80, 100)).toBe(0);
    expect(viewport.reveal(1, 0, 120)).toBe(30);
    expect(viewport.reveal(2, 0, 120)).toBe(150);
    expect(viewport.reveal(1, 60, 120)).toBe(60);
  });
});
