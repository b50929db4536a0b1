import type { Document } from '../../document/document.ts';
import type { Use } from '../../format.ts';
import type { Project } from '../../model/project.ts';
import { Ignored, type PlacedIgnore } from '../dvcIgnore/ignored.ts';
import { isWithin, parentOf, pathOf, uriOf } from './graphPaths.ts';

/** A DVC repository: the folder that holds `.dvc`, and what is left out of it. */
export interface Repository {
  /** The path of its folder. */
  readonly root: string;
  /** Whether a `.dvc` was found, so that the folder is one for certain. */
  readonly isKnown: boolean;
  /** The path of the folder that holds `.git`, or none. */
  readonly gitRoot: string | undefined;
  /** What its `.dvcignore` files ignore. */
  readonly dvcIgnored: Ignored;
  /** What the `.gitignore` files at hand ignore; nothing where no Git repository is known. */
  readonly gitIgnored: Ignored;
}

/** Finds the repository that a document belongs to. */
export type FindRepository = (document: Document) => Repository;

/**
 * The repositories of a project, found by the nearest folder above a file that holds `.dvc`; where there is none, the
 * root folder of the workspace stands for one. Source: Repo.find_root, dvc/repo/__init__.py.
 */
export function repositories(project: Project): FindRepository {
  const roots = new Map<string, string>();
  const found = new Map<string, Repository>();
  const ignoreFiles = placedIgnores(project);
  return (document) => {
    const folder = document.uri.slice(0, document.uri.lastIndexOf('/'));
    const rootUri = roots.get(folder) ?? rootOf(folder, project);
    roots.set(folder, rootUri);
    const known = found.get(rootUri) ?? repositoryAt(rootUri, ignoreFiles, project);
    found.set(rootUri, known);
    return known;
  };
}

/** Whether DVC leaves out the folder of a file. */
export function isIgnored(document: Document, project: Project): boolean {
  const { dvcIgnored } = project.derive(repositories, project)(document);
  return dvcIgnored.by(parentOf(pathOf(document.uri)), true) !== undefined;
}

function rootOf(folder: string, project: Project): string {
  const workspace = project.files.rootOf(`${folder}/`)?.replace(/\/$/, '') ?? folder;
  for (let at = folder; isWithin(at, workspace); at = at.slice(0, at.lastIndexOf('/'))) {
    if (project.files.exists(`${at}/.dvc`) === true) return at;
  }
  return workspace;
}

function repositoryAt(uri: string, ignoreFiles: readonly PlacedIgnore[], project: Project): Repository {
  const root = pathOf(uri);
  const ofDvc = ignoreFiles.filter(
    ({ folder, loaded }) => isWithin(folder, root) && isOfDvc(loaded.document),
  );
  const git = gitRootOf(uri, project);
  const ofGit = ignoreFiles.filter(
    ({ folder, loaded }) => git !== undefined && isWithin(folder, git) && !isOfDvc(loaded.document),
  );
  const isKnown = project.files.exists(`${uri}/.dvc`) === true;
  return { root, isKnown, gitRoot: git, dvcIgnored: new Ignored(ofDvc), gitIgnored: new Ignored(ofGit) };
}

function placedIgnores(project: Project): readonly PlacedIgnore[] {
  return project
    .all('dvc-ignore')
    .map((loaded) => ({ folder: parentOf(pathOf(loaded.document.uri)), loaded }));
}

function isOfDvc({ uri }: Document): boolean {
  return uri.endsWith('/.dvcignore');
}

/** The path of the nearest folder that holds `.git`. */
function gitRootOf(uri: string, project: Project): string | undefined {
  const path = pathOf(uri);
  for (let at = path; ; at = parentOf(at)) {
    if (project.files.exists(uriOf(at === '/' ? '/.git' : `${at}/.git`, uri)) === true) return at;
    if (at === '/') return undefined;
  }
}

/** The `.gitignore` files in the folder of a document and in those above: they can hide it from DVC. */
export function gitIgnoreUses({ uri }: Document, project: Project): readonly Use[] {
  const folder = uri.slice(0, uri.lastIndexOf('/'));
  const workspace = project.files.rootOf(uri)?.replace(/\/$/, '');
  const uses: Use[] = [];
  if (workspace === undefined) return uses;
  for (let at = folder; isWithin(at, workspace); at = at.slice(0, at.lastIndexOf('/'))) {
    const file = `${at}/.gitignore`;
    if (project.files.exists(file) === true) uses.push({ uri: file, kind: 'dvc-ignore' });
  }
  return uses;
}
