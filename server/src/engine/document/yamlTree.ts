// tested by: test/engine/document/yaml.test.ts
import { isAlias, isMap, isScalar, isSeq, Scalar, type Node as YamlNode, type Pair as YamlPair } from 'yaml';
import type { Problem } from './document.ts';
import type { AliasNode, Node, Pair, ScalarNode } from './node.ts';
import type { Span } from './span.ts';

/** Thrown when values are nested deeper than Assay follows. */
export class TooDeep extends Error {}

/** How deep values may be nested. */
const deepest = 200;

export interface TreeOptions {
  /** Where the YAML begins in the whole text. */
  readonly base: number;
  readonly duplicateKeys: 'error' | 'last-wins';
}

/** Turns what the `yaml` package composed into our tree. Throws `TooDeep`. */
export function readTree(
  contents: YamlNode | null,
  options: TreeOptions,
): { readonly root: Node | undefined; readonly problems: readonly Problem[] } {
  const reader = new TreeReader(options);
  return { root: reader.read(contents, 0), problems: reader.problems };
}

/** Walks a composed document once, in the order of the text, with one map of the anchors met so far. */
class TreeReader {
  readonly problems: Problem[] = [];
  readonly #options: TreeOptions;
  /** The nodes behind the anchors; an anchor whose node is still being read stands for nothing. */
  readonly #anchors = new Map<string, Node | undefined>();
  #end = 0;

  constructor(options: TreeOptions) {
    this.#options = options;
    this.#end = options.base;
  }

  read(node: YamlNode | null | undefined, depth: number): Node | undefined {
    if (node === null || node === undefined) return undefined;
    if (depth > deepest) throw new TooDeep();
    if (isAlias(node)) return this.#alias(node.source, this.#span(node));
    const anchor = isScalar(node) || isMap(node) || isSeq(node) ? node.anchor : undefined;
    if (anchor !== undefined) this.#anchors.set(anchor, undefined);
    const read = this.#readPlain(node, depth);
    if (anchor !== undefined) this.#anchors.set(anchor, read);
    return read;
  }

  #readPlain(node: YamlNode, depth: number): Node | undefined {
    const span = this.#span(node);
    if (isMap<YamlNode, YamlNode>(node)) {
      const pairs = node.items.map((pair) => this.#pair(pair, depth));
      if (this.#options.duplicateKeys === 'error') this.#findDuplicates(pairs);
      return { type: 'mapping', pairs, span: enclose(span, pairs, node.flow) };
    }
    if (isSeq<YamlNode>(node)) {
      const items = node.items.flatMap((item) => this.read(item, depth + 1) ?? []);
      return { type: 'sequence', items, span: enclose(span, items, node.flow) };
    }
    return isScalar(node) ? scalarOf(node, span) : undefined;
  }

  #pair(pair: YamlPair<YamlNode, YamlNode | null>, depth: number): Pair {
    const key = this.read(pair.key, depth + 1) ?? nothing(this.#end);
    this.#end = key.span.end;
    const value = this.read(pair.value, depth + 1);
    return { key, value, span: { start: key.span.start, end: Math.max(key.span.end, value?.span.end ?? 0) } };
  }

  #alias(name: string, span: Span): AliasNode {
    if (!this.#anchors.has(name)) {
      const message = `No anchor &${name} stands before this alias: define it above, or write the value here.`;
      this.problems.push({ code: 'unresolved-alias', message, span });
    }
    return { type: 'alias', name, target: this.#anchors.get(name), span };
  }

  #findDuplicates(pairs: readonly Pair[]): void {
    const known = new Set<string>();
    for (const { key } of pairs) {
      if (key.type !== 'scalar') continue;
      const name = `${typeof key.value} ${String(key.value)}`;
      if (known.has(name)) {
        const message = `The key "${key.source}" stands twice in this mapping: delete one of the two.`;
        this.problems.push({ code: 'duplicate-key', message, span: key.span });
      }
      known.add(name);
    }
  }

  #span(node: YamlNode): Span {
    const [start, end] = node.range ?? [0, 0];
    return { start: this.#options.base + start, end: this.#options.base + Math.max(start, end) };
  }
}

/**
 * Where a collection ends: one in brackets where its bracket is, any other with its last value, so that neither the
 * line end behind it nor a broken text makes it longer or shorter than it looks.
 */
function enclose(span: Span, parts: readonly { readonly span: Span }[], flow: boolean | undefined): Span {
  const last = parts.at(-1)?.span.end;
  if (last === undefined) return span;
  return { start: span.start, end: flow === true ? Math.max(span.end, last) : last };
}

function nothing(at: number): ScalarNode {
  return { type: 'scalar', value: null, style: 'plain', source: '', span: { start: at, end: at } };
}

function scalarOf(node: Scalar, span: Span): ScalarNode {
  const source = node.source ?? '';
  return { type: 'scalar', value: plainValue(node.value, source), style: styleOf(node), source, span };
}

/** Dates and other objects that YAML 1.1 knows are kept as they were written. */
function plainValue(value: unknown, source: string): ScalarNode['value'] {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  return typeof value === 'number' || typeof value === 'bigint' ? value : source;
}

function styleOf(node: Scalar): ScalarNode['style'] {
  if (node.type === Scalar.BLOCK_FOLDED || node.type === Scalar.BLOCK_LITERAL) return 'block';
  return node.type === Scalar.QUOTE_DOUBLE || node.type === Scalar.QUOTE_SINGLE ? 'quoted' : 'plain';
}
