import type { ChartsSettings, RunRef } from '../messages/charts.ts';

/** A run whose points are drawn. */
export interface ChartRun {
  readonly ref: RunRef;
  readonly name: string;
  /** Its place among all looks (see `lookAt`): a panel keeps it while the run is chosen. */
  readonly look: number;
}

/** What a panel wants drawn: one figure a metric, with all runs in each. */
export interface ChartsData {
  readonly runs: readonly ChartRun[];
  readonly keys: readonly string[];
  readonly settings: ChartsSettings;
}

/** Whether two wishes are about the same runs, metrics and settings. */
export function isSameData(a: ChartsData, b: ChartsData): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Whether runs that are repeats of each other are drawn as one. */
export function folds({ runs, settings }: ChartsData): boolean {
  return settings.view === 'lines' && settings.folds && runs.length > 1;
}

/** A run by its reference, as a text. */
export function runName({ source, run }: RunRef): string {
  return JSON.stringify([source, run]);
}
