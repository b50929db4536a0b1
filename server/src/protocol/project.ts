import type { NotificationDefinition, RequestDefinition } from './definition.ts';

/** The health of the project, as the status bar states it. */
export interface Health {
  readonly state: 'starting' | 'ready' | 'restricted';
  readonly errors: number;
  readonly warnings: number;
  /** Governed files that were checked. */
  readonly files: number;
  /** What could not be looked at, each as a sentence. */
  readonly notes: readonly string[];
}

/** The server tells how the project stands, after each change of it. */
export const healthChanged: NotificationDefinition<Health> = { method: 'assay/health' };

/** What a file is taken for and why; null for a file that Assay does not govern. */
export const describeDocument: RequestDefinition<
  { readonly uri: string },
  { readonly kind: string; readonly title: string; readonly why: string } | null
> = { method: 'assay/document' };

/** The page of a rule as Markdown, or null where there is no such rule. */
export const explainRule: RequestDefinition<{ readonly rule: string }, { readonly markdown: string } | null> =
  {
    method: 'assay/explainRule',
  };

/** The client tells that the user now trusts the workspace. */
export const trustGranted: NotificationDefinition<null> = { method: 'assay/trustGranted' };

/** What the client hands the server at start-up. */
export interface InitializationOptions {
  readonly trusted: boolean;
  /** The beginning of a link to a rule's page; the rule's id follows. */
  readonly ruleLink?: string;
}

/** The settings that the server reads, under the section `assay`. */
export interface Settings {
  /** Whether values are shown behind templates. */
  readonly showsHints: boolean;
  /** Severity by rule id; `off` silences a rule. */
  readonly rules: Readonly<Record<string, 'error' | 'warning' | 'info' | 'hint' | 'off'>>;
}
