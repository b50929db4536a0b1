import type { Document, Parsed } from './document/document.ts';
import type { Span } from './document/span.ts';
import type { SourcedRun } from './evidence/origin.ts';
import type { Kind, ModelByKind } from './model/kinds.ts';
import type { Loaded, Project } from './model/project.ts';
import type { Mentions } from './mention.ts';
import type { Rule } from './rule.ts';

/** A file that a document names and that has to be read to understand it, and what it is read as. */
export interface Use {
  readonly uri: string;
  readonly kind: Kind;
}

/** Where a question was asked: the loaded document, the offset of the cursor, the project around it. */
export interface Place<K extends Kind> extends Loaded<K> {
  readonly offset: number;
  readonly project: Project;
}

/** What a hover says: Markdown in which every word from a document is already escaped. */
export interface HoverText {
  readonly at: Span;
  readonly markdown: string;
}

/** A place that a definition leads to. */
export interface Target {
  readonly uri: string;
  readonly at: Span;
  /** The whole of what is defined, `at` included. */
  readonly whole: Span;
}

/** One entry of a document's outline. */
export interface OutlineEntry {
  readonly name: string;
  readonly detail?: string;
  readonly kind: 'step' | 'file' | 'parameter' | 'section' | 'metric' | 'model' | 'property';
  readonly at: Span;
  readonly whole: Span;
  readonly children: readonly OutlineEntry[];
}

/** One completion: what is shown, what replaces `replaces`, and what explains it. */
export interface Completion {
  readonly label: string;
  readonly kind: 'property' | 'value' | 'reference' | 'file' | 'snippet';
  readonly insert: string;
  readonly replaces: Span;
  readonly detail?: string;
  readonly documentation?: string;
}

/** A stretch of text that leads to a file of the project. */
export interface FileLink {
  readonly at: Span;
  readonly uri: string;
}

/** What a template stands for, shown behind it. */
export interface Hint {
  readonly at: Span;
  readonly text: string;
}

/** What a part of a template is. */
export type TokenType = 'punctuation' | 'variable' | 'property' | 'number';

/** A part of a template. */
export interface Token {
  readonly at: Span;
  readonly type: TokenType;
}

/** A line above a thing that says what there is to know of it. */
export interface Lens {
  readonly at: Span;
  readonly title: string;
}

/** The runs of a step, newest first. */
export interface StepRuns {
  readonly at: Span;
  readonly step: string;
  readonly runs: readonly SourcedRun[];
}

/** A change of this document that is offered at a place, where nothing is wrong. */
export interface Action {
  readonly title: string;
  readonly edits: readonly { readonly at: Span; readonly text: string }[];
}

/**
 * One file format: how it is recognised, read, lowered to the model, and what it answers in the editor.
 * Everything here is pure and never throws on any text.
 */
export interface Format<K extends Kind> {
  readonly kind: K;
  /** What a person calls such a file, e.g. "DVC pipeline". */
  readonly title: string;
  /** Why a file with this path and these first characters is of this kind, or undefined when it is not. */
  detect(path: string, head: string): string | undefined;
  /** Whether its real system refuses every text that is not UTF-8. */
  readonly isUtf8?: boolean;
  /** Whether its real system reads this file; what is wrong in one that it leaves alone is no error. */
  isRead?(loaded: Loaded<K>, project: Project): boolean;
  /** Reads a text; the path tells the syntax where a kind has several. */
  parse(text: string, path: string): Parsed;
  lower(document: Document): ModelByKind[K];
  /** The files that this one names and that have to be read to understand it. */
  uses?(loaded: Loaded<K>, project: Project): readonly Use[];
  /** The runs that this one says its numbers come from, as addresses of MLflow. */
  runs?(loaded: Loaded<K>, project: Project): readonly string[];
  readonly rules: readonly Rule<K>[];
  hover?(place: Place<K>): HoverText | undefined;
  definition?(place: Place<K>): readonly Target[];
  outline?(loaded: Loaded<K>): readonly OutlineEntry[];
  complete?(place: Place<K>): readonly Completion[];
  actions?(place: Place<K>): readonly Action[];
  /** Every name in the document that several places use. */
  mentions?(loaded: Loaded<K>, project: Project): Mentions;
  links?(loaded: Loaded<K>, project: Project): readonly FileLink[];
  /** What the templates that touch a stretch stand for. */
  hints?(loaded: Loaded<K>, project: Project, within: Span): readonly Hint[];
  /** The parts of the templates, in order. */
  tokens?(loaded: Loaded<K>, project: Project): readonly Token[];
  lenses?(loaded: Loaded<K>, project: Project): readonly Lens[];
  /** The runs of the steps that have any. */
  stepRuns?(loaded: Loaded<K>, project: Project): readonly StepRuns[];
}

/** Fixes the types of a format; does nothing else. */
export function defineFormat<K extends Kind>(format: Format<K>): Format<K> {
  return format;
}
