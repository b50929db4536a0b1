import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { run, SetupError, tryRun } from './run.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** What Chromium needs on a machine without a screen or a network. */
export const chromiumFlags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The path of a Chromium: $ASSAY_CHROMIUM, one on the PATH, or Debian's, which is then installed. */
export async function ensureChromium({ log } = {}) {
  if (process.env.ASSAY_CHROMIUM) return process.env.ASSAY_CHROMIUM;
  const found = onPath();
  if (found !== undefined) return found;
  await installWithApt(log);
  const installed = onPath();
  if (installed === undefined) throw new SetupError(missing);
  return installed;
}

const missing =
  'The tests in the editor need Chromium, and it could not be installed here. Install it (Debian: `apt-get install ' +
  'chromium fonts-dejavu`), or set ASSAY_CHROMIUM to the path of a Chromium or Chrome.';

function onPath() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find((path) => existsSync(path));
}

async function installWithApt(log) {
  if (!existsSync('/usr/bin/apt-get')) throw new SetupError(missing);
  const isRoot = process.getuid?.() === 0;
  if (!isRoot && (await tryRun('sudo', ['-n', 'true'])).code !== 0) throw new SetupError(missing);
  const command = isRoot ? ['apt-get'] : ['sudo', '-n', 'apt-get'];
  const apt = (args) => {
    const [file, ...all] = [...command, ...args];
    return run(file, all, { env: { DEBIAN_FRONTEND: 'noninteractive' }, log });
  };
  await apt(['update']);
  await apt([
    'install',
    '-y',
    '--no-install-recommends',
    'chromium',
    'fonts-dejavu-core',
    'fonts-liberation',
  ]);
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) console.log(await ensureChromium());
