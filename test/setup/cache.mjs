import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** The folder of this user that keeps what set-up downloads or compiles: $ASSAY_CACHE, or where the system puts it. */
function cacheFolder() {
  if (process.env.ASSAY_CACHE) return process.env.ASSAY_CACHE;
  if (process.platform === 'win32') return join(process.env.LOCALAPPDATA ?? homedir(), 'assay');
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'assay');
  return join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'assay');
}

/**
 * The folder `<name>-<hash of key>` of the cache, made by `make(folder)` when it is not there. It is made under its
 * own name (compiled parts and virtual environments keep their path) and counts only when `done` is in it, so
 * that what an interrupted set-up left is made anew; two clones that make it at once wait for each other.
 */
export async function cached(name, key, make) {
  const hash = createHash('sha256').update(key).digest('hex').slice(0, 16);
  const folder = join(cacheFolder(), `${name}-${hash}`);
  const done = join(folder, 'done');
  if (existsSync(done)) return folder;
  await mkdir(cacheFolder(), { recursive: true });
  await locked(`${folder}.lock`, async () => {
    if (existsSync(done)) return;
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    await make(folder);
    await writeFile(done, '');
  });
  return folder;
}

const longestWait = 20 * 60_000;

/** Runs `act` while holding a lock folder; a lock older than its holder can need is broken. */
async function locked(lock, act) {
  const deadline = Date.now() + longestWait;
  while (!(await take(lock))) {
    if (Date.now() > deadline) await rm(lock, { recursive: true, force: true });
    await new Promise((resolve) => setTimeout(resolve, 1000));
  }
  try {
    await act();
  } finally {
    await rm(lock, { recursive: true, force: true });
  }
}

/** Takes the lock by renaming a folder of our own: renaming onto a folder that holds something fails. */
async function take(lock) {
  const own = await mkdtemp(`${lock}-`);
  await writeFile(join(own, 'pid'), String(process.pid));
  try {
    await rename(own, lock);
    return true;
  } catch {
    await rm(own, { recursive: true, force: true });
    return false;
  }
}
