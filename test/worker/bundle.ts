import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';

/** Builds the worker's script into a folder of its own, the way the product is built, and gives its path. */
export function bundleWorker(): string {
  const outfile = join(mkdtempSync(join(tmpdir(), 'assay worker-')), 'worker.js');
  buildSync({
    entryPoints: ['server/src/worker/main.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node22',
    mainFields: ['module', 'main'],
    logLevel: 'warning',
  });
  return outfile;
}
