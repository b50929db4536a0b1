import { join } from 'node:path';
import { build } from 'esbuild';
import { repository } from '../setup/install.mjs';
import { tryRun } from '../setup/run.mjs';

/** `npm run fuzz -- [--edits N] [--seed N] [--most N] [--only NAME]`: random edits of real files through the engine. */
const outfile = join(repository, 'out', 'fuzz', 'main.mjs');
await build({
  entryPoints: [join(repository, 'test', 'fuzz', 'main.ts')],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  mainFields: ['module', 'main'],
  sourcemap: 'inline',
  logLevel: 'warning',
});
process.env.ASSAY_REPOSITORY = repository;

const { code } = await tryRun(process.execPath, ['--enable-source-maps', outfile, ...process.argv.slice(2)], {
  show: true,
});
process.exitCode = code;
