import type { LineageContent, LineageState } from '../messages/lineage.ts';
import type { place } from './layout.ts';

/** What the panel knows beside what the host sends. */
export interface PanelState {
  readonly shown: LineageState | undefined;
  /** What places the boxes, once it is loaded. */
  readonly place: typeof place | undefined;
  readonly now: number;
  readonly focused: string;
  /** How large the picture is drawn; undefined where it is made to fit. */
  readonly zoom: number | undefined;
  readonly width: number;
}

export type Shown = Extract<LineageContent, { readonly kind: 'lineage' }>;
