import type { LiveReader, NewPoints } from '../../../engine/evidence/contract.ts';
import type { Cancel } from '../../../ports/cancel.ts';
import { answer } from './answer.ts';
import type { RestClient } from './client.ts';
import { readPoints, type MetricPlace, type Points, type Reading } from './points.ts';
import { notFound } from './problems.ts';
import { isUnknown } from './tracking.ts';

/** Where reading goes on: the part that was the last, how many points it had, and the last of these. */
interface Cursor {
  readonly token: string | undefined;
  readonly ofPart: number;
  readonly last: string;
}

/** Reads the points of metrics while they are logged: each time the last part again, and what follows it. */
export function createLive(client: RestClient): LiveReader {
  return {
    points: (ref, cursor, cancel) =>
      answer(client.clock, () => readNew(client, ref, cursorIn(cursor), cancel)),
  };
}

async function readNew(
  client: RestClient,
  place: MetricPlace,
  cursor: Cursor | undefined,
  cancel: Cancel,
): Promise<NewPoints> {
  const read = (token: string | undefined): Promise<Reading> =>
    readPoints(client, place, token, cancel).catch((error: unknown) => {
      throw isUnknown(error) ? notFound('run', place.run, client.name) : error;
    });
  if (cursor === undefined) return newPoints(await read(undefined), 0, false);
  const reading = await read(cursor.token);
  const isSame = cursor.ofPart === 0 || pointAt(reading.points, cursor.ofPart - 1) === cursor.last;
  if (isSame) return newPoints(reading, cursor.ofPart, false);
  // The points moved: one came in between, or they are others.
  return newPoints(cursor.token === undefined ? reading : await read(undefined), 0, true);
}

function newPoints({ points, token, ofPart }: Reading, known: number, isRestart: boolean): NewPoints {
  const cursor: Cursor = { token, ofPart, last: pointAt(points, points.steps.length - 1) };
  return {
    steps: Float64Array.from(points.steps.slice(known)),
    timestamps: Float64Array.from(points.timestamps.slice(known)),
    values: Float64Array.from(points.values.slice(known)),
    cursor: JSON.stringify([token ?? null, cursor.ofPart, cursor.last]),
    isRestart,
  };
}

function pointAt({ steps, timestamps, values }: Points, index: number): string {
  return `${steps[index]} ${timestamps[index]} ${values[index]}`;
}

function cursorIn(text: string | undefined): Cursor | undefined {
  if (text === undefined) return undefined;
  const parts: unknown = JSON.parse(text);
  const [token, ofPart, last] = Array.isArray(parts) ? Array.from<unknown>(parts) : [];
  return {
    token: typeof token === 'string' ? token : undefined,
    ofPart: typeof ofPart === 'number' ? ofPart : 0,
    last: typeof last === 'string' ? last : '',
  };
}
