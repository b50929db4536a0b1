// tested by: test/engine/document/toml.test.ts
import type { AST } from 'toml-eslint-parser';
import type { Node, ScalarNode } from './node.ts';
import type { Span } from './span.ts';

/** The tree of a TOML text: tables and dotted keys are put where they belong, lists of tables are lists. */
export function treeOf(program: AST.TOMLProgram, text: string): Node {
  const root = new Table({ start: 0, end: text.length });
  for (const statement of program.body[0].body) {
    if (statement.type === 'TOMLKeyValue') root.set(statement);
    else addTable(root, statement);
  }
  return root.node();
}

function addTable(root: Table, { key, kind, body, range }: AST.TOMLTable): void {
  const table = tableAt(root, key.keys.map(keyNode), { end: range[1], isNew: kind === 'array' });
  for (const pair of body) table.set(pair);
}

interface Opening {
  /** Where the statement ends that asks for the table. */
  readonly end: number;
  /** Whether the last key names a list of tables that is to get a new one. */
  readonly isNew: boolean;
}

/** The table of a path. */
function tableAt(root: Table, path: readonly ScalarNode[], { end, isNew }: Opening): Table {
  let table = root;
  for (const [index, key] of path.entries()) {
    table.growTo(end);
    table = table.child(key, end, isNew && index === path.length - 1);
  }
  table.growTo(end);
  return table;
}

interface Entry {
  readonly key: ScalarNode;
  readonly value: Table | Tables | Node;
}

/** A table while it is put together: later statements may add to it. */
class Table {
  readonly #span: { start: number; end: number };
  readonly #entries = new Map<string, Entry>();

  constructor(span: Span) {
    this.#span = { ...span };
  }

  /** Puts the value of a key, dotted or not. */
  set({ key, value, range }: AST.TOMLKeyValue): void {
    const parts = key.keys.map(keyNode);
    const last = parts.pop();
    if (last === undefined) return;
    const table = tableAt(this, parts, { end: range[1], isNew: false });
    table.#entries.set(textOf(last), { key: last, value: valueNode(value) });
  }

  growTo(end: number): void {
    this.#span.end = Math.max(this.#span.end, end);
  }

  /** The table at a key, made where there is none; with `isNew` a new one at the end of the list of tables there. */
  child(key: ScalarNode, end: number, isNew: boolean): Table {
    const span = { start: key.span.start, end };
    const known = this.#entries.get(textOf(key))?.value;
    if (known instanceof Table) return known;
    if (known instanceof Tables) return known.last(span, isNew);
    const made = isNew ? new Tables() : new Table(span);
    this.#entries.set(textOf(key), { key, value: made });
    return made instanceof Tables ? made.last(span, true) : made;
  }

  node(): Node {
    const pairs = Array.from(this.#entries.values(), ({ key, value }) => {
      const node = value instanceof Table || value instanceof Tables ? value.node() : value;
      return {
        key,
        value: node,
        span: { start: key.span.start, end: Math.max(key.span.end, node.span.end) },
      };
    });
    return { type: 'mapping', pairs, span: this.#span };
  }
}

/** A list of tables (`[[name]]`) while it is put together. */
class Tables {
  readonly #items: Table[] = [];

  /** The table that statements add to now; a new one where asked for. */
  last(span: Span, isNew: boolean): Table {
    const known = isNew ? undefined : this.#items.at(-1);
    if (known !== undefined) return known;
    const made = new Table(span);
    this.#items.push(made);
    return made;
  }

  node(): Node {
    const items = this.#items.map((table) => table.node());
    const span = { start: items[0]?.span.start ?? 0, end: items.at(-1)?.span.end ?? 0 };
    return { type: 'sequence', items, span };
  }
}

function valueNode(content: AST.TOMLContentNode): Node {
  const span = spanOf(content.range);
  if (content.type === 'TOMLArray') return { type: 'sequence', items: content.elements.map(valueNode), span };
  if (content.type === 'TOMLInlineTable') {
    const table = new Table(span);
    for (const pair of content.body) table.set(pair);
    return table.node();
  }
  return scalarNode(content, span);
}

/** Dates and times are kept as they are written: no YAML or JSON has a value for them. */
function scalarNode(value: AST.TOMLValue, span: Span): ScalarNode {
  switch (value.kind) {
    case 'string':
      return { type: 'scalar', value: value.value, style: 'quoted', source: value.value, span };
    case 'integer': {
      const exact = Number.isSafeInteger(value.value) ? value.value : value.bigint;
      return { type: 'scalar', value: exact, style: 'plain', source: value.number, span };
    }
    case 'float':
      return { type: 'scalar', value: value.value, style: 'plain', source: value.number, span };
    case 'boolean':
      return { type: 'scalar', value: value.value, style: 'plain', source: String(value.value), span };
    case 'offset-date-time':
    case 'local-date-time':
    case 'local-date':
    case 'local-time':
      return { type: 'scalar', value: value.datetime, style: 'plain', source: value.datetime, span };
  }
}

function keyNode(key: AST.TOMLBare | AST.TOMLQuoted): ScalarNode {
  const text = key.type === 'TOMLBare' ? key.name : key.value;
  const style = key.type === 'TOMLBare' ? 'plain' : 'quoted';
  return { type: 'scalar', value: text, style, source: text, span: spanOf(key.range) };
}

function textOf(key: ScalarNode): string {
  return String(key.value);
}

function spanOf([start, end]: AST.HasLocs['range']): Span {
  return { start, end };
}
