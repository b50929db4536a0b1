import type { Crumb } from '../../document/at.ts';
import { keyText, pairsOf, type Node } from '../../document/node.ts';
import type { Completion, Place } from '../../format.ts';
import { keysAt } from '../../schema/describe.ts';
import { outputsOf } from './graph.ts';
import { dvcSchema } from './schema.ts';
import { namesIn } from './names.ts';
import { namesInScope } from './scope.ts';

/** Names inside of `${`, paths and parameters in their lists, keys where a mapping is. */
export function complete(place: Place<'dvc'>): readonly Completion[] {
  return completeTemplate(place) ?? completeItem(place) ?? completeKey(place);
}

function completeTemplate(place: Place<'dvc'>): readonly Completion[] | undefined {
  const before = lineBefore(place);
  const typed = /(?<!\\)\$\{([^}]*)$/.exec(before)?.[1];
  if (typed === undefined) return undefined;
  const replaces = { start: place.offset - typed.length, end: place.offset };
  const closed = place.document.text[place.offset] === '}';
  return namesInScope(place, place.project).map((name) => ({
    label: name,
    kind: 'reference',
    insert: closed ? name : `${name}}`,
    replaces,
    detail: 'parameter',
  }));
}

/** In a list under `deps` the outputs of the other steps, under `params` the keys of params.yaml. */
function completeItem(place: Place<'dvc'>): readonly Completion[] | undefined {
  const typed = /^\s*-\s+([^\s:]*)$/.exec(lineBefore(place))?.[1];
  if (typed === undefined) return undefined;
  const list = listKey(place);
  const replaces = { start: place.offset - typed.length, end: place.offset };
  if (list === 'deps') {
    const texts = new Set(outputsOf(place.project).map(({ output, step }) => `${output.text}\n${step.name}`));
    return [...texts].map((text) => {
      const [path = '', step = ''] = text.split('\n');
      return { label: path, kind: 'file', insert: path, replaces, detail: `written by ${step}` };
    });
  }
  if (list !== 'params') return [];
  return parameterNames(place).map((name) => ({ label: name, kind: 'reference', insert: name, replaces }));
}

function parameterNames({ project, model }: Place<'dvc'>): readonly string[] {
  const file = model.variableFiles[0]?.file;
  const loaded = file === undefined ? undefined : project.get(file, 'params');
  return namesIn(loaded?.model.root);
}

/** The key whose list the cursor is in: the nearest line above that is less indented and ends with a colon. */
function listKey({ document, offset }: Place<'dvc'>): string | undefined {
  const { line } = document.lines.positionAt(offset);
  const indentOf = (text: string): number => text.length - text.trimStart().length;
  const lines = document.text.slice(0, offset).split(/\r\n|\n|\r/);
  const own = indentOf(lines[line] ?? '');
  for (let above = line - 1; above >= 0; above -= 1) {
    const text = lines[above] ?? '';
    const key = /^\s*([\w-]+):\s*$/.exec(text)?.[1];
    if (key !== undefined && indentOf(text) <= own) return key;
  }
  return undefined;
}

function completeKey(place: Place<'dvc'>): readonly Completion[] {
  const typed = /^\s*([\w-]*)$/.exec(lineBefore(place))?.[1];
  if (typed === undefined) return [];
  const { crumbs } = enclosing(place, place.offset - typed.length);
  const path = crumbs.map(({ key }) => key);
  const present = pairsOf(crumbs.at(-1)?.node ?? place.document.root).flatMap((pair) => keyText(pair) ?? []);
  const replaces = { start: place.offset - typed.length, end: place.offset };
  return keysAt(
    dvcSchema.schema,
    path,
    present.filter((key) => key !== typed),
  ).map((known) => ({
    label: known.key,
    kind: 'property',
    insert: `${known.key}: `.trimEnd() + (known.form === 'value' ? ' ' : ''),
    replaces,
    ...(known.description === undefined ? {} : { documentation: known.description }),
  }));
}

/** The mapping that a key typed at an offset would belong to, told by the column of the keys around it. */
function enclosing({ document }: Place<'dvc'>, offset: number): { readonly crumbs: readonly Crumb[] } {
  const column = document.lines.positionAt(offset).character;
  const crumbs: Crumb[] = [];
  let node: Node | undefined = document.root;
  for (;;) {
    const before: Crumb | undefined = lastBefore(node, offset);
    const start = before?.pair?.key.span.start;
    if (before === undefined || start === undefined || document.lines.positionAt(start).character >= column) {
      return { crumbs };
    }
    crumbs.push(before);
    node = before.node;
  }
}

function lastBefore(node: Node | undefined, offset: number): Crumb | undefined {
  const pair = pairsOf(node).findLast((one) => one.key.span.start < offset);
  return pair && { key: keyText(pair) ?? '', pair, node: pair.value };
}

function lineBefore({ document, offset }: Place<'dvc'>): string {
  const { line } = document.lines.positionAt(offset);
  return document.text.slice(document.lines.startOf(line), offset);
}
