const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** From which distance on an age is told in a unit; the largest first. */
const units: readonly (readonly [size: number, from: number, one: string, many: string])[] = [
  [365 * day, 365 * day, 'year', 'years'],
  [30 * day, 60 * day, 'month', 'months'],
  [7 * day, 14 * day, 'week', 'weeks'],
  [day, day, 'day', 'days'],
  [hour, hour, 'hour', 'hours'],
  [minute, minute, 'min', 'min'],
];

/** How long ago something was, as a person says it: `3 hours ago`. A time ahead of the clock counts as now. */
export function age(then: number, now: number): string {
  const distance = now - then;
  const unit = units.find(([, from]) => distance >= from);
  if (unit === undefined) return 'just now';
  const [size, , one, many] = unit;
  const count = Math.floor(distance / size);
  return `${count} ${count === 1 ? one : many} ago`;
}

/** No calendar knows of times further away, in milliseconds from 1970 on. */
const farthest = 8.64e15;

/** Whether a time has a date: a clock, or a unit that somebody mistook, may tell one that has none. */
export function hasDate(time: number): boolean {
  return Math.abs(time) <= farthest;
}

/** A moment with date and time to the second, in the reader's own language and time zone. */
export function moment(time: number, locale?: string, timeZone?: string): string {
  if (!hasDate(time)) return `no date (${time} ms)`;
  return new Intl.DateTimeFormat(locale, {
    dateStyle: 'medium',
    timeStyle: 'medium',
    ...(timeZone === undefined ? {} : { timeZone }),
  }).format(time);
}

/** How long something took: `850 ms`, `12.4 s`, `3 min 5 s`, `2 h 10 min`. */
export function duration(milliseconds: number): string {
  const total = Math.max(0, milliseconds);
  if (total < 1000) return `${Math.round(total)} ms`;
  if (total < minute) return `${(Math.floor(total / 100) / 10).toFixed(1)} s`;
  if (total < hour) return pair(total, [minute, 'min'], [1000, 's']);
  if (total < day) return pair(total, [hour, 'h'], [minute, 'min']);
  return pair(total, [day, 'd'], [hour, 'h']);
}

type Unit = readonly [size: number, name: string];

function pair(total: number, [size, name]: Unit, [rest, restName]: Unit): string {
  const left = Math.floor((total % size) / rest);
  const whole = `${Math.floor(total / size)} ${name}`;
  return left === 0 ? whole : `${whole} ${left} ${restName}`;
}
