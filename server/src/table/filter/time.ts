/** A span of time in milliseconds, its end not in it. A moment is a span of one millisecond. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

const units: Readonly<Record<string, number>> = {
  ms: 1,
  s: 1000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
  w: 604_800_000,
};

/** The milliseconds that `7d` or `90` (seconds) are; undefined for anything else. */
export function durationIn(text: string): number | undefined {
  const [, number, unit = 's'] = /^([+-]?(?:\d+\.?\d*|\.\d+))(ms|[smhdw])?$/i.exec(text) ?? [];
  const factor = units[unit.toLowerCase()];
  return number === undefined || factor === undefined ? undefined : Number(number) * factor;
}

/** When `2026-11-01` (the whole day, here), `2026-11-01T12:30` or `-7d` is; milliseconds since 1970 are taken as they are. */
export function timeIn(text: string, now: number): Span | undefined {
  if (/^-.*[a-z]$/i.test(text)) {
    const ago = durationIn(text);
    return ago === undefined ? undefined : moment(now + ago);
  }
  if (/^\d+(\.\d+)?$/.test(text)) return moment(Number(text));
  const day = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  if (day !== null) return dayOf(Number(day[1]), Number(day[2]), Number(day[3]));
  if (!/^\d{4}-\d\d-\d\d[T ]\d\d:\d\d/.test(text)) return undefined;
  const time = Date.parse(text.replace(' ', 'T'));
  return Number.isNaN(time) ? undefined : moment(time);
}

function moment(from: number): Span {
  return { from, to: from + 1 };
}

function dayOf(year: number, month: number, day: number): Span | undefined {
  const from = new Date(year, month - 1, day);
  if (from.getMonth() !== month - 1) return undefined;
  return { from: from.getTime(), to: new Date(year, month - 1, day + 1).getTime() };
}
