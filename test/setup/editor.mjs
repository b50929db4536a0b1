import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { cached } from './cache.mjs';
import { run, SetupError } from './run.mjs';

const repository = fileURLToPath(new URL('../../', import.meta.url));
const pinned = new URL('./editor.json', import.meta.url);

/** The Node that the lock file pins, and the folder with its headers. */
const nodeFolder = join(
  repository,
  'node_modules',
  `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`,
);

/**
 * The folder of `code-server`, a complete VS Code for the browser, installed from npm and compiled into the cache.
 * Throws `SetupError` on systems whose Node package has no headers: there, use `npm start -- --desktop`.
 */
export async function ensureEditor({ log } = {}) {
  if (process.platform !== 'linux') {
    throw new SetupError(
      'The browser editor is set up on Linux only. Use `npm start -- --desktop` with an installed VS Code.',
    );
  }
  const text = await readFile(pinned, 'utf8');
  const folder = await cached('editor', `${text}${process.version}${process.arch}`, (target) =>
    install(target, JSON.parse(text), log),
  );
  return join(folder, 'node_modules', 'code-server');
}

async function install(folder, versions, log) {
  const env = { PATH: `${dirname(process.execPath)}:${process.env.PATH}`, npm_config_nodedir: nodeFolder };
  const npm = (args, cwd) => run('npm', args, { cwd, env, log });
  const vscode = join(folder, 'node_modules', 'code-server', 'lib', 'vscode');
  await npm(
    ['install', '--prefix', folder, '--ignore-scripts', `code-server@${versions['code-server']}`],
    folder,
  );
  await npm(['install', '--omit=dev', '--ignore-scripts'], vscode);
  await npm(['rebuild', '--ignore-scripts=false', ...versions.native], vscode);
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) console.log(await ensureEditor());
