import type { RunStatus } from '../../../../server/src/protocol/tracking.ts';
import type { Icon } from '../treeNode.ts';

export interface StateLook {
  readonly word: string;
  readonly icon: Icon;
}

/** How the state of a run is told: by a word and by a shape. */
export const runStates: Readonly<Record<RunStatus, StateLook>> = {
  RUNNING: { word: 'running', icon: { name: 'play-circle', color: 'charts.blue' } },
  SCHEDULED: { word: 'scheduled', icon: { name: 'clock' } },
  FINISHED: { word: 'finished', icon: { name: 'pass' } },
  FAILED: { word: 'failed', icon: { name: 'error', color: 'testing.iconFailed' } },
  KILLED: { word: 'killed', icon: { name: 'circle-slash' } },
  UNKNOWN: { word: 'state not known', icon: { name: 'question' } },
};
