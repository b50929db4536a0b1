import type { LineageContent, LineageState } from '../messages/lineage.ts';
import type { place } from './layout.ts';

/** What the panel knows beside what the host sends. */
export interface PanelState {
  readonly shown: LineageState | undefined;
  /** What places the boxes, once it is loaded. */
  readonly place: typeof place | undefined;
  readonly now: number;
  readonly focused: string;
  readonly zoom: number;
  readonly isNarrow: boolean;
}

export type Shown = Extract<LineageContent, { readonly kind: 'lineage' }>;
