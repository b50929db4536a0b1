import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Files } from './pipelines.ts';

/** What a Git repository without a commit, and a DVC repository, need at the least. */
const scaffold: Files = {
  '.git/HEAD': 'ref: refs/heads/main\n',
  '.git/config': '[core]\n\trepositoryformatversion = 0\n\tfilemode = true\n\tbare = false\n',
  '.git/objects/info/alternates': '',
  '.git/refs/heads/none': '',
  '.dvc/config': '',
};

/** Writes a project as a Git and DVC repository of its own. A letter `\ue0ff` becomes a byte that no UTF-8 text has. */
export async function writeRepository(folder: string, files: Files): Promise<void> {
  const all = Object.entries({ ...scaffold, ...files });
  const folders = new Set(all.map(([path]) => dirname(join(folder, path))));
  for (const one of folders) await mkdir(one, { recursive: true });
  await Promise.all(all.map(([path, text]) => writeFile(join(folder, path), bytesOf(text))));
}

export async function removeRepository(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
}

function bytesOf(text: string): string | Uint8Array {
  if (!text.includes('\ue0ff')) return text;
  const parts = text.split('\ue0ff').map((part) => Buffer.from(part, 'utf8'));
  return Buffer.concat(parts.flatMap((part, index) => (index === 0 ? [part] : [Buffer.from([0xff]), part])));
}
