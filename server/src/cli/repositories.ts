import type { Repositories } from '../engine/compare/code.ts';
import { nodeProcesses } from '../platform/process.ts';
import { openRepositories } from '../platform/repositories.ts';
import type { Terminal } from './verb.ts';

/** The Git repository that the working directory is in. */
export function repositoriesOf({ cwd, warn }: Terminal): Promise<Repositories> {
  const log = { info: () => undefined, warn, error: warn };
  return openRepositories({ folders: [cwd], process: nodeProcesses, log });
}
