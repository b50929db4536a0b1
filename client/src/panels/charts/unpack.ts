import type { Band, Series } from '../../../../server/src/protocol/series.ts';
import type { DrawnBand, DrawnSeries } from '../../../../webviews/messages/charts.ts';

type Packed = Series['xs'];

/** The numbers of a packed column, in memory of their own: it is handed on to the panel as it is. */
function unpack({ base64 }: Packed): ArrayBuffer {
  const bytes = Buffer.from(base64, 'base64');
  return Uint8Array.from(bytes).buffer;
}

/** A series as a panel draws it. */
export function unpackSeries({ ref, xs, ys, marks, total, unplaced }: Series): DrawnSeries {
  return {
    ref,
    xs: unpack(xs),
    ys: unpack(ys),
    markXs: unpack(marks.xs),
    markYs: unpack(marks.ys),
    total,
    unplaced,
  };
}

/** A band as a panel draws it. */
export function unpackBand({ label, xs, mean, median, low, high }: Band): DrawnBand {
  return {
    label,
    xs: unpack(xs),
    mean: unpack(mean),
    median: unpack(median),
    low: unpack(low),
    high: unpack(high),
  };
}
