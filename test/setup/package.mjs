import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { repository } from './install.mjs';
import { run } from './run.mjs';

/** The packaged extension. */
export const vsix = join(repository, 'dist', 'assay.vsix');

/** Builds dist/ as users get it and packs it. */
export async function makePackage() {
  await run(process.execPath, [join(repository, 'esbuild.mjs'), '--production'], { cwd: repository });
  const vsce = join(repository, 'node_modules', '@vscode', 'vsce', 'vsce');
  await run(
    process.execPath,
    [
      vsce,
      'package',
      '--no-dependencies',
      '--allow-missing-repository',
      '--no-rewrite-relative-links',
      '--out',
      vsix,
    ],
    {
      cwd: repository,
    },
  );
  return vsix;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(await makePackage());
