import { cp, mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';

/** `node esbuild.mjs [--production]`: makes dist/ from the sources. Development builds carry source maps. */
const production = process.argv.includes('--production');
const { version } = JSON.parse(await readFile('package.json', 'utf8'));
const shared = {
  bundle: true,
  minify: production,
  sourcemap: production ? false : 'linked',
  legalComments: 'none',
  logLevel: 'warning',
  define: { ASSAY_VERSION: JSON.stringify(version) },
};
const node = { ...shared, platform: 'node', format: 'cjs', target: 'node22', mainFields: ['module', 'main'] };

await rm('dist/rules', { recursive: true, force: true });
await Promise.all([
  build({
    ...node,
    entryPoints: ['client/src/extension.ts'],
    outfile: 'dist/extension.js',
    external: ['vscode'],
  }),
  build({ ...node, entryPoints: ['server/src/lsp/main.ts'], outfile: 'dist/server.js' }),
  build({ ...node, entryPoints: ['server/src/worker/main.ts'], outfile: 'dist/worker.js' }),
  build({
    ...node,
    entryPoints: ['server/src/cli/main.ts'],
    outfile: 'dist/cli.js',
    banner: { js: '#!/usr/bin/env node' },
  }),
  ...(await panels()).map((panel) =>
    build({
      ...shared,
      platform: 'browser',
      format: 'iife',
      target: 'chrome134',
      entryPoints: { [panel]: `webviews/${panel}/main.ts` },
      outdir: 'dist/webviews',
    }),
  ),
  copyRulePages(),
  copyMedia(),
]);

/** The folders of webviews/ that hold a panel. */
async function panels() {
  const entries = await readdir('webviews', { withFileTypes: true });
  return entries.filter((entry) => existsSync(`webviews/${entry.name}/main.ts`)).map((entry) => entry.name);
}

/** Each rule's page goes to dist/rules/<rule id>.md, where the server and the command line read it. */
async function copyRulePages() {
  const files = await readdir('server/src/engine', { recursive: true });
  for (const file of files.filter((name) => /rules[\\/].*\.md$/.test(name))) {
    const path = join('server/src/engine', file);
    const id = (await readFile(path, 'utf8')).match(/^# (\S+)/)?.[1];
    if (id === undefined) throw new Error(`${path} does not begin with "# family/name"`);
    const target = join('dist/rules', `${id}.md`);
    await mkdir(dirname(target), { recursive: true });
    await cp(path, target);
  }
}

async function copyMedia() {
  if (existsSync('client/media')) await cp('client/media', 'dist/media', { recursive: true });
}
