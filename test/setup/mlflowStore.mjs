import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { cached } from './cache.mjs';
import { ensurePython } from './python.mjs';
import { run } from './run.mjs';

const scripts = ['make_store.py', 'read_store.py'].map((name) =>
  fileURLToPath(new URL(`../systems/mlflow/${name}`, import.meta.url)),
);
const quiet = {
  MLFLOW_DISABLE_TELEMETRY: 'true',
  /** Without it MLflow 3.13 and later refuse a folder of runs. */
  MLFLOW_ALLOW_FILE_STORE: 'true',
  DO_NOT_TRACK: '1',
  GIT_PYTHON_REFRESH: 'quiet',
  PYTHONWARNINGS: 'ignore',
};

/**
 * A folder with a store that the MLflow of an environment made (`mlflow.db`, or `mlruns` where `kind` is `folder`),
 * and in `whole.json` what its own client reads from it. Made once for each content of the scripts and each MLflow.
 */
async function ensureStore(name, kind) {
  const python = await ensurePython(name);
  const texts = await Promise.all(scripts.map((script) => readFile(script, 'utf8')));
  return cached(`store-${kind}-${name}`, [python, ...texts].join('\n'), async (target) => {
    const store = kind === 'folder' ? pathToFileURL(join(target, 'mlruns')).href : join(target, 'mlflow.db');
    for (const [place, script] of scripts.entries())
      await run(python, [script, store, ...(place === 1 ? [join(target, 'whole.json')] : [])], {
        cwd: target,
        env: quiet,
      });
  });
}

console.log(await ensureStore(process.argv[2], process.argv[3]));
