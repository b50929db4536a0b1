import type { Document } from '../../document/document.ts';
import { itemsOf, keyText, pairOf, pairsOf, resolved, type Node } from '../../document/node.ts';
import type { Span } from '../../document/span.ts';
import type { Pipeline } from '../../model/pipeline.ts';
import type { Loaded, Project } from '../../model/project.ts';

/** Where a name was found: the document that defines it, the key, and the value. */
export interface Definition {
  readonly document: Document;
  readonly at: Span;
  readonly value: Node | undefined;
}

/** What is known of a name: where it is defined, or that nothing defines it, or that it cannot be known. */
export type Lookup =
  | { readonly state: 'found'; readonly definition: Definition }
  | { readonly state: 'missing'; readonly names: readonly string[] }
  | { readonly state: 'unknown' };

/**
 * Looks a template's name up as DVC does: params.yaml beside the file, the files under `vars`, the values written
 * there. A file that cannot be read, or a value that comes from a loop, makes the answer unknown. Source:
 * dvc/parsing/context.py.
 */
export function lookUp(
  pipeline: Loaded<'dvc'>,
  path: readonly string[],
  step: string | undefined,
  project: Project,
): Lookup {
  if (isLocal(pipeline.model, path, step)) return { state: 'unknown' };
  const roots = rootsOf(pipeline, project);
  if (roots === undefined) return { state: 'unknown' };
  for (const { document, root } of roots) {
    const found = walk(root, path);
    if (found === 'unknown') return { state: 'unknown' };
    if (found !== undefined) return { state: 'found', definition: { document, ...found } };
  }
  return { state: 'missing', names: roots.flatMap(({ root }) => namesIn(root)) };
}

/** Every name that the templates of a file may use, as far as it is known. */
export function namesInScope(pipeline: Loaded<'dvc'>, project: Project): readonly string[] {
  return (rootsOf(pipeline, project) ?? []).flatMap(({ root }) => namesIn(root));
}

function isLocal(pipeline: Pipeline, path: readonly string[], step: string | undefined): boolean {
  const locals = pipeline.steps.find(({ name }) => name === step)?.locals ?? [];
  return locals.includes('*') || locals.includes(path[0] ?? '');
}

interface Root {
  readonly document: Document;
  readonly root: Node | undefined;
}

/** The trees that names are looked up in, or undefined when one of them cannot be known. */
function rootsOf({ document, model }: Loaded<'dvc'>, project: Project): readonly Root[] | undefined {
  const roots: Root[] = [];
  for (const { file } of model.variableFiles) {
    const loaded = file === undefined ? undefined : project.get(file, 'params');
    if (loaded !== undefined && loaded.document.problems.length === 0) {
      roots.push({ document: loaded.document, root: loaded.model.root });
    } else if (file === undefined || project.files.exists(file) !== false) return undefined;
  }
  const own = itemsOf(pairOf(document.root, 'vars')?.value).map((root) => ({ document, root }));
  return [...roots, ...own];
}

function walk(
  root: Node | undefined,
  path: readonly string[],
): { readonly at: Span; readonly value: Node | undefined } | 'unknown' | undefined {
  let value = resolved(root);
  let at: Span | undefined;
  for (const part of path) {
    if (value?.type === 'sequence') return 'unknown';
    const pair = pairOf(value, part);
    if (pair === undefined) return pairOf(value, '<<') === undefined ? undefined : 'unknown';
    at = pair.key.span;
    value = resolved(pair.value);
  }
  return at && { at, value };
}

/** The dotted names of a tree, those of its leaves and of its mappings. */
export function namesIn(root: Node | undefined, prefix = ''): readonly string[] {
  return pairsOf(root).flatMap((pair) => {
    const name = prefix + (keyText(pair) ?? '');
    return [name, ...namesIn(pair.value, `${name}.`)];
  });
}

/** Finds a dotted key in a parameter file, or says that it cannot be known (lists, merges). */
export function findKey(
  root: Node | undefined,
  key: string,
): { readonly at: Span; readonly value: Node | undefined } | 'unknown' | undefined {
  return walk(root, key.split('.'));
}
