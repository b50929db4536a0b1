import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const setup = fileURLToPath(new URL('../setup/python.mjs', import.meta.url));
const run = promisify(execFile);

/**
 * The Python interpreter of an environment that `test/systems/requirements/<name>.txt` pins, or with a release of
 * MLflow's client (`mlflow==2.9.2`); made when not there.
 */
export async function pythonOf(name: string): Promise<string> {
  const { stdout } = await run(process.execPath, [setup, name], { maxBuffer: 64 * 1024 * 1024 });
  const interpreter = stdout.trim().split('\n').at(-1);
  if (interpreter === undefined || interpreter === '')
    throw new Error(`${setup} ${name} named no interpreter`);
  return interpreter;
}
