// tested by: test/engine/features/rename.test.ts
import type { Span } from './document/span.ts';

/** What can be named: a step, a parameter or variable, a file or folder, an entry of the manifest. */
export type MentionKind = 'step' | 'parameter' | 'path' | 'entry';

/** One place that uses a name. */
export interface Mention {
  /** What it stands for: the same text at every place that stands for the same thing. */
  readonly of: string;
  readonly kind: MentionKind;
  /** The name, without quotes. */
  readonly at: Span;
  /** The name as it is written there. */
  readonly text: string;
  /** Whether the thing gets its name here. */
  readonly isDefinition: boolean;
  /** Why the name cannot be changed here, as a sentence. */
  readonly fixed?: string;
  /** Whether it stays as it is when the thing gets another name: a lock file, a name of another system. */
  readonly stays?: true;
  /** For a path: the URI of the folder that it starts from. */
  readonly base?: string;
  /** For a path: whether it is written as in an address, blanks as `%20`. */
  readonly isAddress?: true;
  /** For a definition: whether something beside it has that name. */
  readonly isTaken?: (name: string) => boolean;
}

/** The names in a document. */
export interface Mentions {
  readonly mentions: readonly Mention[];
  /** The names at places of which it cannot be told what they stand for. */
  readonly unclear: ReadonlySet<string>;
}

/** A step of a pipeline. */
export function stepSubject(pipeline: string, name: string): string {
  return `step ${pipeline} ${name}`;
}

/** What a key of a document names, by where the key stands. */
export function keySubject(document: string, { start }: Span): string {
  return `key ${document} ${start}`;
}

/** A file or folder. */
export function pathSubject(uri: string): string {
  return `path ${uri}`;
}

/** An entry of a manifest: a dataset, a model, a gate. */
export function entrySubject(manifest: string, kind: string, name: string): string {
  return `${kind} ${manifest} ${name}`;
}

/** Where a name stands in what is written of it, quotes left out; undefined where it is written otherwise. */
export function wordsAt(text: string, span: Span, name: string): Span | undefined {
  const written = text.slice(span.start, span.end);
  if (written === name) return span;
  const quote = written[0];
  const isQuoted = (quote === '"' || quote === "'") && written === quote + name + quote;
  return isQuoted ? { start: span.start + 1, end: span.end - 1 } : undefined;
}

/** The URI of the file or folder that a mention is of, or none where it is of something else. */
export function pathOf(subject: string): string | undefined {
  return subject.startsWith('path ') ? subject.slice('path '.length) : undefined;
}
