import type { Document } from '../../../document/document.ts';
import { resolved, type Node } from '../../../document/node.ts';
import type { Span } from '../../../document/span.ts';
import type { Project } from '../../../model/project.ts';
import { uriOfPath } from '../paths.ts';
import { entriesIn, entriesOf, isMap, type Held } from './held.ts';
import { placeholdersOf, placesOf } from './placeholder.ts';
import type { TemplateProblem } from './problem.ts';

/** What templates can name at one place. Source: Context, dvc/parsing/context.py. */
export interface Variables {
  readonly entries: ReadonlyMap<string, Held>;
  /** The files that were loaded, and which of their keys: all where none are named. */
  readonly imports: ReadonlyMap<string, readonly string[] | undefined>;
  /** Whether a file that could not be read may define any name. */
  readonly isUnknown: boolean;
}

export const noVariables: Variables = { entries: new Map(), imports: new Map(), isUnknown: false };

/** Where variables are loaded for. */
export interface Loading {
  readonly document: Document;
  readonly project: Project;
  /** The folder that the paths start from, or none where it is not known. */
  readonly folder: string | undefined;
  /** Names that a loop sets and nothing else may. */
  readonly reserved: readonly string[];
  readonly step: string | undefined;
  report(problem: TemplateProblem): void;
}

/** Adds `params.yaml` of a folder, which is loaded unasked where there is one. */
export function withDefault(variables: Variables, loading: Loading): Variables {
  const uri = uriOfPath(loading.folder, 'params.yaml');
  if (uri === undefined) return { ...variables, isUnknown: true };
  const isThere =
    loading.project.get(uri, 'params') !== undefined || loading.project.files.exists(uri) === true;
  if (isThere) return withFile(variables, { text: 'params.yaml', at: nowhere }, loading);
  return loading.project.files.exists(uri) === false ? variables : { ...variables, isUnknown: true };
}

const nowhere: Span = { start: 0, end: 0 };

/** Adds the items of a `vars` list, in order. Source: load_from_vars. */
export function withItems(variables: Variables, items: readonly Node[], loading: Loading): Variables {
  let grown = variables;
  for (const item of items) {
    const node = resolved(item);
    if (node === undefined || isInterpolated(item, loading)) grown = { ...grown, isUnknown: true };
    else if (node.type === 'scalar' && typeof node.value === 'string')
      grown = withFile(grown, { text: node.value, at: item.span }, loading);
    else if (node.type === 'mapping')
      grown = merged(grown, [...entriesIn(node, loading.document.home)], item.span, loading);
  }
  return grown;
}

/** Templates are not allowed in `vars`, neither in keys nor in values. Source: check_interpolations. */
function isInterpolated(node: Node, loading: Loading): boolean {
  if (node.type === 'alias') return false;
  if (node.type === 'sequence') return node.items.map((item) => isInterpolated(item, loading)).includes(true);
  if (node.type === 'mapping')
    return node.pairs
      .flatMap(({ key, value }) => (value === undefined ? [key] : [key, value]))
      .map((part) => isInterpolated(part, loading))
      .includes(true);
  if (typeof node.value !== 'string' || !node.value.includes('${')) return false;
  const [at] = placesOf(loading.document.text, node, placeholdersOf(node.value));
  if (at === undefined) return false;
  loading.report({ rule: 'vars-interpolation', message: 'interpolated', at, step: loading.step });
  return true;
}

interface NamedFile {
  readonly text: string;
  readonly at: Span;
}

/** Adds a file, or the keys of it that are named behind a colon. Source: merge_from. */
function withFile(variables: Variables, { text, at }: NamedFile, loading: Loading): Variables {
  const [path = '', ...rest] = text.split(':');
  const keys = rest
    .join(':')
    .split(',')
    .filter((key) => key !== '');
  const uri = uriOfPath(loading.folder, path);
  if (uri === undefined) return { ...variables, isUnknown: true };
  if (variables.imports.has(uri)) {
    const known = variables.imports.get(uri);
    if (keys.length === 0 && known === undefined) return variables;
    const conflict = conflictOf(keys, known);
    if (conflict !== undefined) {
      loading.report({
        rule: 'vars-partial',
        message: conflict,
        at,
        step: loading.step,
        data: { file: path },
      });
      return variables;
    }
  }
  return withLoaded(variables, { path, uri, keys, at }, loading);
}

function conflictOf(
  keys: readonly string[],
  known: readonly string[] | undefined,
): 'partly' | 'wholly' | undefined {
  if (keys.length === 0) return 'partly';
  if (known === undefined) return 'wholly';
  return keys.some((key) => known.includes(key)) ? 'partly' : undefined;
}

