import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

/** The repository's root. */
export const repository = join(import.meta.dirname, '../..');

/** A source file: its path from the root with forward slashes, its text. */
export interface Source {
  readonly path: string;
  readonly text: string;
}

/** An import of a source file. `target` is a path from the root for our own files, else the module's name. */
export interface Import {
  readonly from: string;
  readonly target: string;
  readonly isOwn: boolean;
  readonly isTypeOnly: boolean;
}

/** Every TypeScript file below the folders that users get; what is generated is left out. */
export function sources(
  folders: readonly string[] = ['server/src', 'client/src', 'webviews'],
): readonly Source[] {
  return folders.flatMap((folder) => filesIn(folder)).filter(({ path }) => !/generated|\.d\.ts$/.test(path));
}

function filesIn(folder: string): Source[] {
  return readdirSync(join(repository, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.m?ts$/.test(name))
    .map((name) => `${folder}/${name.split(sep).join('/')}`)
    .map((path) => ({ path, text: readFileSync(join(repository, path), 'utf8') }));
}

const statement =
  /^(?:import|export)\s+(type\s)?[^;'"]*?from\s+['"]([^'"]+)['"]|^import\s+['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/gm;

/** The imports of a file, static and dynamic. */
export function importsOf({ path, text }: Source): readonly Import[] {
  return [...text.matchAll(statement)].map((match) => {
    const specifier = match[2] ?? match[3] ?? match[4] ?? '';
    const isOwn = specifier.startsWith('.');
    const target = isOwn ? resolve(path, specifier) : specifier;
    return { from: path, target, isOwn, isTypeOnly: match[1] !== undefined };
  });
}

function resolve(from: string, specifier: string): string {
  return relative(repository, join(repository, dirname(from), specifier))
    .split(sep)
    .join('/');
}
