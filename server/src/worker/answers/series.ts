import type { MessageConnection } from 'vscode-jsonrpc/node';
import type { Band, Series, SeriesQuery, SeriesSet } from '../../engine/evidence/series.ts';
import type { Answer } from '../../engine/evidence/source.ts';
import type { Course } from '../../engine/statistics/series/axis.ts';
import { band } from '../../engine/statistics/series/bands.ts';
import { m4, whole, type Drawn } from '../../engine/statistics/series/m4.ts';
import type { Cancel } from '../../ports/cancel.ts';
import { readBands, readNewPoints, readSeries } from '../../protocol/series.ts';
import { pack } from '../pack.ts';
import { SeriesCache } from '../seriesCache.ts';
import type { Sources } from '../sources.ts';
import { bindRequest } from './bind.ts';
import { SeriesReader, type CourseOfSeries, type Courses } from './seriesReader.ts';

type NewSeries = Series & { readonly isRestart: boolean };

/** A band is told at so many places where nobody says how wide its drawing is. */
const placesOfBand = 1000;

/** Answers the requests for the points of metrics. */
export function bindSeries(connection: MessageConnection, sources: Sources): void {
  const reader = new SeriesReader(sources, new SeriesCache());
  bindRequest(connection, readSeries, (query, token) => seriesSet(reader, query, token));
  bindRequest(connection, readNewPoints, (asked, token) => newPoints(reader, asked, token));
  bindRequest(connection, readBands, (query, token) => bands(reader, query, token));
}

/** The series as they are drawn, and why the others are not there. */
export async function seriesSet(
  reader: SeriesReader,
  query: SeriesQuery,
  cancel: Cancel,
): Promise<Answer<SeriesSet>> {
  const courses = await reader.courses(query, cancel);
  const series = courses.found.map((one) => packed(one, drawn(one.course, query)));
  return answered({ series, missing: told(courses) });
}

/** What is behind the cursors; a series that did not just go on is told whole, as a restart. */
export async function newPoints(
  reader: SeriesReader,
  { query, cursors }: { readonly query: SeriesQuery; readonly cursors: readonly string[] },
  cancel: Cancel,
): Promise<Answer<{ readonly series: readonly NewSeries[] }>> {
  const courses = await reader.courses({ ...query, range: undefined }, cancel);
  const before = new Map(query.series.map((ref, index) => [JSON.stringify(ref), cursors[index]]));
  const series = courses.found.flatMap((one) => newOf(one, before.get(JSON.stringify(one.ref)), query));
  return answered({ series });
}

/** What groups of series do together; a group of which nothing can be read is left out. */
export async function bands(
  reader: SeriesReader,
  query: SeriesQuery & {
    readonly groups: readonly { readonly label: string; readonly members: readonly number[] }[];
  },
  cancel: Cancel,
): Promise<Answer<readonly Band[]>> {
  const { found } = await reader.courses(query, cancel);
  const byRef = new Map(found.map((one) => [JSON.stringify(one.ref), one.course]));
  const answer = query.groups.flatMap(({ label, members }) => {
    const courses = members.flatMap((member) => byRef.get(JSON.stringify(query.series[member])) ?? []);
    return courses.length === 0 ? [] : [bandOf(label, courses, query.pixels ?? placesOfBand)];
  });
  return answered(answer);
}

function bandOf(label: string, courses: readonly Course[], most: number): Band {
  const { xs, mean, median, low, high, counts } = band(courses, most);
  return {
    label,
    xs: pack(xs),
    mean: pack(mean),
    median: pack(median),
    low: pack(low),
    high: pack(high),
    counts: pack(counts),
  };
}

function newOf(one: CourseOfSeries, cursor: string | undefined, query: SeriesQuery): readonly NewSeries[] {
  const { course, generation, total } = one;
  if (cursor === cursorOf(one)) return [];
  const [before, count] = (cursor ?? '').split(':').map(Number);
  const tail = before === generation && course.isInOrder && count !== undefined ? count : undefined;
  const most = 4 * (query.pixels ?? Number.POSITIVE_INFINITY);
  if (tail === undefined || query.range !== undefined || total - tail > most) {
    return [{ ...packed(one, drawn(course, query)), isRestart: true }];
  }
  const behind = whole({ xs: course.xs.subarray(tail), ys: course.ys.subarray(tail) });
  return [{ ...packed(one, behind), isRestart: false }];
}

function drawn(course: Course, { range, pixels, isLog }: SeriesQuery): Drawn {
  return pixels === undefined ? whole(course) : m4(course, { range, pixels, isLog });
}

function packed(one: CourseOfSeries, { xs, ys, marks }: Drawn): Series {
  return {
    ref: one.ref,
    xs: pack(xs),
    ys: pack(ys),
    marks: { xs: pack(marks.xs), ys: pack(marks.ys) },
    total: one.total,
    unplaced: one.course.unplaced,
    cursor: cursorOf(one),
  };
}

function cursorOf({ generation, total }: CourseOfSeries): string {
  return `${generation}:${total}`;
}

function told({ missing }: Courses): SeriesSet['missing'] {
  return missing.map(({ ref, problem: { message, action } }) => ({ ref, message, action }));
}

function answered<T>(value: T): Answer<T> {
  return { ok: true, value, readAt: Date.now() };
}
