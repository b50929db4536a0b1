import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** `npm run typecheck`: every folder against its own configuration; the engine's makes a leak an error. */
const projects = ['server/src/engine', 'server', 'client', 'webviews', 'test'];
const root = fileURLToPath(new URL('../../', import.meta.url));
const compiler = fileURLToPath(new URL('../../node_modules/typescript/bin/tsc', import.meta.url));
const failed = projects.filter(
  (project) =>
    spawnSync(process.execPath, [compiler, '-p', project], { cwd: root, stdio: 'inherit' }).status !== 0,
);
if (failed.length > 0) console.error(`Types do not fit in ${failed.join(', ')}`);
process.exitCode = failed.length > 0 ? 1 : 0;
