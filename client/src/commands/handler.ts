import type { RequestDefinition } from '../../../server/src/protocol/definition.ts';
import type { CompareSubject } from '../../../webviews/messages/compare.ts';
import type { Decisions } from '../connections/decisions.ts';
import type { CommitDocuments } from '../git/commitDocuments.ts';
import type { TreeNode } from '../views/treeNode.ts';

/** What commands work with. */
export interface CommandContext {
  readonly server: {
    restart(): Promise<void>;
    ask<P, R>(definition: RequestDefinition<P, R>, params: P): Promise<R>;
  };
  readonly decisions: Decisions;
  readonly clock: { now(): number };
  readonly log: { show(): void };
  readonly rules: { open(rule: string): Promise<void> };
  readonly runs: { open(run: RunReference): void; openToSide(run: RunReference): void };
  readonly tables: { open(place: RunsPlace): void };
  readonly comparisons: { open(subjects: readonly CompareSubject[]): void };
  readonly documents: Pick<CommitDocuments, 'openAll'>;
  readonly experiments: View;
  readonly registry: View;
}

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

/** A tree as commands use it. */
export interface View {
  changed(source?: string): void;
  showMore(list: string): void;
  getChildren(node?: TreeNode): Promise<TreeNode[]>;
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
