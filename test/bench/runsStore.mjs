import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cached } from '../setup/cache.mjs';
import { ensurePython } from '../setup/python.mjs';
import { run } from '../setup/run.mjs';

const script = fileURLToPath(new URL('makeRuns.py', import.meta.url));

/** An MLflow store of so many runs, metrics and parameters, in the cache: made once, which takes minutes for 100,000 runs. */
export async function ensureRuns(runs = 100_000, metrics = 50, params = 100) {
  const python = await ensurePython('mlflow-server-3');
  const size = [runs, metrics, params].map(String);
  const key = `${await readFile(script, 'utf8')}${size.join(' ')}`;
  const folder = await cached(`runs-${runs}`, key, (target) =>
    run(python, [script, join(target, 'mlflow.db'), ...size], {
      cwd: target,
      env: { MLFLOW_DISABLE_TELEMETRY: 'true' },
    }),
  );
  return { path: join(folder, 'mlflow.db'), python };
}
