import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pipelines, type Files } from './pipelines.ts';

/** Larger files are there, and are empty. */
const largest = 64 * 1024;

const left: ReadonlySet<string> = new Set(['.git', 'mlartifacts', 'mlflow.db', 'tmp', 'cache']);

const repository = join(import.meta.dirname, '../../..');
const shared = join(repository, '../shared');

/**
 * The projects that mistakes are made in, by name: those that lie in this folder, the sample, and the real ones that
 * lie beside the repository on the machines of its makers.
 */
export function seedProjects(): Readonly<Record<string, Files>> {
  return {
    ...pipelines,
    ...foldersOf(join(import.meta.dirname, 'projects'), 'own'),
    sample: filesOf(join(repository, 'test/sample')),
    ...foldersOf(join(shared, 'corpus/projects'), 'project'),
    ...foldersOf(join(shared, 'corpus/dvc'), 'corpus'),
    ...examples(join(shared, 'oracles/dvc/examples')),
  };
}

function foldersOf(folder: string, as: string): Readonly<Record<string, Files>> {
  if (!existsSync(folder)) return {};
  return Object.fromEntries(
    readdirSync(folder).map((name) => [`${as}/${name}`, filesOf(join(folder, name))]),
  );
}

/** Each example of the schema as a project of one file. */
function examples(folder: string): Readonly<Record<string, Files>> {
  if (!existsSync(folder)) return {};
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.yaml'),
  );
  return Object.fromEntries(
    names.map((name) => [`example/${name}`, { 'dvc.yaml': readFileSync(join(folder, name), 'utf8') }]),
  );
}

function filesOf(folder: string): Files {
  const entries = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) =>
    path.replaceAll('\\', '/'),
  );
  const kept = entries.filter((path) => !path.split('/').some((part) => left.has(part)));
  return Object.fromEntries(
    kept.flatMap((path) => {
      const stat = statSync(join(folder, path));
      if (!stat.isFile()) return [];
      const text = stat.size > largest ? '' : readFileSync(join(folder, path), 'utf8');
      return [[path, text.includes('\ufffd') || text.includes('\0') ? '' : text]];
    }),
  );
}
