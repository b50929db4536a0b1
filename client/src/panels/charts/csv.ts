import type { DrawnSeries, PlotTable } from '../../../../webviews/messages/charts.ts';

/** Points as CSV: one line a point, with the run and the metric that it is of. */
export function pointsCsv(series: readonly DrawnSeries[], axis: string): string {
  const lines = series.flatMap(({ ref, xs, ys, markXs, markYs }) => {
    const head = `${field(ref.run)},${field(ref.key)}`;
    const odd = oddValues(new Float64Array(markXs), new Float64Array(markYs));
    const values = new Float64Array(ys);
    return [...new Float64Array(xs)].map((x, index) => {
      const y = values[index] ?? Number.NaN;
      return `${head},${x},${Number.isFinite(y) ? y : (odd.get(x) ?? 'NaN')}`;
    });
  });
  return [`run,metric,${axis},value`, ...lines, ''].join('\r\n');
}

/** A table as CSV; what is a number in it stays one. */
export function tableCsv({ columns, rows }: PlotTable): string {
  return [columns, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function cell(text: string): string {
  return text.trim() !== '' && Number.isFinite(Number(text)) ? text : field(text);
}

/** A gap is drawn for each value that is no finite number; its mark knows which one it was. */
function oddValues(xs: Float64Array, ys: Float64Array): ReadonlyMap<number, string> {
  return new Map(Array.from(xs, (x, index) => [x, String(ys[index])]));
}

/** A text in a field of CSV; a sheet may not take it for a formula. */
function field(text: string): string {
  const plain = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
