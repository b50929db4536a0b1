import type { Cancel } from '../ports/cancel.ts';
import type { Clock } from '../ports/clock.ts';
import {
  HttpError,
  isThisMachine,
  type Grant,
  type Http,
  type HttpRequest,
  type NetworkSettings,
} from '../ports/http.ts';
import { checkHost, type Resolve } from './http/addresses.ts';
import { connectionsFor, type Connections } from './http/dispatcher.ts';
import { exchange } from './http/exchange.ts';
import { defaultLimits, type Limits } from './http/limits.ts';
import { withFurtherTries } from './http/tries.ts';

export interface HttpOptions {
  readonly limits?: Partial<Limits>;
  /** Finds the addresses of a name; the system's way where there is none. */
  readonly resolve?: Resolve;
}

/** Sends requests to the origin of a grant with its credential, and to no other. Nothing is opened before the first. */
export function createHttp(
  grant: Grant,
  network: NetworkSettings,
  clock: Clock,
  options: HttpOptions = {},
): Http {
  const limits = { ...defaultLimits, ...options.limits };
  let connections: Promise<Connections> | undefined;
  return {
    async send(request, cancel) {
      checkRequest(request, grant);
      connections ??= connectionsFor({ grant, network, limits, resolve: options.resolve });
      const how = { connections: await connections, credential: grant.credential, limits };
      return within(limits.wholeMs, cancel, (signal) =>
        withFurtherTries(request, { limits, clock, signal }, () => exchange(request, { ...how, signal })),
      );
    },
  };
}

/** Throws `HttpError` for a request that this grant does not allow. */
function checkRequest({ url }: HttpRequest, { origin, credential }: Grant): void {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (parsed?.origin !== origin || parsed.username !== '' || parsed.password !== '')
    throw new HttpError('not-approved', `only ${origin} is approved`);
  checkHost(parsed.hostname);
  const isOpen = parsed.protocol === 'http:' && !isThisMachine(parsed.hostname);
  if (isOpen && credential.kind !== 'none')
    throw new HttpError(
      'not-approved',
      'over http:// anybody on the way could read the password; it takes https://',
    );
  if (credential.kind === 'bearer' && !/^[\x21-\x7e]+$/.test(credential.token))
    throw new HttpError('not-approved', 'its token holds a character that no token has');
}

/** Runs with a signal that is given when the time is over or somebody cancels; throws `HttpError` then. */
async function within<T>(
  wholeMs: number,
  cancel: Cancel,
  run: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  if (cancel.isCancellationRequested) throw cancelled();
  const stop = new AbortController();
  const registration = cancel.onCancellationRequested?.(() => stop.abort(cancelled()));
  const tooLong = new HttpError('timeout', `no whole answer within ${Math.round(wholeMs / 1000)} s`);
  const timer = setTimeout(() => stop.abort(tooLong), wholeMs);
  try {
    return await run(stop.signal);
  } finally {
    clearTimeout(timer);
    registration?.dispose();
  }
}

function cancelled(): HttpError {
  return new HttpError('cancelled', 'cancelled');
}
