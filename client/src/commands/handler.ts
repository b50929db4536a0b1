import type { NotificationDefinition, RequestDefinition } from '../../../server/src/protocol/definition.ts';
import type { CompareSubject } from '../../../webviews/messages/compare.ts';
import type { Dialogs } from './actions/dialogs.ts';
import type { LineageSubject } from '../../../webviews/messages/lineage.ts';
import type { Decisions } from '../connections/decisions.ts';
import type { CommitDocuments } from '../git/commitDocuments.ts';
import type { RunFilter } from '../views/filter/runFilter.ts';
import type { ViewId } from '../views/ids.ts';
import type { View } from './view.ts';

/** What commands work with. */
export interface CommandContext {
  readonly server: {
    restart(): Promise<void>;
    ask<P, R>(definition: RequestDefinition<P, R>, params: P): Promise<R>;
    tell<P>(definition: NotificationDefinition<P>, params: P): void;
  };
  readonly decisions: Decisions;
  readonly dialogs: Dialogs;
  readonly clock: { now(): number };
  readonly log: { show(): void };
  readonly rules: { open(rule: string): Promise<void> };
  readonly runs: { open(run: RunReference): void; openToSide(run: RunReference): void };
  readonly tables: { open(place: RunsPlace): void };
  readonly comparisons: { open(subjects: readonly CompareSubject[]): void };
  readonly lineages: { open(subject: LineageSubject): void };
  readonly documents: Pick<CommitDocuments, 'openAll'>;
  readonly experiments: View;
  readonly registry: View;
  readonly filters: FilteredViews;
  readonly works: { cancel(view: ViewId): void; cancelAll(): void };
}

/** What the filters of the views act on. */
export interface FilteredViews {
  readonly runs: { readonly filter: RunFilter; setFilter(filter: RunFilter): void };
  readonly models: { readonly name: string; setName(name: string): void };
}

/** What the actions on runs and models work with. */
export type ActionContext = Pick<CommandContext, 'clock' | 'dialogs' | 'runs'> & {
  readonly server: Pick<CommandContext['server'], 'ask'>;
  readonly experiments: View;
  readonly registry: View;
};

/** The runs of an experiment, and what a person calls it. */
export interface RunsPlace {
  readonly source: string;
  readonly experiment: string;
  readonly name: string;
}

interface RunReference {
  readonly source: string;
  readonly run: string;
}

/**
 * What a command does; `argument` is whatever the editor, a key binding or another extension handed over, and
 * `selection` the tree items that are chosen with it.
 */
export type Handler = (
  context: CommandContext,
  argument: unknown,
  selection?: unknown,
) => void | PromiseLike<void>;
