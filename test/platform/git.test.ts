import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { env } from 'node:process';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createGit } from '../../server/src/platform/git.ts';
import { failureOf } from '../../server/src/platform/git/command.ts';
import { isAlive, nodeProcesses } from '../../server/src/platform/process.ts';
import type { History } from '../../server/src/ports/history.ts';
import type { Command } from '../../server/src/ports/process.ts';

const never = { isCancellationRequested: false };
const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };
let base: string;
let repo: string;

beforeEach(() => {
  base = realpathSync(mkdtempSync(join(tmpdir(), 'assay git ü ')));
  repo = join(base, 'a repository');
  mkdirSync(repo);
});

afterEach(() => rmSync(base, { recursive: true, force: true }));

/** Runs git as a person would, at a time that tells commits apart. */
function git(args: readonly string[], at = 1_700_000_000, folder = repo): string {
  const date = `${at} +0000`;
  const identity = [
    '-c',
    'user.name=Änne',
    '-c',
    'user.email=a@example.com',
    '-c',
    'protocol.file.allow=always',
  ];
  return execFileSync('git', [...identity, ...args], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date, GIT_CONFIG_GLOBAL: '/dev/null' },
  }).trim();
}

function write(path: string, text: string | Uint8Array): void {
  mkdirSync(join(repo, path, '..'), { recursive: true });
  writeFileSync(join(repo, path), text);
}

function commit(message: string, at?: number): string {
  git(['add', '-A'], at);
  git(['commit', '-q', '-m', message], at);
  return git(['rev-parse', 'HEAD']);
}

const open = (root = repo): Promise<History> =>
  createGit({ root, git: '/usr/bin/git', process: nodeProcesses, log: silent });

