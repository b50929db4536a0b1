import type { SystemName, Unavailable } from './source.ts';

export type { Credential, Grant, NetworkSettings } from '../../ports/http.ts';

/** Where a source was named. */
export type Named = 'found' | 'manifest' | 'environment-file' | 'user';

/** An address that somebody named. Local files need no approval; an origin needs the user's. */
export interface Connection {
  readonly id: string;
  readonly system: SystemName;
  readonly label: string;
  readonly location: string;
  /** `https://host:port`, punycode, without path and user; undefined for files. */
  readonly origin: string | undefined;
  readonly named: Named;
  /** The file and line (counted from 0) that named it. */
  readonly at: { readonly uri: string; readonly line: number } | undefined;
  readonly approval: 'not-needed' | 'approved' | 'refused' | 'open';
}

/** What a test of a connection found: the steps in their order, and for the first that failed one cause and one fix. */
export interface Diagnosis {
  readonly steps: readonly {
    readonly what: string;
    readonly outcome: 'ok' | 'failed' | 'skipped';
    readonly detail: string;
  }[];
  readonly version: string | undefined;
  readonly problem: Unavailable | undefined;
}
