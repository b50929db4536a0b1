import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { env, execPath } from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { nodeProcesses } from '../../server/src/platform/process.ts';
import type { Command } from '../../server/src/ports/process.ts';

const never = { isCancellationRequested: false };
const path = env['PATH'];
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'assay process-'));
});

afterEach(() => {
  env['PATH'] = path;
  rmSync(folder, { recursive: true, force: true });
});

function program(text: string, more: Partial<Command> = {}): Command {
  return {
    file: execPath,
    args: ['-e', text],
    cwd: folder,
    env: {},
    input: undefined,
    timeoutMs: 20_000,
    limit: 100_000,
    ...more,
  };
}

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** Says what a cancellation does when it is asked for. */
function cancellation() {
  const listeners: (() => void)[] = [];
  const cancel = {
    isCancellationRequested: false,
    onCancellationRequested: (listener: () => void) => {
      listeners.push(listener);
      return { dispose: () => listeners.splice(listeners.indexOf(listener), 1) };
    },
  };
  return { cancel, ask: () => listeners.forEach((listener) => listener()), listeners };
}

test('a program gets its input and answers with what it wrote and how it ended', async () => {
  const copies = 'process.stdin.pipe(process.stdout); console.error("said"); process.exitCode = 3';
  const ended = await nodeProcesses.run(program(copies, { input: 'in ü\n' }), never);
  expect({ ...ended, output: text(ended.output) }).toEqual({
    code: 3,
    why: 'ended',
    output: 'in ü\n',
    errors: 'said\n',
  });
});

test('only a short list of the environment is handed on', async () => {
  env['ASSAY_SECRET'] = 'secret';
  const told =
    'console.log(JSON.stringify([process.env.ASSAY_SECRET, process.env.ADDED, !!process.env.PATH]))';
  const ended = await nodeProcesses.run(program(told, { env: { ADDED: 'yes' } }), never);
  delete env['ASSAY_SECRET'];
  expect(JSON.parse(text(ended.output))).toEqual([null, 'yes', true]);
});

test('arguments are no shell text', async () => {
  const args = [
    '-e',
    'console.log(JSON.stringify(process.argv.slice(1)))',
    '--',
    '$(touch x)',
    '; touch x',
    '"',
  ];
  const ended = await nodeProcesses.run(program('', { args }), never);
  expect(JSON.parse(text(ended.output))).toEqual(['$(touch x)', '; touch x', '"']);
  expect(existsSync(join(folder, 'x'))).toBe(false);
});

test.each([
  ['there is no such program', '/nowhere/at all'],
  ['its path is not absolute', 'node'],
])('a program is not found where %s', async (_, file) => {
  const ended = await nodeProcesses.run(program('', { file }), never);
  expect(ended).toMatchObject({ code: undefined, why: 'not-found' });
});

test('a program that writes too much is ended', async () => {
  const much = 'setInterval(() => process.stdout.write("x".repeat(1000)), 1)';
  const ended = await nodeProcesses.run(program(much, { limit: 5000 }), never);
  expect(ended).toMatchObject({ code: undefined, why: 'too-large' });
  expect(ended.output.length).toBeLessThanOrEqual(5000);
});

test('a program out of time is ended with all that it started', async () => {
  const beats =
    "process.on('SIGTERM', () => {}); setInterval(() => require('node:fs').appendFileSync('beats', 'x'), 20)";
  const starts = `
    require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(beats)}], { stdio: 'inherit' });
    setInterval(() => {}, 1000);`;
  const ended = await nodeProcesses.run(program(starts, { timeoutMs: 2000 }), never);
  expect(ended).toMatchObject({ code: undefined, why: 'timeout' });
  await wait(200);
  const heard = readFileSync(join(folder, 'beats'), 'utf8').length;
  expect(heard).toBeGreaterThan(0);
  await wait(200);
  expect(readFileSync(join(folder, 'beats'), 'utf8')).toHaveLength(heard);
});

test('a program is ended when it is cancelled, and none is started behind it', async () => {
  const { cancel, ask, listeners } = cancellation();
  const running = nodeProcesses.run(program('setInterval(() => {}, 1000)'), cancel);
  setTimeout(ask, 200);
  expect(await running).toMatchObject({ code: undefined, why: 'cancelled' });
  expect(listeners).toEqual([]);
  const behind = await nodeProcesses.run(program('1'), { isCancellationRequested: true });
  expect(behind).toMatchObject({ code: undefined, why: 'cancelled' });
});

test('a program is found on the PATH, but not inside of the workspace', async () => {
  const [inside, outside, links] = ['inside', 'outside', 'links'].map((name) => join(folder, name));
  if (inside === undefined || outside === undefined || links === undefined) throw new Error('no folders');
  for (const place of [inside, outside, links]) mkdirSync(place);
  for (const place of [inside, outside]) {
    writeFileSync(join(place, 'tool'), '#!/bin/sh\n');
    chmodSync(join(place, 'tool'), 0o755);
  }
  symlinkSync(join(inside, 'tool'), join(links, 'tool'));
  env['PATH'] = ['.', inside, links, outside].join(delimiter);
  expect(await nodeProcesses.find('tool', [inside])).toBe(join(outside, 'tool'));
  expect(await nodeProcesses.find('tool', [])).toBe(join(inside, 'tool'));
  expect(await nodeProcesses.find('tool', [folder])).toBeUndefined();
  expect(await nodeProcesses.find('no such tool', [])).toBeUndefined();
});
