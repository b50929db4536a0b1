import type { Repositories } from '../engine/compare/code.ts';

/** The Git repository that the working directory is in. */
export function repositoriesOf(): Repositories {
  return { histories: [], whyNone: 'Git was not found, so the code is not compared: install Git.' };
}