describe('what a repository holds', () => {
  beforeEach(() => git(['init', '-q', '-b', 'main']));

  test('the head with its branch and the tracked files that differ', async () => {
    write('deep/ü file.txt', 'a\n');
    write('same.txt', 'a\n');
    const id = commit('First');
    write('deep/ü file.txt', 'b\n');
    write('new.txt', 'b\n');
    const history = await open(join(repo, 'deep'));
    expect(history.root).toBe(repo);
    expect(history.prefix).toBe('deep/');
    expect(await history.head(never)).toEqual({ commit: id, branch: 'main', dirty: ['deep/ü file.txt'] });
  });

  test('no commit yet', async () => {
    const history = await open();
    expect(await history.head(never)).toEqual({ commit: undefined, branch: 'main', dirty: [] });
    expect(await history.refs(['refs/'], never)).toEqual([]);
    await expect(history.log('HEAD', 5, [], never)).rejects.toMatchObject({ reason: 'unknown-commit' });
  });

  test('a head that is no branch', async () => {
    write('a', '1');
    const id = commit('First');
    git(['checkout', '-q', '--detach']);
    expect(await (await open()).head(never)).toEqual({ commit: id, branch: undefined, dirty: [] });
  });

  test('refs with the commits behind them', async () => {
    write('a', '1');
    const first = commit('First');
    git(['tag', 'light']);
    git(['tag', '-a', 'noted@v1.0.0', '-m', 'One\n\nand more'], 1_700_000_500);
    git(['update-ref', `refs/exps/${first.slice(0, 2)}/${first.slice(2)}/puffy-exp`, first]);
    git(['update-ref', 'refs/tags/of-a-tree', git(['rev-parse', 'HEAD^{tree}'])]);
    const history = await open();
    const [, exps] = [history, await history.refs(['refs/exps'], never)];
    expect(exps.map(({ name }) => name)).toEqual([
      `refs/exps/${first.slice(0, 2)}/${first.slice(2)}/puffy-exp`,
    ]);
    const plain = { at: 1_700_000_000_000, author: 'Änne', subject: 'First', message: undefined };
    expect(await history.refs(['refs/heads', 'refs/tags'], never)).toEqual([
      { ...plain, name: 'refs/heads/main', commit: first, isHead: true },
      { ...plain, name: 'refs/tags/light', commit: first, isHead: false },
      {
        name: 'refs/tags/noted@v1.0.0',
        commit: first,
        at: plain.at + 500_000,
        author: 'Änne',
        subject: 'One',
        isHead: false,
        message: 'One\n\nand more\n',
      },
    ]);
  });

  test('commits, newest first, and those that changed a path', async () => {
    write('a', '1');
    const first = commit('First', 1_700_000_000);
    write('b*', '1');
    const second = commit('Second: "ü"', 1_700_000_100);
    write('a', '2');
    const third = commit('Third', 1_700_000_200);
    const history = await open();
    const all = await history.log('main', 2, [], never);
    expect(all.map(({ id }) => id)).toEqual([third, second]);
    expect(all[1]).toEqual({
      id: second,
      parents: [first],
      author: 'Änne',
      at: 1_700_000_100_000,
      subject: 'Second: "ü"',
    });
    const ofPath = async (path: string) => (await history.log('HEAD', 9, [path], never)).map(({ id }) => id);
    expect(await ofPath('a')).toEqual([third, first]);
    expect(await ofPath('b*')).toEqual([second]);
    expect(await ofPath('*')).toEqual([]);
  });

  test('named commits, and the log of a ref', async () => {
    write('a', '1');
    const first = commit('First', 1_700_000_000);
    write('a', '2');
    const second = commit('Second', 1_700_000_100);
    const history = await open();
    const missing = '0123456789'.repeat(4);
    const found = await history.commits([second, missing, first], never);
    expect(found.map(({ id, subject }) => [id, subject])).toEqual([
      [second, 'Second'],
      [first, 'First'],
    ]);
    expect(await history.commits([], never)).toEqual([]);
    expect(await history.refLog('refs/heads/main', never)).toEqual([
      { commit: second, message: 'commit: Second' },
      { commit: first, message: 'commit (initial): First' },
    ]);
    git(['update-ref', 'refs/exps/silent', 'HEAD']);
    expect(await history.refLog('refs/exps/silent', never)).toEqual([]);
  });

  test('the bytes of a file', async () => {
    const bytes = new Uint8Array([255, 0, 10, 10, 1]);
    write('binary', bytes);
    const id = commit('First');
    const history = await open();
    expect(new Uint8Array((await history.bytes(id, 'binary', 5, never)) ?? [])).toEqual(bytes);
    expect(await history.bytes(id, 'binary', 4, never)).toBeUndefined();
    expect(await history.bytes(id, 'other', 4, never)).toBeUndefined();
  });

  test('texts of files at commits', async () => {
    write('ü.txt', 'eins\n');
    write('empty', '');
    write('binary', new Uint8Array([255, 0, 10, 10, 1]));
    write('long', 'x'.repeat(2000));
    const first = commit('First');
    write('ü.txt', 'zwei');
    commit('Second');
    const paths = ['ü.txt', 'missing file 12', 'empty', 'binary', 'long', 'a\nb', '', 'ü.txt'];
    const wanted = paths.map((path, at) => ({ commit: at === 7 ? 'main' : first, path }));
    expect(await (await open()).texts(wanted, 1000, never)).toEqual([
      'eins\n',
      undefined,
      '',
      undefined,
      undefined,
      undefined,
      undefined,
      'zwei',
    ]);
  });

  test('texts that are more than is kept come in parts', async () => {
    write('a', 'a'.repeat(40));
    write('b', 'b'.repeat(900));
    const id = commit('First');
    const cut = { ...nodeProcesses, run: (one: Command) => nodeProcesses.run({ ...one, limit: 300 }, never) };
    const history = await createGit({ root: repo, git: '/usr/bin/git', process: cut, log: silent });
    const wanted = ['a', 'b', 'a', 'c'].map((path) => ({ commit: id, path }));
    const a = 'a'.repeat(40);
    expect(await history.texts(wanted, 1000, never)).toEqual([a, undefined, a, undefined]);
  });

  test('the files of a commit and what changed between two', async () => {
    write('one/a.txt', '1\n2\n');
    write('one/ü "x".txt', '1\n');
    write('-r/z', '1\n');
    write('bin', new Uint8Array([0, 1]));
    const first = commit('First');
    write('one/a.txt', '1\n3\n4\n');
    write('bin', new Uint8Array([0, 2]));
    const second = commit('Second');
    const history = await open();
    expect(await history.list(first, '', never)).toEqual(['-r/z', 'bin', 'one/a.txt', 'one/ü "x".txt']);
    expect(await history.list(first, 'one', never)).toEqual(['one/a.txt', 'one/ü "x".txt']);
    expect(await history.list(first, '-r/', never)).toEqual(['-r/z']);
    expect(await history.changes(first, second, never)).toEqual([
      { path: 'bin', added: 0, removed: 0 },
      { path: 'one/a.txt', added: 2, removed: 1 },
    ]);
  });

  test('the stamp is another with each change of a ref or the head', async () => {
    write('a', '1');
    commit('First');
    const history = await open();
    const stamps = [await history.stamp()];
    const step = async (args: readonly string[]): Promise<void> => {
      git(args);
      stamps.push(await history.stamp());
    };
    await step(['update-ref', 'refs/exps/aa/bb/one', 'HEAD']);
    await step(['tag', 'one']);
    await step(['commit', '-q', '--allow-empty', '-m', 'x']);
    await step(['checkout', '-q', '-b', 'other']);
    await step(['pack-refs', '--all']);
    await step(['tag', '-d', 'one']);
    expect(new Set(stamps).size).toBe(stamps.length);
    expect(await history.stamp()).toBe(stamps.at(-1));
  });

  test('a working tree beside another, and a submodule', async () => {
    write('a', '1');
    const id = commit('First');
    const beside = join(base, 'beside');
    git(['worktree', 'add', '-q', '-b', 'side', beside]);
    const history = await open(beside);
    expect(history.root).toBe(beside);
    expect(history.prefix).toBe('');
    expect(await history.head(never)).toEqual({ commit: id, branch: 'side', dirty: [] });
    const before = await history.stamp();
    git(['update-ref', 'refs/exps/aa/bb/one', 'HEAD']);
    expect(await history.stamp()).not.toBe(before);
    git(['submodule', '--quiet', 'add', pathToFileURL(beside).href, 'sub']);
    commit('With a submodule');
    writeFileSync(join(repo, 'sub', 'a'), '2');
    expect((await (await open()).head(never)).dirty).toEqual([]);
    expect((await (await open(join(repo, 'sub'))).head(never)).dirty).toEqual(['a']);
  });

  test('a shallow copy ends where it was cut', async () => {
    write('a', '1');
    const first = commit('First', 1_700_000_000);
    write('a', '2');
    const second = commit('Second', 1_700_000_100);
    const copy = join(base, 'copy');
    git(['clone', '-q', '--depth', '1', pathToFileURL(repo).href, copy]);
    const history = await open(copy);
    expect((await history.log('HEAD', 9, [], never)).map(({ id }) => id)).toEqual([second]);
    await expect(history.list(first, '', never)).rejects.toMatchObject({ reason: 'unknown-commit' });
    expect(await history.texts([{ commit: first, path: 'a' }], 100, never)).toEqual([undefined]);
  });
});

