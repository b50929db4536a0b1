import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { repository } from '../setup/install.mjs';

/**
 * Makes the test host: a tiny extension that carries the suite into the editor, so that the Assay that is tested is
 * the one installed from its package. Answers the host's folder and the module that runs the suite.
 */
export async function buildHost() {
  const folder = join(repository, 'dist', 'test-host');
  await build({
    entryPoints: [join(repository, 'test', 'editor', 'index.ts')],
    outfile: join(folder, 'index.js'),
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node22',
    external: ['vscode', 'mocha'],
    logLevel: 'warning',
  });
  await cp(join(repository, 'test', 'editor', 'host', 'package.json'), join(folder, 'package.json'));
  return { folder, module: join(folder, 'index.js') };
}
