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
  /** A POST that changes nothing: it is tried again, as a GET is. */
  readonly isRead?: boolean;
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

export type Credential =
  | { readonly kind: 'none' }
  | { readonly kind: 'basic'; readonly user: string; readonly password: string }
  | { readonly kind: 'bearer'; readonly token: string };

/** What the user allows to be talked to, with what. Never kept in the workspace, never in a log. */
export interface Grant {
  readonly origin: string;
  readonly credential: Credential;
  /** Certificates in PEM that count beside the system's. */
  readonly authorities: readonly string[];
}

export interface NetworkSettings {
  /** The editor's `http.proxy`, else the environment's. */
  readonly proxy: string | undefined;
  readonly noProxy: readonly string[];
}

/** Whether a host, as a URL has it, is this machine by its name or address alone. */
export function isThisMachine(hostname: string): boolean {
  return /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/.test(hostname);
}