describe('what a repository must not do', () => {
  const traps = ['fsmonitor', 'hook', 'external', 'textconv', 'clean', 'pager', 'gpg', 'ssh', 'pack'];

  /** A program that leaves a file where it was started. */
  function trap(name: string): string {
    const path = join(base, `${name}.sh`);
    writeFileSync(path, `#!/bin/sh\ntouch '${join(base, `${name}.ran`)}'\ncat\n`);
    chmodSync(path, 0o755);
    return `'${path}'`;
  }

  test('no program that it names is started', async () => {
    git(['init', '-q', '-b', 'main']);
    write('a.bin', '1');
    write('.gitattributes', '*.bin diff=trap filter=trap\n');
    const first = commit('First');
    write('a.bin', '2');
    const second = commit('Second');
    const set = (name: string, value: string): string => git(['config', name, value]);
    set('core.fsmonitor', trap('fsmonitor'));
    mkdirSync(join(base, 'hooks'));
    for (const hook of ['post-index-change', 'fsmonitor-watchman', 'reference-transaction'])
      writeFileSync(join(base, 'hooks', hook), `#!/bin/sh\ntouch '${join(base, 'hook.ran')}'\n`, {
        mode: 0o755,
      });
    set('core.hooksPath', join(base, 'hooks'));
    set('diff.external', trap('external'));
    set('diff.trap.command', trap('external'));
    set('diff.trap.textconv', trap('textconv'));
    set('filter.trap.clean', trap('clean'));
    set('filter.trap.process', trap('clean'));
    set('filter.trap.required', 'true');
    set('core.pager', trap('pager'));
    set('pager.log', trap('pager'));
    set('log.showSignature', 'true');
    set('gpg.program', trap('gpg'));
    set('core.sshCommand', trap('ssh'));
    write('a.bin', '3');
    const history = await open();
    expect((await history.head(never)).dirty).toEqual(['a.bin']);
    await history.refs(['refs/'], never);
    await history.log('HEAD', 5, ['a.bin'], never);
    await history.changes(first, second, never);
    await history.list(second, '', never);
    expect(await history.texts([{ commit: second, path: 'a.bin' }], 100, never)).toEqual(['2']);
    expect(traps.filter((name) => existsSync(join(base, `${name}.ran`)))).toEqual([]);
    // The trap is a trap: git on its own falls into it.
    expect(() => git(['status'])).toThrow('clean filter');
    expect(existsSync(join(base, 'clean.ran'))).toBe(true);
  });

  test.each(['alias', 'core.editor', 'include.path', 'gpg.x.program', 'credential.x.helper', "it's =a"])(
    'a filter with the name %j is switched off like any other',
    async (name) => {
      git(['init', '-q', '-b', 'main']);
      write('a.bin', '1');
      commit('First');
      write('.git/info/attributes', '*.bin filter=trap\n');
      for (const filter of ['trap', name]) {
        git(['config', `filter.${filter}.clean`, trap('clean')]);
        git(['config', `filter.${filter}.required`, 'true']);
      }
      write('a.bin', '2');
      expect((await (await open()).head(never)).dirty).toEqual(['a.bin']);
      expect(existsSync(join(base, 'clean.ran'))).toBe(false);
    },
  );

  test('a folder whose name looks like an option is a folder', async () => {
    git(['init', '-q', '-b', 'main']);
    write('--template/--upload-pack=x', '1');
    const id = commit('First');
    const history = await open();
    expect(await history.list(id, '--template', never)).toEqual(['--template/--upload-pack=x']);
    const found = await history.log(id, 5, ['--template/--upload-pack=x'], never);
    expect(found.map(({ subject }) => subject)).toEqual(['First']);
  });

  test('nothing is fetched for a copy that lacks contents', async () => {
    git(['init', '-q', '-b', 'main']);
    git(['config', 'uploadpack.allowFilter', 'true']);
    write('a', '1');
    const id = commit('First');
    const copy = join(base, 'copy');
    git(['clone', '-q', '--no-checkout', '--filter=blob:none', pathToFileURL(repo).href, copy]);
    const history = await open(copy);
    const read = history.texts([{ commit: id, path: 'a' }], 100, never);
    expect(await read.catch(() => [undefined])).toEqual([undefined]);
  });

  test.each(['--upload-pack=x', '-x', '', '^HEAD', 'HEAD..main', 'HEAD main', 'a\nb', 'HEAD:a'])(
    '%j is no name of a commit',
    async (name) => {
      git(['init', '-q', '-b', 'main']);
      write('a', '1');
      commit('First');
      const history = await open();
      const refused = { reason: 'unknown-commit', message: 'That is no name of a commit.' };
      await expect(history.log(name, 5, [], never)).rejects.toMatchObject(refused);
      await expect(history.list(name, '', never)).rejects.toMatchObject(refused);
      await expect(history.changes('HEAD', name, never)).rejects.toMatchObject(refused);
      await expect(history.texts([{ commit: name, path: 'a' }], 5, never)).rejects.toMatchObject(refused);
    },
  );

  test('a folder without a repository, and a machine without git', async () => {
    await expect(open()).rejects.toMatchObject({ reason: 'not-a-repository' });
    const without = { root: repo, git: '/nowhere/git', process: nodeProcesses, log: silent };
    await expect(createGit(without)).rejects.toMatchObject({ reason: 'no-git' });
    await expect(createGit({ ...without, git: 'git' })).rejects.toMatchObject({ reason: 'no-git' });
    await expect(open(join(repo, 'gone'))).rejects.toMatchObject({ reason: 'not-a-repository' });
  });

  test('a repository of another user says what to do', () => {
    const errors =
      "fatal: detected dubious ownership in repository at '/x'\nTo add an exception, call:\n\n\tgit";
    expect(failureOf({ code: 128, why: 'ended', errors })).toMatchObject({
      reason: 'failed',
      message: expect.stringContaining('git config --global --add safe.directory'),
    });
  });

  test('a read that is cancelled ends', async () => {
    git(['init', '-q', '-b', 'main']);
    const history = await open();
    const cancelled = { isCancellationRequested: true };
    await expect(history.refs(['refs/'], cancelled)).rejects.toMatchObject({ reason: 'failed' });
  });

  /** A git that opens the repository, and then does something else. */
  async function instead(script: string): Promise<History> {
    git(['init', '-q', '-b', 'main']);
    const path = join(base, 'git in a folder');
    writeFileSync(path, `#!/bin/sh\ncase "$*" in *rev-parse*) exec /usr/bin/git "$@";; esac\n${script}\n`);
    chmodSync(path, 0o755);
    return createGit({ root: repo, git: path, process: nodeProcesses, log: silent });
  }

  test.each([
    ['ends when asked', 'exec sleep 60', 1000],
    ['does not heed', `trap '' INT; for i in 1 2 3 4 5 6 7; do sleep 1; echo x; done`, 3000],
    ['has started another', 'sleep 4', 6000],
  ])('a read is cancelled while a git that %s runs', { timeout: 20_000 }, async (_what, script, goneIn) => {
    const history = await instead(`echo $$ >'${base}/pid'; ${script}`);
    const listeners: (() => void)[] = [];
    const onCancellationRequested = (listener: () => void): { dispose(): void } => {
      listeners.push(listener);
      return { dispose: () => undefined };
    };
    const read = history.refs(['refs/'], { isCancellationRequested: false, onCancellationRequested });
    const failed = expect(read).rejects.toMatchObject({ message: 'Git was stopped: cancelled.' });
    await vi.waitFor(() => expect(readFileSync(join(base, 'pid'), 'utf8')).toMatch(/\d\n/), 5000);
    const at = performance.now();
    for (const listener of listeners) listener();
    await failed;
    expect(performance.now() - at).toBeLessThan(2000);
    const pid = Number(readFileSync(join(base, 'pid'), 'utf8'));
    await vi.waitFor(() => expect(isAlive(pid)).toBe(false), goneIn);
  });

  test('what would be more than is kept is stopped', async () => {
    const history = await instead('exec yes');
    await expect(history.refs(['refs/'], never)).rejects.toMatchObject({
      message: 'Git was stopped: too-large.',
    });
  });

  test('nothing of our own environment reaches git but what it needs', async () => {
    const history = await instead(`env >'${base}/env'`);
    vi.stubEnv('GIT_DIR', '/elsewhere');
    vi.stubEnv('GIT_EXTERNAL_DIFF', '/bin/false');
    vi.stubEnv('ASSAY_TEST_SECRET', 'hidden');
    const read = history.refs(['refs/'], never).finally(() => vi.unstubAllEnvs());
    expect(await read).toEqual([]);
    const told = readFileSync(join(base, 'env'), 'utf8').split('\n');
    expect(told.filter((line) => /^(GIT_DIR|GIT_EXTERNAL_DIFF|ASSAY_TEST_SECRET)=/.test(line))).toEqual([]);
    expect(told).toEqual(expect.arrayContaining(['GIT_OPTIONAL_LOCKS=0', 'GIT_NO_LAZY_FETCH=1', 'LC_ALL=C']));
  });
});
