import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import { projectOf, uriOf, type Texts } from '../support/project.ts';

/** A folder of real files: the texts that matter, and the names of all. */
export interface RealProject {
  readonly name: string;
  readonly texts: Texts;
  readonly others: readonly string[];
  /** The texts that Assay governs, by their names or because another names them. */
  readonly governed: readonly string[];
}

/** Larger files are left out: the fuzzer is to make many edits, not long ones. */
const largest = 40_000;
const mostFiles = 400;
const readable = /\.(ya?ml|md|json|toml|py|dvc|lock)$|\.dvcignore$/i;

/** The folders below the repository whose files are edited; those beside it only where they are there. */
const folders = ['test/sample', ...below('../shared/corpus/dvc'), ...below('../shared/corpus/projects')];
const collections = ['../shared/corpus/model-cards', '../shared/oracles/dvc/examples/valid'];

/** Every real project that is at hand; the sample of the repository always is. */
export function realProjects(repository: string): readonly RealProject[] {
  const rooted = (path: string): string => join(repository, path);
  const found = folders.map(rooted).flatMap((path) => (path.endsWith('*') ? foldersIn(path) : [path]));
  const cards = collections.map(rooted).flatMap(filesIn).map(cardProject);
  return [...found.filter((path) => existsSync(path)).map(projectIn), ...cards]
    .map((project) => ({ ...project, governed: governedOf(project) }))
    .filter(({ governed }) => governed.length > 0);
}

function governedOf({ texts, others }: Omit<RealProject, 'governed'>): string[] {
  const uris = new Set(projectOf(texts, others).uris());
  return Object.keys(texts).filter((path) => uris.has(uriOf(path)));
}

function below(path: string): string[] {
  return [`${path}/*`];
}

function foldersIn(pattern: string): string[] {
  const folder = pattern.slice(0, -2);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isDirectory());
}

function projectIn(folder: string): Omit<RealProject, 'governed'> {
  const paths = filesIn(folder).slice(0, mostFiles);
  const small = paths.filter((path) => readable.test(path) && statSync(path).size <= largest);
  const texts = small.map((path) => [nameIn(folder, path), readFileSync(path, 'utf8')] as const);
  return {
    name: folder,
    texts: Object.fromEntries(texts),
    others: paths.map((path) => nameIn(folder, path)),
  };
}

/** A file that was collected alone, under the name by which it is known for what it is. */
function cardProject(path: string): Omit<RealProject, 'governed'> {
  const name = path.endsWith('.md') ? basename(path) : 'dvc.yaml';
  const text = statSync(path).size <= largest ? { [name]: readFileSync(path, 'utf8') } : {};
  return { name: path, texts: text, others: [] };
}

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !path.includes(`${sep}.git${sep}`))
    .sort();
}

function nameIn(folder: string, path: string): string {
  return relative(folder, path).split(sep).join('/');
}
