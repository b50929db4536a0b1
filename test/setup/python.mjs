import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { cached } from './cache.mjs';
import { run, SetupError, tryRun } from './run.mjs';

const requirements = fileURLToPath(new URL('../systems/requirements/', import.meta.url));
const candidates = ['python3.11', 'python3.12', 'python3.10', 'python3.13', 'python3', 'python'];
const bin = process.platform === 'win32' ? 'Scripts' : 'bin';

/**
 * The Python interpreter of an environment that holds just what test/systems/requirements/<name>.txt pins. It is
 * made in the cache once for each content of that file and version of Python. Throws `SetupError`.
 */
export async function ensurePython(name, { log } = {}) {
  const file = join(requirements, `${name}.txt`);
  if (!existsSync(file)) throw new SetupError(`There are no requirements ${file}.`);
  const python = await findPython();
  const key = `${await readFile(file, 'utf8')}${python.version}${process.arch}`;
  const folder = await cached(`python-${name}`, key, (target) => make(target, python, ['-r', file], log));
  return interpreter(folder);
}

/** What a store needs beside MLflow's client, by its major version; 3.2 takes no prompt without numpy. */
const besides = { 1: ['sqlalchemy<2'], 2: ['sqlalchemy<2.1'], 3: ['sqlalchemy<2.1', 'numpy'] };

/**
 * The Python interpreter of an environment that holds one release of MLflow's client and what it needs, each the newest
 * of one day that it takes. Made in the cache once. Throws `SetupError`.
 */
async function ensureRelease(version) {
  const python = await findPython();
  const wanted = [`mlflow-skinny==${version}`, 'alembic', 'setuptools<70', ...besides[version.split('.')[0]]];
  const options = ['--exclude-newer', '2026-11-20', ...wanted];
  const key = `${options.join(' ')}${python.version}${process.arch}`;
  const folder = await cached(`mlflow-${version}`, key, (target) => make(target, python, options));
  return interpreter(folder);
}

async function make(folder, python, options, log) {
  await run(python.path, ['-m', 'venv', folder], { log });
  const uv = await ensureUv(python, log);
  const env = { UV_PYTHON_DOWNLOADS: 'never', UV_NATIVE_TLS: 'true', VIRTUAL_ENV: folder };
  await run(uv, ['pip', 'install', '--python', interpreter(folder), ...options], { env, log });
}

/** The installer that is used for the environments: the same as pip, quicker. */
async function ensureUv(python, log) {
  const folder = await cached('uv', `uv==0.9.11 ${python.version}${process.arch}`, async (target) => {
    await run(python.path, ['-m', 'venv', target], { log });
    await run(interpreter(target), ['-m', 'pip', 'install', '--quiet', 'uv==0.9.11'], { log });
  });
  return join(folder, bin, process.platform === 'win32' ? 'uv.exe' : 'uv');
}

function interpreter(folder) {
  return join(folder, bin, process.platform === 'win32' ? 'python.exe' : 'python');
}

async function findPython() {
  const wanted = process.env.ASSAY_PYTHON ? [process.env.ASSAY_PYTHON] : candidates;
  for (const path of wanted) {
    const version = await versionOf(path);
    if (version !== undefined) return { path, version };
  }
  throw new SetupError(
    'The system tests need Python 3.10 or later with its venv module (Debian: `apt-get install python3-venv`). ' +
      'Set ASSAY_PYTHON to one that is not on the PATH.',
  );
}

/** The version of a Python that is new enough and can make environments; undefined otherwise. */
async function versionOf(path) {
  const script =
    'import sys, venv, ensurepip; print("%d.%d.%d" % sys.version_info[:3]) if sys.version_info >= (3, 10) else exit(1)';
  try {
    const { code, output } = await tryRun(path, ['-c', script]);
    return code === 0 ? output.trim() : undefined;
  } catch {
    return undefined;
  }
}

/** `python.mjs NAME`, or `python.mjs mlflow==VERSION`: prints the interpreter. */
if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [name, version] = process.argv[2].split('==');
  console.log(await (version === undefined ? ensurePython(name) : ensureRelease(version)));
}
