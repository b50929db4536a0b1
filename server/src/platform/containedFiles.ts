import { realpath } from 'node:fs/promises';
import { isAbsolute, relative } from 'node:path';
import { URI } from 'vscode-uri';
import type { Files } from '../ports/files.ts';
import { nodeFiles } from './files.ts';

/** Reads files below a folder only: what a link leads to outside of it counts as denied. */
export function containedFiles(folder: string): Files {
  const isInside = async (uri: string): Promise<boolean> => {
    try {
      const [root, path] = await Promise.all([realpath(folder), realpath(URI.parse(uri).fsPath)]);
      const inside = relative(root, path);
      return !inside.startsWith('..') && !isAbsolute(inside);
    } catch {
      // What is not there cannot be read either.
      return true;
    }
  };
  const outside = { ok: false, reason: 'denied', detail: 'it leads out of its folder' } as const;
  return {
    read: async (uri, limit) => ((await isInside(uri)) ? nodeFiles.read(uri, limit) : outside),
    bytes: async (uri, limit) => ((await isInside(uri)) ? nodeFiles.bytes(uri, limit) : undefined),
    list: async (uri, limit, cancel) => {
      if (await isInside(uri)) return nodeFiles.list(uri, limit, cancel);
      return { uris: [], links: [], skipped: [uri], truncated: false };
    },
  };
}
