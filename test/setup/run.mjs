import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';

/** A set-up step that could not be done: what, and what a person can do about it. */
export class SetupError extends Error {}

/**
 * Runs a program without a shell and answers what it printed. `options`: cwd, env (added to the environment),
 * log (a file that gets the output), quiet (do not show the output). Throws `SetupError` when it fails.
 */
export async function run(file, args, options = {}) {
  const { code, output } = await tryRun(file, args, options);
  if (code !== 0) {
    throw new SetupError(
      `${file} ${args.join(' ')} ended with ${code}:\n${output.split('\n').slice(-30).join('\n')}`,
    );
  }
  return output;
}

/** Like `run`, and answers the exit code instead of throwing. */
export async function tryRun(file, args, { cwd, env, log, show = false } = {}) {
  if (log !== undefined) await mkdir(dirname(log), { recursive: true });
  const stream = log === undefined ? undefined : createWriteStream(log);
  return await new Promise((resolve, reject) => {
    const child = spawn(file, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const take = (chunk) => {
      output = (output + chunk).slice(-1_000_000);
      stream?.write(chunk);
      if (show) process.stdout.write(chunk);
    };
    child.stdout.setEncoding('utf8').on('data', take);
    child.stderr.setEncoding('utf8').on('data', take);
    child.once('error', (cause) => reject(new SetupError(`${file} could not be started: ${cause.message}`)));
    child.once('close', (code) => {
      stream?.end();
      resolve({ code: code ?? 1, output });
    });
  });
}

/** Runs `main`; a failure of set-up is said in its own words, and the process ends with 2. */
export async function asScript(main) {
  try {
    process.exitCode = (await main()) ?? 0;
  } catch (cause) {
    if (!(cause instanceof SetupError)) throw cause;
    console.error(cause.message);
    process.exitCode = 2;
  }
}
