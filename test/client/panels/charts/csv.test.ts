import { expect, test } from 'vitest';
import { pointsCsv, tableCsv } from '../../../../client/src/panels/charts/csv.ts';
import type { DrawnSeries } from '../../../../webviews/messages/charts.ts';

const of = (...values: number[]): ArrayBuffer => Float64Array.from(values).buffer;

function series(run: string, key: string): DrawnSeries {
  return {
    ref: { source: 's', run, key },
    xs: of(0, 1, 2),
    ys: of(0.1, Number.NaN, Number.NaN),
    markXs: of(1, 2),
    markYs: of(Number.NaN, Number.NEGATIVE_INFINITY),
    total: 3,
    unplaced: 0,
  };
}

test('each point is a line, with every digit, and with NaN and infinities as they were', () => {
  expect(pointsCsv([series('a', 'loss')], 'step')).toBe(
    ['run,metric,step,value', 'a,loss,0,0.1', 'a,loss,1,NaN', 'a,loss,2,-Infinity', ''].join('\r\n'),
  );
});

test('names stay in their field, and are no formulas', () => {
  const text = pointsCsv([series('a,"b"', '=HYPERLINK("x")')], 'step');
  expect(text.split('\r\n')[1]).toBe('"a,""b""","\'=HYPERLINK(""x"")",0,0.1');
});

test('a table keeps its numbers as numbers, and its texts are no formulas', () => {
  const rows = [
    ['a,b', '-0.5'],
    ['=1+1', ''],
  ];
  expect(tableCsv({ columns: ['run', 'auc'], rows })).toBe('run,auc\r\n"a,b",-0.5\r\n\'=1+1,\r\n');
});
