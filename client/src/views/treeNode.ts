import type { Ability, SourceInfo } from '../../../server/src/protocol/tracking.ts';
import type { Clock } from '../clock.ts';
import type { Work } from '../../../server/src/protocol/work.ts';
import type { Server } from '../server/server.ts';
import type { NodeContext, ViewId } from './ids.ts';

/** A line of a tooltip: what it is, and the value, which is shown as it is and never as Markdown. */
export interface Fact {
  readonly label: string;
  readonly value: string;
}

/** A picture of the editor's icon font, with a colour of the theme where the state calls for one. */
export interface Icon {
  readonly name: string;
  readonly color?: string;
}

/** What a command acts upon. */
export type Subject =
  | {
      readonly kind: 'experiment';
      readonly source: string;
      readonly experiment: string;
      readonly name: string;
    }
  | {
      readonly kind: 'run';
      readonly run: RunPlace;
      /** The id of its experiment. */
      readonly experiment: string;
      readonly isDeleted: boolean;
      /** The ids of the runs that are nested in it, as far as they were read. */
      readonly nested: readonly string[];
    }
  | { readonly kind: 'model'; readonly source: string; readonly model: string }
  | {
      readonly kind: 'version';
      readonly source: string;
      readonly model: string;
      readonly version: string;
      readonly aliases: readonly string[];
      readonly stage: string;
      /** The run that made it, where that is known. */
      readonly run: RunPlace | undefined;
    }
  | { readonly kind: 'connection'; readonly connection: string }
  | { readonly kind: 'work'; readonly view: ViewId }
  | { readonly kind: 'list'; readonly list: string };

/** Where a run is found, and what a person calls it. */
export interface RunPlace {
  readonly source: string;
  readonly run: string;
  readonly name: string;
}

/** A tree item as plain data; what is below it is read when a person opens it. */
export interface TreeNode {
  /** Its own in the whole tree, and the same after a refresh. */
  readonly id: string;
  readonly label: string;
  readonly context: NodeContext;
  /** What its source can do with it: only those commands are offered. */
  readonly can?: readonly (Ability | 'pinned')[];
  readonly description?: string;
  /** What a picture says beside label and description, for those who do not see it. */
  readonly spoken?: string;
  readonly facts?: readonly Fact[];
  readonly icon?: Icon;
  readonly subject?: Subject;
  /** The command that a click starts, with this node. */
  readonly click?:
    | 'assay.run.open'
    | 'assay.source.showMore'
    | 'assay.source.refresh'
    | 'assay.work.cancel'
    | 'assay.connection.approve';
  readonly isOpen?: boolean;
  readonly children?: () => Promise<readonly TreeNode[]>;
}

/** Facts without those that are not known. */
export function known(
  facts: readonly (readonly [label: string, value: string | undefined])[],
): readonly Fact[] {
  return facts.flatMap(([label, value]) => (value === undefined || value === '' ? [] : [{ label, value }]));
}

/** What a view shows below each source; it keeps what was read until it is told of a change. */
export interface SourceTree {
  /** What is to be said above the nodes: that not all are shown; undefined for nothing. */
  readonly message: string | undefined;
  /** What is read, in the words of a person who waits for it. */
  readonly what: 'experiments' | 'models';
  children(source: SourceInfo): Promise<readonly TreeNode[]>;
  /** One page more of the list below the node of this id. */
  showMore(list: string): void;
  /** What a source holds has changed; without one, what all of them hold. */
  changed(source?: string): void;
  /** The list below the node of this id was changed from here. */
  refresh(list: string): void;
}

export interface TreeOptions {
  readonly server: Server;
  readonly clock: Clock;
  /** What is below the node of this id is another by now; without one, anything is. */
  readonly onChange: (node?: string) => void;
  /** Work that takes long goes on, or has ended. */
  readonly onWork: (work: Work, stop?: () => void) => void;
}
