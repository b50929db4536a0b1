import type { Document } from './document/document.ts';
import type { Span } from './document/span.ts';
import type { Severity } from './finding.ts';
import type { Kind, ModelByKind } from './model/kinds.ts';
import type { Project } from './model/project.ts';

/** What a rule may look at: the document, what it was lowered to, and everything else of the project. */
export interface RuleContext<K extends Kind> {
  readonly document: Document;
  readonly model: ModelByKind[K];
  readonly project: Project;
}

/** A related place named by a rule: a stretch of a document of the project. */
export interface RelatedSpan {
  readonly document: Document;
  readonly at: Span;
  readonly message: string;
}

/** One hit of a rule: which of its messages, where in the document, and the words to fill in. */
export interface Report<M extends string = string> {
  readonly message: M;
  readonly at: Span;
  readonly data?: Readonly<Record<string, string | number>>;
  readonly related?: readonly RelatedSpan[];
  readonly payload?: Readonly<Record<string, string>>;
}

/**
 * A rule: a pure function from (document, project) to reports. No IO, no async, no clock.
 * `messages` are sentences with `{name}` places that `data` fills; `help` is one sentence that says what to do.
 */
export interface Rule<K extends Kind = Kind, M extends string = string> {
  readonly id: `${string}/${string}`;
  readonly title: string;
  readonly severity: Severity;
  readonly kinds: readonly K[];
  readonly messages: Readonly<Record<M, string>>;
  readonly help: string;
  check(context: RuleContext<K>): Iterable<Report<M>>;
}

/** Fixes the types of a rule; does nothing else. */
export function defineRule<K extends Kind, M extends string>(rule: Rule<K, M>): Rule<K, M> {
  return rule;
}
