// tested by: test/platform/git.test.ts
import type { Cancel } from '../../ports/cancel.ts';
import { HistoryError } from '../../ports/history.ts';
import type { Command, Ended, Processes } from '../../ports/process.ts';

/** What every call needs. */
export interface GitCalls {
  readonly process: Processes;
  /** The program, an absolute path. */
  readonly git: string;
  readonly root: string;
}

export interface GitCall {
  readonly args: readonly string[];
  readonly input?: string;
  /** Settings of the repository that would start a program, each with what it is to be instead. */
  readonly instead?: readonly (readonly [name: string, value: string])[];
}

export const timeoutMs = 30_000;

/** The most that a call may write. */
export const mostBytes = 64 * 1024 * 1024;

/** A repository's own settings start programs: none of these is used. */
export const settings = [
  'core.fsmonitor=false',
  'core.hooksPath=/dev/null',
  'diff.external=',
  'core.pager=cat',
  'log.showSignature=false',
];

/** Nothing is asked of a person or fetched from elsewhere, no lock is taken, and words are English. */
const environment = {
  LC_ALL: 'C',
  GIT_TERMINAL_PROMPT: '0',
  GIT_ASKPASS: '',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_LITERAL_PATHSPECS: '1',
  GIT_NO_LAZY_FETCH: '1',
  GIT_ALLOW_PROTOCOL: 'none',
  GIT_PAGER: 'cat',
};

/**
 * The contents of files, by `git cat-file --batch`. They are bytes of any length: `process.ts` keeps them as such,
 * stops keeping at the limit, tells that it did (so that the rest is asked for in parts) and ends the whole tree.
 * simple-git, which reads all else (`read.ts`), answers with text, and only when it holds all of it.
 */
export function catFiles({ process, git, root }: GitCalls, input: string, cancel: Cancel): Promise<Ended> {
  const command: Command = {
    file: git,
    args: [...settings.flatMap((one) => ['-c', one]), '--no-pager', 'cat-file', '--batch'],
    cwd: root,
    env: environment,
    input,
    timeoutMs,
    limit: mostBytes,
  };
  return process.run(command, cancel);
}

/** The environment variables of a call beside those that are handed on. */
export function variablesOf({ instead = [] }: GitCall): Record<string, string> {
  if (instead.length === 0) return environment;
  const named: Record<string, string> = { ...environment, GIT_CONFIG_COUNT: String(instead.length) };
  for (const [at, [name, value]] of instead.entries()) {
    named[`GIT_CONFIG_KEY_${at}`] = name;
    named[`GIT_CONFIG_VALUE_${at}`] = value;
  }
  return named;
}

const unknown =
  /unknown revision|bad revision|bad object|not a valid object|not a tree object|ambiguous argument|does not have any commits/i;

/** As in a container, or on a disk of another system. The folder is not put into the command: its name may hold another. */
const ofAnother =
  'Git does not read a repository that belongs to another user. If you trust it, run ' +
  '"git config --global --add safe.directory" with the path of its folder.';

/** Why a call failed, in the words of git where it said some. */
export function failureOf({ code, why, errors }: Omit<Ended, 'output'>): HistoryError {
  if (why === 'not-found') return new HistoryError('no-git', 'Git could not be started.');
  if (why !== 'ended') return new HistoryError('failed', `Git was stopped: ${why}.`);
  if (errors.includes('detected dubious ownership')) return new HistoryError('failed', ofAnother);
  const said = errors.trim().split('\n').slice(0, 3).join(' ') || `it ended with ${code ?? 'a signal'}`;
  if (/not a git repository|must be run in a work tree/i.test(errors))
    return new HistoryError('not-a-repository', said);
  return new HistoryError(unknown.test(errors) ? 'unknown-commit' : 'failed', said);
}

/** The name of a commit as an argument: nothing that git takes for an option, a range or more than one line. */
export function revision(name: string): string {
  if (name !== '' && !/^[-^]|\.\.|[\0-\x20:?*[\\\x7f]/.test(name)) return name;
  throw new HistoryError('unknown-commit', 'That is no name of a commit.');
}
