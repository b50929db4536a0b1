import type { TemplateResult } from 'lit';
import type { RunView } from '../messages/run.ts';
import {
  failedIcon,
  finishedIcon,
  killedIcon,
  runningIcon,
  scheduledIcon,
  unknownIcon,
} from '../shared/icons.ts';

export interface StateLook {
  readonly word: string;
  readonly icon: TemplateResult<1 | 2 | 3>;
  /** A class that may colour it, beside word and shape. */
  readonly tone: 'plain' | 'live' | 'bad';
}

/** How the state of a run is told: by a word and a shape, and by colour only on top of these. */
export const stateLooks: Readonly<Record<RunView['status'], StateLook>> = {
  RUNNING: { word: 'Running', icon: runningIcon, tone: 'live' },
  SCHEDULED: { word: 'Scheduled', icon: scheduledIcon, tone: 'plain' },
  FINISHED: { word: 'Finished', icon: finishedIcon, tone: 'plain' },
  FAILED: { word: 'Failed', icon: failedIcon, tone: 'bad' },
  KILLED: { word: 'Killed', icon: killedIcon, tone: 'plain' },
  UNKNOWN: { word: 'State not known', icon: unknownIcon, tone: 'plain' },
};
