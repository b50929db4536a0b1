import type { Range } from './document/span.ts';

export const severities = ['error', 'warning', 'info', 'hint'] as const;
export type Severity = (typeof severities)[number];

/** Another place that explains a finding. */
export interface Related {
  readonly uri: string;
  readonly range: Range;
  readonly message: string;
}

/** One thing said about one place. Plain data: diagnostics, report lines and SARIF are made of it at the edges. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly uri: string;
  readonly range: Range;
  readonly related: readonly Related[];
  /** One sentence: what to do about it. */
  readonly help: string;
  /** What the quick fixes for this rule need to know. */
  readonly payload: Readonly<Record<string, string>>;
}