interface Import {
  readonly path: string;
  readonly uri: string;
  readonly keys: readonly string[];
  readonly at: Span;
}

function withLoaded(variables: Variables, file: Import, loading: Loading): Variables {
  const loaded = loading.project.get(file.uri, 'params');
  if (loaded === undefined) return withoutFile(variables, file, loading);
  const { document } = loaded;
  if (document.problems.length > 0) return { ...variables, isUnknown: true };
  const known = { ...variables, imports: withImport(variables.imports, file) };
  const root = resolved(document.root);
  if (root?.type === 'mapping') return withEntries(known, file, [...entriesIn(root, document.home)], loading);
  if (root !== undefined && !isEmptyValue(root)) report(file, 'not-a-mapping', loading);
  return file.keys.length > 0 ? { ...known, isUnknown: true } : known;
}

function withImport(imports: Variables['imports'], { uri, keys }: Import): Variables['imports'] {
  return new Map([...imports, [uri, keys.length === 0 ? undefined : [...(imports.get(uri) ?? []), ...keys]]]);
}

function withEntries(
  variables: Variables,
  { path: file, keys, at }: Import,
  entries: readonly (readonly [string, Held])[],
  loading: Loading,
): Variables {
  const names = new Set(entries.map(([name]) => name));
  const missing = keys.filter((key) => !names.has(key));
  for (const key of missing)
    loading.report({ rule: 'vars-key', message: 'missing', at, step: loading.step, data: { key, file } });
  const chosen = keys.length === 0 ? entries : entries.filter(([name]) => keys.includes(name));
  const grown = merged(variables, chosen, at, loading);
  return missing.length === 0 ? grown : { ...grown, isUnknown: true };
}

/** DVC takes an empty file, and what is false to Python, for an empty mapping. Source: parse_yaml. */
function isEmptyValue(node: Exclude<Node, { type: 'alias' }>): boolean {
  if (node.type === 'sequence') return node.items.length === 0;
  if (node.type === 'mapping') return node.pairs.length === 0;
  return node.value === null || node.value === '' || node.value === false || node.value === 0;
}

function withoutFile(variables: Variables, file: Import, loading: Loading): Variables {
  const { files } = loading.project;
  if (files.exists(file.uri) === false) report(file, 'missing', loading);
  else if (files.entries(file.uri).length > 0) report(file, 'folder', loading);
  return { ...variables, isUnknown: true };
}

function report({ path, at }: Import, message: string, loading: Loading): void {
  loading.report({ rule: 'vars-file', message, at, step: loading.step, data: { file: path } });
}

/** Adds entries; mappings grow into each other, and nothing else may be defined twice. Source: _merge, MergeError. */
function merged(
  variables: Variables,
  entries: readonly (readonly [string, Held])[],
  at: Span,
  loading: Loading,
): Variables {
  const all = new Map(variables.entries);
  const taken = entries.find(([name]) => loading.reserved.includes(name));
  if (taken !== undefined) {
    const [name, held] = taken;
    const place = placeIn(held, at, loading);
    loading.report({
      rule: 'reserved-variable',
      message: 'set',
      at: place,
      step: loading.step,
      data: { name },
    });
    return { ...variables, isUnknown: true };
  }
  for (const [name, held] of entries) all.set(name, joined(all.get(name), held, { path: name, at, loading }));
  return { ...variables, entries: all };
}

interface Joining {
  readonly path: string;
  readonly at: Span;
  readonly loading: Loading;
}

function joined(old: Held | undefined, held: Held, joining: Joining): Held {
  if (old === undefined) return held;
  if (isMap(old) && isMap(held)) {
    const entries = new Map(entriesOf(old));
    for (const [name, inner] of entriesOf(held)) {
      const path = `${joining.path}.${name}`;
      entries.set(name, joined(entries.get(name), inner, { ...joining, path }));
    }
    return { kind: 'map', entries };
  }
  redefined(old, held, joining);
  return old;
}

function redefined(old: Held, held: Held, { path, at, loading }: Joining): void {
  const first = old.kind === 'node' ? old : undefined;
  loading.report({
    rule: 'vars-redefined',
    message: 'redefined',
    at: placeIn(held, at, loading),
    step: loading.step,
    data: { name: path },
    ...(first === undefined
      ? {}
      : {
          related: [
            { document: first.home.document, at: first.at, message: `"${path}" is defined here first.` },
          ],
        }),
  });
}

/** The name itself where it stands in the file that is checked, else what brought it in. */
function placeIn(held: Held, at: Span, { document }: Loading): Span {
  return held.kind === 'node' && held.home.uri === document.uri ? held.at : at;
}
