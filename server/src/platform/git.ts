import type { Cancel } from '../ports/cancel.ts';
import type { Commit, Head, History } from '../ports/history.ts';
import type { Log } from '../ports/log.ts';
import type { Processes } from '../ports/process.ts';
import { catFiles, failureOf, revision, type GitCalls } from './git/command.ts';
import {
  blobsIn,
  changesIn,
  commitsIn,
  headIn,
  linesOf,
  logFormat,
  partsOf,
  refFormat,
  refLogIn,
  refsIn,
  textIn,
} from './git/parse.ts';
import { readGit } from './git/read.ts';
import { stampOfRefs } from './git/stamp.ts';

export interface GitOptions {
  /** A folder in a working tree of a trusted workspace. */
  readonly root: string;
  /** The program, an absolute path outside of the workspace. */
  readonly git: string;
  readonly process: Processes;
  readonly log: Log;
}

type Wanted = readonly { readonly commit: string; readonly path: string }[];

const never: Cancel = { isCancellationRequested: false };

/** The Git repository that a folder lies in. Rejects with `HistoryError` where there is none. */
export async function createGit(options: GitOptions): Promise<History> {
  const { git, process, log } = options;
  const asked = ['--show-toplevel', '--git-dir', '--git-common-dir', '--show-prefix'];
  const args = ['rev-parse', '--path-format=absolute', ...asked];
  const [root = options.root, gitFolder = '', commonFolder = gitFolder, prefix = ''] = linesOf(
    await readGit({ git, process, root: options.root }, { args }, never),
  );
  const calls: GitCalls = { git, process, root };
  log.info(`${root} is a Git repository.`);
  return {
    root,
    prefix,
    head: (cancel) => headOf(calls, cancel),
    stamp: () => stampOfRefs(gitFolder, commonFolder),
    refs: async (prefixes, cancel) => {
      const args = ['for-each-ref', `--format=${refFormat}`, '--', ...prefixes];
      return refsIn(await readGit(calls, { args }, cancel));
    },
    log: async (from, limit, paths, cancel) => {
      const shape = [
        '-z',
        '--no-color',
        '--no-show-signature',
        `--format=${logFormat}`,
        `--max-count=${limit}`,
      ];
      const args = ['log', ...shape, '--end-of-options', revision(from), '--', ...paths];
      return commitsIn(await readGit(calls, { args }, cancel));
    },
    commits: (ids, cancel) => commitsOf(calls, ids, cancel),
    refLog: async (name, cancel) => {
      const args = [
        'log',
        '--walk-reflogs',
        '-z',
        '--format=%H%x00%gs',
        '--end-of-options',
        revision(name),
        '--',
      ];
      return refLogIn(await readGit(calls, { args }, cancel));
    },
    texts: async (wanted, limit, cancel) => (await blobsOf(calls, wanted, limit, cancel)).map(textIn),
    bytes: async (commit, path, limit, cancel) =>
      (await blobsOf(calls, [{ commit, path }], limit, cancel))[0],
    list: async (commit, folder, cancel) => {
      const below = folder === '' ? [] : [`${folder.replace(/\/+$/, '')}/`];
      const args = ['ls-tree', '-r', '-z', '--name-only', '--full-tree', revision(commit), '--', ...below];
      return partsOf(await readGit(calls, { args }, cancel));
    },
    changes: async (from, to, cancel) => {
      const shape = ['-r', '-z', '--numstat', '--no-renames', '--no-ext-diff', '--no-textconv'];
      const args = ['diff-tree', ...shape, '--end-of-options', revision(from), revision(to), '--'];
      return changesIn(await readGit(calls, { args }, cancel));
    },
  };
}

async function commitsOf(
  calls: GitCalls,
  ids: readonly string[],
  cancel: Cancel,
): Promise<readonly Commit[]> {
  if (ids.length === 0) return [];
  const input = ids.map((id) => `${revision(id)}\n`).join('');
  const shape = ['-z', '--no-color', '--no-show-signature', `--format=${logFormat}`];
  const args = ['log', ...shape, '--no-walk=unsorted', '--ignore-missing', '--stdin'];
  return commitsIn(await readGit(calls, { args, input }, cancel));
}

/** `status` compares contents, for which a repository may name filters: none of them is started. */
async function headOf(calls: GitCalls, cancel: Cancel): Promise<Head> {
  // A setting that each call makes is asked for too: none at all would be a failure, and told 50 ms later.
  const asked = ['config', '-z', '--name-only', '--get-regexp', '^(filter\\..*|core\\.hookspath)$'];
  const named = partsOf(await readGit(calls, { args: asked }, cancel));
  const filters = named.filter((name) => name.startsWith('filter.'));
  const drivers = filters.map((name) => name.slice(0, name.lastIndexOf('.')));
  const instead = [...new Set(drivers)].flatMap((driver) => [
    [`${driver}.clean`, ''] as const,
    [`${driver}.process`, ''] as const,
    [`${driver}.required`, 'false'] as const,
  ]);
  const shape = ['--porcelain=v2', '--branch', '-z', '--untracked-files=no', '--ignore-submodules=all'];
  const args = ['status', ...shape, '--no-renames', '--no-ahead-behind'];
  return headIn(await readGit(calls, { args, instead }, cancel));
}

/** Reads all in one process; where that is more than is kept, each half in one of its own. */
async function blobsOf(
  calls: GitCalls,
  wanted: Wanted,
  limit: number,
  cancel: Cancel,
): Promise<readonly (Uint8Array | undefined)[]> {
  if (wanted.length === 0) return [];
  const input = wanted.map((one) => `${nameOf(one)}\n`).join('');
  const ended = await catFiles(calls, input, cancel);
  if (ended.code === 0) return blobsIn(ended.output, limit);
  if (ended.why !== 'too-large') throw failureOf(ended);
  if (wanted.length === 1) return [undefined];
  const middle = wanted.length >> 1;
  const first = await blobsOf(calls, wanted.slice(0, middle), limit, cancel);
  return [...first, ...(await blobsOf(calls, wanted.slice(middle), limit, cancel))];
}

/** No commit has a file of the name that stands for one with a line break in its path. */
function nameOf({ commit, path }: Wanted[number]): string {
  return `${revision(commit)}:${/[\n\0]/.test(path) ? '/' : path}`;
}
