import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** Why DVC refuses a project: what it was asked, and the errors from the outermost to the cause. */
export interface Refusal {
  readonly question: 'stage list' | 'dag' | 'repro --dry' | 'inputs' | 'run';
  readonly texts: readonly string[];
}

/** A DVC that waits for folders. */
export interface Oracle {
  ask(folder: string): Promise<readonly Refusal[]>;
  end(): void;
}

/** The settings under which DVC reads and writes nothing of this user. */
export function quietly(scratch: string): NodeJS.ProcessEnv {
  return {
    ...process.env,
    DVC_NO_ANALYTICS: '1',
    DVC_SITE_CACHE_DIR: join(scratch, 'site'),
    DVC_GLOBAL_CONFIG_DIR: join(scratch, 'global'),
    DVC_SYSTEM_CONFIG_DIR: join(scratch, 'system'),
    PYTHONWARNINGS: 'ignore',
  };
}

/** Starts DVC as one process that answers in turn. Its questions fail when it ends before it has answered. */
export function startOracle(python: string, scratch: string): Oracle {
  const script = join(import.meta.dirname, 'ask_repositories.py');
  const child = spawn(python, [script], { stdio: ['pipe', 'pipe', 'pipe'], env: quietly(scratch) });
  const waiting: PromiseWithResolvers<readonly Refusal[]>[] = [];
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said = (said + chunk.toString()).slice(-4_000)));
  createInterface({ input: child.stdout }).on('line', (line) => {
    waiting.shift()?.resolve(JSON.parse(line) as readonly Refusal[]);
  });
  child.on('close', () => {
    for (const one of waiting.splice(0)) one.reject(new Error(`DVC ended before it answered: ${said}`));
  });
  return {
    ask(folder) {
      const answer = Promise.withResolvers<readonly Refusal[]>();
      waiting.push(answer);
      child.stdin.write(`${JSON.stringify(folder)}\n`);
      return answer.promise;
    },
    end: () => void child.stdin.end(),
  };
}
