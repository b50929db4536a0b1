import type { Document } from '../../document/document.ts';
import { itemsOf, mergedPairOf, resolved, valueOf, type Node } from '../../document/node.ts';
import type { Span } from '../../document/span.ts';
import type { Pipeline } from '../../model/pipeline.ts';
import type { Loaded, Project } from '../../model/project.ts';
import { namesIn } from './names.ts';

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
  const own = itemsOf(valueOf(document.root, 'vars')).map((root) => ({ document, root }));
  return [...roots, ...own];
}

/** A place in a tree of values: where its name stands, and the value. */
interface Found {
  readonly at: Span;
  readonly value: Node | undefined;
}

function walk(root: Node | undefined, path: readonly string[]): Found | 'unknown' | undefined {
  let place: Found | undefined;
  let value = resolved(root);
  for (const part of path) {
    const next = stepInto(value, part);
    if (next === undefined || next === 'unknown') return next;
    place = next;
    value = resolved(next.value);
  }
  return place;
}

function stepInto(node: Node | undefined, part: string): Found | 'unknown' | undefined {
  if (node?.type === 'sequence') {
    const item = node.items[Number(part)];
    if (!/^\d+$/.test(part)) return 'unknown';
    return item && { at: item.span, value: item };
  }
  const pair = mergedPairOf(node, part);
  return pair && { at: pair.key.span, value: pair.value };
}

/**
 * Finds a dotted key of a step's `params` in a parameter file. A key with wildcards may stand for any. Source:
 * read_param_file, dvc/dependency/param.py.
 */
export function findKey(root: Node | undefined, key: string): Found | 'unknown' | undefined {
  return /[*?[\]!]/.test(key) ? 'unknown' : walk(root, key.split('.'));
}
