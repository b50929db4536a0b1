import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { repository } from '../setup/install.mjs';

/** `npm run bench [-- NAME [ARG ...]]`: measures, prints a table, and writes out/bench/<name>.json. Nothing passes or fails. */
const benches = {
  start: () => import('./start.mjs'),
  lsp: () => import('./lsp.mjs'),
  charts: () => import('./charts.mjs'),
  runs: () => import('./runs.mjs'),
  grid: () => import('./grid.mjs'),
  server: () => import('./mlflowServer.mjs'),
};

const [wanted, ...args] = process.argv.slice(2);
const names = wanted === undefined ? Object.keys(benches) : [wanted];
for (const name of names) {
  const bench = benches[name];
  if (bench === undefined) {
    console.error(`There is no bench "${name}"; there are: ${Object.keys(benches).join(', ')}.`);
    process.exitCode = 2;
    break;
  }
  const result = await (await bench()).measure(args);
  if (Array.isArray(result)) console.table(result);
  await mkdir(join(repository, 'out', 'bench'), { recursive: true });
  await writeFile(join(repository, 'out', 'bench', `${name}.json`), JSON.stringify(result, null, 2));
}
