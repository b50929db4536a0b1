import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';

/**
 * Each scenario is one text file of parts: `==== file PATH` writes a file, `==== run ARGS` runs the command line,
 * and `==== stdout`, `==== stderr`, `==== status` and `==== file? PATH` say what must come of the run before them.
 * `stdout~` and `stderr~` are fragments: every line of them must be in what was said. In a file, ␀ stands for a zero byte.
 */
const scenarios = join(import.meta.dirname, 'scenarios');
const cli = join(import.meta.dirname, '../../dist/cli.js');

interface Part {
  readonly name: string;
  readonly argument: string;
  readonly text: string;
}

interface Outcome {
  readonly stdout: string;
  readonly stderr: string;
  readonly status: number;
}

function partsOf(text: string): readonly Part[] {
  return text
    .split(/^==== /m)
    .slice(1)
    .map((part) => {
      const [head = '', ...lines] = part.split('\n');
      const [name = '', ...rest] = head.split(' ');
      return { name, argument: rest.join(' '), text: lines.join('\n') };
    });
}

function run(args: readonly string[], cwd: string): Promise<Outcome> {
  return new Promise((resolve) => {
    execFile(process.execPath, [cli, ...args], { cwd }, (error, stdout, stderr) => {
      const status = error === null ? 0 : Number(error.code ?? -1);
      resolve({ stdout, stderr, status });
    });
  });
}

async function write(folder: string, path: string, text: string): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), text.replaceAll('␀', '\0'));
}

async function hold({ name, argument, text }: Part, outcome: Outcome, folder: string): Promise<void> {
  if (name === 'status') expect(outcome.status, outcome.stderr).toBe(Number(argument));
  else if (name === 'file?') expect(await readFile(join(folder, argument), 'utf8')).toBe(text);
  else if (name === 'stdout') expect(outcome.stdout).toBe(text);
  else if (name === 'stderr') expect(outcome.stderr).toBe(text);
  else if (name === 'stdout~') text.split('\n').forEach((line) => expect(outcome.stdout).toContain(line));
  else if (name === 'stderr~') text.split('\n').forEach((line) => expect(outcome.stderr).toContain(line));
  else throw new Error(`no such part: ${name}`);
}

describe('the command line', async () => {
  test.each(await readdir(scenarios))('%s', async (name) => {
    const folder = await mkdtemp(join(tmpdir(), 'assay cli-'));
    let outcome: Outcome | undefined;
    for (const part of partsOf(await readFile(join(scenarios, name), 'utf8'))) {
      if (part.name === 'file') await write(folder, part.argument, part.text);
      else if (part.name === 'run') outcome = await run(part.argument.split(' ').filter(Boolean), folder);
      else if (outcome === undefined) throw new Error(`${part.name} before a run`);
      else await hold(part, outcome, folder);
    }
    await rm(folder, { recursive: true, force: true });
  });
});
