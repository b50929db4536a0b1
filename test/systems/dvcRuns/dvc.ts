import { execFile, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { env } from 'node:process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { openDvc } from '../../../server/src/compose/openRepository.ts';
import type { Source } from '../../../server/src/engine/evidence/contract.ts';
import type { Answer } from '../../../server/src/engine/evidence/source.ts';
import { pythonOf } from '../environments.ts';

export const never = { isCancellationRequested: false };

/** A project under Git, with DVC as it is installed. */
export interface DvcProject {
  readonly folder: string;
  git(...args: readonly string[]): string;
  dvc(...args: readonly string[]): Promise<string>;
  /** Starts DVC where what it leaves running would keep its output open. */
  start(...args: readonly string[]): Promise<void>;
  dispose(): void;
}

/** Copies a project beside this file and puts it under Git and DVC. */
export async function dvcProject(name: string): Promise<DvcProject> {
  const python = await pythonOf('dvc');
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'assay dvc ')));
  cpSync(fileURLToPath(new URL(name, import.meta.url)), folder, { recursive: true });
  const environment = {
    ...env,
    PATH: [dirname(python), env['PATH'] ?? ''].join(delimiter),
    DVC_NO_ANALYTICS: '1',
    DVC_STUDIO_OFFLINE: '1',
    PYTHONWARNINGS: 'ignore',
    GIT_CONFIG_GLOBAL: '/dev/null',
  };
  const options = { cwd: folder, env: environment, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 } as const;
  const run = promisify(execFile);
  const project: DvcProject = {
    folder,
    git: (...args) => execFileSync('git', args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] }).trim(),
    dvc: async (...args) => (await run(python, ['-m', 'dvc', ...args], options)).stdout,
    start: async (...args) => {
      const child = spawn(python, ['-m', 'dvc', ...args], { cwd: folder, env: environment, stdio: 'ignore' });
      await once(child, 'exit');
    },
    dispose: () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }),
  };
  project.git('init', '-q', '-b', 'main');
  project.git('config', 'user.name', 'Ana');
  project.git('config', 'user.email', 'ana@example.com');
  await project.dvc('init', '-q');
  project.git('add', '-A');
  project.git('commit', '-q', '-m', 'Start');
  return project;
}

/** The source over a project. */
export function sourceOf({ folder }: DvcProject): Source {
  const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const place = { kind: 'dvc', id: 'dvc:test', label: 'DVC', path: folder, workspace: folder } as const;
  return openDvc(place, { clock: Date, log: silent });
}

/** What a source answered. */
export function valueOf<T>(answer: Answer<T>): T {
  if (!answer.ok) throw new Error(`${answer.problem.reason}: ${answer.problem.message}`);
  return answer.value;
}
