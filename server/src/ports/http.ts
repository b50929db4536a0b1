import type { Cancel } from './cancel.ts';

export type HttpFailure =
  | 'not-approved'
  | 'unreachable'
  | 'timeout'
  | 'certificate'
  | 'proxy'
  | 'redirected'
  | 'too-large'
  | 'cut'
  | 'cancelled';

/** Thrown by `send`; `message` holds no header and no credential. */
export class HttpError extends Error {
  readonly reason: HttpFailure;

  constructor(reason: HttpFailure, message: string) {
    super(message);
    this.name = 'HttpError';
    this.reason = reason;
  }
}

export interface HttpRequest {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** Must be of an approved origin. */
  readonly url: string;
  readonly body?: string;
  /** The most bytes that are taken; 20 MB where nothing is said. */
  readonly limit?: number;
}

export interface HttpResponse {
  readonly status: number;
  readonly type: string;
  readonly body: Uint8Array;
  /** Seconds to wait, from `Retry-After`. */
  readonly retryAfter: number | undefined;
}

/** Sends requests to the one origin it was made for, with its credential. Reads are tried again; writes are not. */
export interface Http {
  send(request: HttpRequest, cancel: Cancel): Promise<HttpResponse>;
}
