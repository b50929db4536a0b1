// tested by: test/platform/http.test.ts

/** How long is waited, in milliseconds. */
export interface Limits {
  readonly connectMs: number;
  /** Until the answer begins. */
  readonly headersMs: number;
  /** Between two parts of the answer. */
  readonly idleMs: number;
  /** For all of a request, with every further try and the waiting before it. Below the worker's own limit of a read. */
  readonly wholeMs: number;
  /** Before the second try, the third and so on. */
  readonly pausesMs: readonly number[];
  /** The longest that a server may ask us to wait. */
  readonly longestPauseMs: number;
}

export const defaultLimits: Limits = {
  connectMs: 5000,
  headersMs: 10_000,
  idleMs: 20_000,
  wholeMs: 50_000,
  pausesMs: [500, 1000, 2000],
  longestPauseMs: 30_000,
};

/** The most bytes of an answer. */
export const mostBytes = 20 * 1024 * 1024;
