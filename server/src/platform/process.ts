import { spawn, type ChildProcess } from 'node:child_process';
import { constants } from 'node:fs';
import { access, realpath, stat } from 'node:fs/promises';
import { delimiter, isAbsolute, join, relative } from 'node:path';
import { env, kill, platform } from 'node:process';
import type { Cancel } from '../ports/cancel.ts';
import type { Command, Ended, Processes } from '../ports/process.ts';

/** What is handed on of our own environment. */
const handedOn: readonly string[] = [
  'PATH',
  'HOME',
  'USER',
  'LOGNAME',
  'LANG',
  'TMPDIR',
  'XDG_CONFIG_HOME',
  'XDG_CACHE_HOME',
  'SystemRoot',
  'SystemDrive',
  'PATHEXT',
  'TEMP',
  'TMP',
  'USERPROFILE',
  'HOMEDRIVE',
  'HOMEPATH',
  'APPDATA',
  'LOCALAPPDATA',
  'ProgramData',
  'ProgramFiles',
];

/** The most bytes of errors that are kept. */
const errorLimit = 65_536;

/** How long a program may take to end itself before it is ended. */
const graceMs = 1000;

/** Starts programs of this machine. */
export const nodeProcesses: Processes = { run, find };

/** Whether a program with this number runs. */
export function isAlive(pid: number): boolean {
  try {
    return kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function run(command: Command, cancel: Cancel): Promise<Ended> {
  if (!isAbsolute(command.file)) return Promise.resolve(notStarted('not-found', 'its path is not absolute'));
  if (cancel.isCancellationRequested) return Promise.resolve(notStarted('cancelled', ''));
  return new Promise((resolve) => new Running(command, cancel, resolve).start());
}

function notStarted(why: 'not-found' | 'cancelled', errors: string): Ended {
  return { code: undefined, why, output: new Uint8Array(), errors };
}

/** One program from its start to its end. */
class Running {
  readonly #command: Command;
  readonly #cancel: Cancel;
  readonly #resolve: (ended: Ended) => void;
  readonly #output: Uint8Array[] = [];
  readonly #errors: Uint8Array[] = [];
  #size = 0;
  #errorSize = 0;
  #why: Ended['why'] = 'ended';
  #child: ChildProcess | undefined;
  #timers: readonly NodeJS.Timeout[] = [];
  #asking: { dispose(): void } | undefined;

  constructor(command: Command, cancel: Cancel, resolve: (ended: Ended) => void) {
    this.#command = command;
    this.#cancel = cancel;
    this.#resolve = resolve;
  }

  start(): void {
    const { file, args, cwd, input, timeoutMs } = this.#command;
    try {
      const child = spawn(file, args, {
        cwd,
        env: environmentWith(this.#command.env),
        shell: false,
        windowsHide: true,
        // A group and a session of its own: it has no terminal, and is ended with all that it started.
        detached: platform !== 'win32',
        stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
      });
      this.#follow(child);
      child.stdin?.end(input);
    } catch (error) {
      this.#resolve(notStarted('not-found', String(error)));
      return;
    }
    this.#timers = [setTimeout(() => this.#end('timeout'), timeoutMs)];
    this.#asking = this.#cancel.onCancellationRequested?.(() => this.#end('cancelled'));
  }

  #follow(child: ChildProcess): void {
    this.#child = child;
    child.stdin?.on('error', () => undefined);
    child.stdout?.on('data', (chunk: Uint8Array) => this.#take(chunk));
    child.stderr?.on('data', (chunk: Uint8Array) => this.#takeError(chunk));
    child.once('error', (error) => this.#done({ ...notStarted('not-found', error.message) }));
    child.once('close', (code) => this.#closed(code ?? undefined));
  }

  #take(chunk: Uint8Array): void {
    this.#size += chunk.length;
    if (this.#size > this.#command.limit) this.#end('too-large');
    else this.#output.push(chunk);
  }

  #takeError(chunk: Uint8Array): void {
    if (this.#errorSize < errorLimit) this.#errors.push(chunk.subarray(0, errorLimit - this.#errorSize));
    this.#errorSize += chunk.length;
  }

  #end(why: Ended['why']): void {
    if (this.#why !== 'ended') return;
    this.#why = why;
    this.#kill('SIGTERM');
    // What it started may hold its output open: that is not waited for.
    this.#timers = [...this.#timers, setTimeout(() => this.#closed(undefined), graceMs)];
  }

  #kill(signal: 'SIGTERM' | 'SIGKILL'): void {
    const pid = this.#child?.pid;
    if (pid !== undefined) killTree(pid, signal);
  }

  #closed(code: number | undefined): void {
    if (this.#why !== 'ended') this.#kill('SIGKILL');
    const output = Buffer.concat(this.#output);
    const errors = Buffer.concat(this.#errors).toString('utf8');
    this.#done({ code: this.#why === 'ended' ? code : undefined, why: this.#why, output, errors });
  }

  #done(ended: Ended): void {
    for (const timer of this.#timers) clearTimeout(timer);
    this.#asking?.dispose();
    this.#child?.stdout?.destroy();
    this.#child?.stderr?.destroy();
    this.#resolve(ended);
  }
}

/** What is handed on of our own environment, and what is added. */
export function environmentWith(added: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  const kept = handedOn.flatMap((name) => {
    const value = env[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return { ...Object.fromEntries(kept), ...added };
}

/** Ends a program and all that it started. */
function killTree(pid: number, signal: 'SIGTERM' | 'SIGKILL'): void {
  if (platform === 'win32') {
    const tool = join(env['SystemRoot'] ?? 'C:\\Windows', 'System32', 'taskkill.exe');
    spawn(tool, ['/pid', String(pid), '/t', '/f'], { shell: false, windowsHide: true, stdio: 'ignore' }).on(
      'error',
      () => undefined,
    );
    return;
  }
  try {
    kill(-pid, signal);
  } catch {
    // It has ended already.
  }
}

async function find(name: string, workspace: readonly string[]): Promise<string | undefined> {
  const outside = await Promise.all(workspace.map(real));
  for (const folder of (env['PATH'] ?? '').split(delimiter)) {
    if (!isAbsolute(folder)) continue;
    const found = await programIn(folder, name);
    if (found !== undefined && !isInside(await real(found), outside) && !isInside(found, workspace))
      return found;
  }
  return undefined;
}

/** The program itself: where Windows has a script in its place, that would take a shell. */
async function programIn(folder: string, name: string): Promise<string | undefined> {
  const path = join(folder, platform === 'win32' ? `${name}.exe` : name);
  try {
    await access(path, constants.X_OK);
    return (await stat(path)).isFile() ? path : undefined;
  } catch {
    return undefined;
  }
}

async function real(path: string): Promise<string> {
  return realpath(path).catch(() => path);
}

function isInside(path: string, folders: readonly string[]): boolean {
  return folders.some((folder) => {
    const inside = relative(folder, path);
    return !inside.startsWith('..') && !isAbsolute(inside);
  });
}
