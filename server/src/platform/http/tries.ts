// tested by: test/platform/http.test.ts
import { setTimeout as sleep } from 'node:timers/promises';
import type { Clock } from '../../ports/clock.ts';
import { HttpError, type HttpRequest, type HttpResponse } from '../../ports/http.ts';
import type { Limits } from './limits.ts';

export interface Trying {
  readonly limits: Limits;
  readonly clock: Clock;
  readonly signal: AbortSignal;
}

/** Tries a read again while the server is busy or the connection is cut; a write is sent once, whatever comes of it. */
export async function withFurtherTries(
  { method, isRead = method === 'GET' }: HttpRequest,
  { limits, clock, signal }: Trying,
  send: () => Promise<HttpResponse>,
): Promise<HttpResponse> {
  const end = clock.now() + limits.wholeMs;
  const pauses = isRead ? limits.pausesMs : [];
  for (const pause of pauses) {
    const outcome = await outcomeOf(send);
    const wait = waitBehind(outcome, pause, clock.now(), limits);
    if (wait === undefined || clock.now() + wait >= end) return settled(outcome);
    await sleep(wait, undefined, { signal }).catch(() => undefined);
  }
  return send();
}

type Outcome = { readonly response: HttpResponse } | { readonly error: unknown };

function outcomeOf(send: () => Promise<HttpResponse>): Promise<Outcome> {
  return send().then(
    (response) => ({ response }),
    (error: unknown) => ({ error }),
  );
}

function settled(outcome: Outcome): HttpResponse {
  if ('response' in outcome) return outcome.response;
  throw outcome.error;
}

const busy: readonly number[] = [429, 502, 503, 504];

/** How long to wait before the next try; undefined where the outcome is final. */
function waitBehind(outcome: Outcome, pause: number, now: number, limits: Limits): number | undefined {
  // The clock's last digits spread the tries of several readers.
  const spread = pause * (0.75 + (now % 500) / 1000);
  if ('error' in outcome)
    return outcome.error instanceof HttpError && outcome.error.reason === 'cut' ? spread : undefined;
  const { status, retryAfter = 0 } = outcome.response;
  return busy.includes(status)
    ? Math.max(spread, Math.min(retryAfter * 1000, limits.longestPauseMs))
    : undefined;
}
