import { statSync } from 'node:fs';

/** A database and the files that SQLite keeps beside it while it is written. */
const suffixes = ['', '-wal', '-journal'] as const;

/** A text that changes when a database file or one of its journals is written, replaced, made or removed. */
export function stampOf(path: string): string {
  return suffixes.map((suffix) => stampOfFile(path + suffix)).join(' ');
}

function stampOfFile(path: string): string {
  try {
    const stats = statSync(path, { throwIfNoEntry: false });
    return stats === undefined ? 'none' : `${stats.ino}:${stats.size}:${stats.mtimeMs}`;
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : 'unreadable';
  }
}
