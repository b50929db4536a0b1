// tested by: test/platform/git.test.ts
import { existsSync } from 'node:fs';
import { isAbsolute } from 'node:path';
import { Readable } from 'node:stream';
import type { SimpleGitOptions } from 'simple-git';
import type { Cancel } from '../../ports/cancel.ts';
import { HistoryError } from '../../ports/history.ts';
import type { Ended } from '../../ports/process.ts';
import { environmentWith } from '../process.ts';
import {
  failureOf,
  mostBytes,
  settings,
  timeoutMs,
  variablesOf,
  type GitCall,
  type GitCalls,
} from './command.ts';

/** How long a git that was asked to end is waited for. */
const graceMs = 1000;

/** What simple-git is to let through: these settings are ours, and are set so that nothing is started. */
const ours = [
  'AskPass',
  'ConfigEnvCount',
  // The path of the program is absolute and was found outside of the workspace; it may hold spaces.
  'CustomBinary',
  'DiffExternal',
  'FsMonitor',
  'HooksPath',
  'Pager',
];

/** What simple-git takes `filter.NAME.clean` for: it looks for other settings in the NAME, which is free. */
const inNamesOfFilters = [
  'Alias',
  'CommandBinaries',
  'CredentialHelper',
  'DiffTextConv',
  'Editor',
  'Filter',
  'GitProxy',
  'GpgProgram',
  'Include',
  'MergeDriver',
  'Pack',
  'ProtocolOverride',
  'SshCommand',
  'Submodule',
  'TemplateDir',
  'UrlRewrite',
];

type Told = Buffer | Error | undefined;

/** What a call of git wrote. Rejects with `HistoryError` where it failed. */
export async function readGit(calls: GitCalls, call: GitCall, cancel: Cancel): Promise<string> {
  if (!isAbsolute(calls.git)) throw failureOf({ why: 'not-found', code: undefined, errors: '' });
  if (cancel.isCancellationRequested) throw failureOf({ why: 'cancelled', code: undefined, errors: '' });
  return new Reading(calls, call).read(cancel);
}

/** One call from its start to its end, started by simple-git, which is loaded with the first. */
class Reading {
  readonly #calls: GitCalls;
  readonly #call: GitCall;
  readonly #abort = new AbortController();
  #size = 0;
  #why: Ended['why'] = 'ended';
  #code: number | undefined;
  #errors: string | undefined;
  #giveUp: () => void = () => undefined;
  #timers: readonly NodeJS.Timeout[] = [];
  #streams: readonly NodeJS.ReadableStream[] = [];

  constructor(calls: GitCalls, call: GitCall) {
    this.#calls = calls;
    this.#call = call;
  }

  async read(cancel: Cancel): Promise<string> {
    const givenUp = new Promise<never>((_resolve, reject) => {
      this.#giveUp = () => reject(new Error('It did not end.'));
    });
    this.#timers = [setTimeout(() => this.#end('timeout'), timeoutMs)];
    const asking = cancel.onCancellationRequested?.(() => this.#end('cancelled'));
    try {
      return await Promise.race([this.#run(), givenUp]);
    } catch (error) {
      throw this.#failure(error);
    } finally {
      for (const timer of this.#timers) clearTimeout(timer);
      asking?.dispose();
    }
  }

  async #run(): Promise<string> {
    const { simpleGit } = await import('simple-git');
    const variables = variablesOf(this.#call);
    const git = simpleGit({ ...this.#options(), allowEnvironment: Object.keys(variables) });
    const take = (chunk: Uint8Array): void => this.#take(chunk);
    git.env(environmentWith(variables)).outputHandler((_command, ...[output, errors]) => {
      this.#streams = [output, errors];
      for (const stream of this.#streams) stream.on('data', take);
    });
    return git.raw(['--no-pager', ...this.#call.args]);
  }

  #options(): Partial<SimpleGitOptions> {
    const { input, instead } = this.#call;
    const allowed = instead === undefined ? ours : [...ours, ...inNamesOfFilters];
    return {
      baseDir: this.#calls.root,
      binary: this.#calls.git,
      config: [...settings],
      unsafe: Object.fromEntries(allowed.map((name) => [`allowUnsafe${name}`, true])),
      abort: this.#abort.signal,
      // What was written is whole when its end was read, not some time after the program's end.
      completion: { onClose: true, onExit: false },
      input: () => input,
      errors: (error, result) => this.#ended(error, result),
    };
  }

  #take(chunk: Uint8Array): void {
    this.#size += chunk.length;
    if (this.#size > mostBytes) this.#end('too-large');
  }

  #end(why: Ended['why']): void {
    if (this.#why !== 'ended') return;
    this.#why = why;
    this.#abort.abort();
    // One that does not heed it can write no more, and one that it started keeps nobody waiting.
    for (const stream of this.#streams) if (stream instanceof Readable) stream.destroy();
    this.#timers = [...this.#timers, setTimeout(this.#giveUp, graceMs)];
  }

  /** Tells simple-git whether it is an error: on its own it takes one without a word for none. */
  #ended(error: Told, { exitCode, stdErr }: { exitCode: number; stdErr: Buffer[] }): Told {
    this.#code = exitCode;
    this.#errors = Buffer.concat(stdErr).toString('utf8');
    return exitCode === 0 ? error : (error ?? new Error('It failed.'));
  }

  #failure(error: unknown): HistoryError {
    const [code, errors = ''] = [this.#code, this.#errors];
    if (this.#why !== 'ended') return failureOf({ why: this.#why, code: undefined, errors });
    if (code !== undefined && code < 0) return failureOf({ why: 'not-found', code, errors });
    if (this.#errors !== undefined) return failureOf({ why: 'ended', code, errors });
    if (!existsSync(this.#calls.root))
      return new HistoryError('not-a-repository', 'The folder is not there.');
    return new HistoryError('failed', `Git was not started: ${error instanceof Error ? error.message : ''}`);
  }
}
