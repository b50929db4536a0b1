import { mergedPairs } from '../../../document/merged.ts';
import {
  isMergeKey,
  resolved,
  type MappingNode,
  type Node,
  type Pair,
  type ScalarNode,
} from '../../../document/node.ts';
import { unknownHeld, type Held } from './held.ts';
import { interpolate, type Interpolation } from './interpolate.ts';
import { placeholdersOf } from './placeholder.ts';
import { scalarText } from './render.ts';

type Value = Exclude<Node, { type: 'alias' }>;

/** What a loop goes over as its step writes it, with the templates at every depth resolved. Source: Context.resolve. */
export class LoopValues {
  readonly #where: Interpolation;
  readonly #known = new Map<Value, Held>();
  readonly #templated = new Map<Value, boolean>();

  constructor(where: Interpolation) {
    this.#where = where;
  }

  /** The value of a node; unknown where a template in it is. */
  of(node: Node | undefined): Held {
    const value = resolved(node);
    if (node === undefined || value === undefined) return unknownHeld;
    const known = this.#known.get(value);
    if (known !== undefined) return known;
    const { home } = this.#where.document;
    const held: Held = this.#isTemplated(value)
      ? this.#resolved(value)
      : { kind: 'node', node, home, at: node.span };
    this.#known.set(value, held);
    return held;
  }

  /** The entries of a mapping, those that it merges first; undefined where a key of it is not known. */
  entriesOf(mapping: MappingNode): ReadonlyMap<string, Held> | undefined {
    const entries = new Map<string, Held>();
    for (const { key: written, value } of mergedPairs(mapping, writtenKey).values()) {
      const key = resolved(written);
      const name = key?.type === 'scalar' ? this.#name(key) : undefined;
      if (name === undefined) return undefined;
      entries.set(name, this.of(value));
    }
    return entries;
  }

  #resolved(value: Value): Held {
    if (value.type === 'scalar') return this.#text(value);
    if (value.type === 'sequence') return { kind: 'list', items: value.items.map((item) => this.of(item)) };
    const entries = this.entriesOf(value);
    return entries === undefined ? unknownHeld : { kind: 'map', entries };
  }

  #text(node: ScalarNode): Held {
    const text = String(node.value);
    const templated = { node, text, placeholders: placeholdersOf(text), key: 'foreach' };
    const answer = interpolate(templated, this.#where);
    if (answer.state === 'unknown') return unknownHeld;
    return answer.state === 'value' ? answer.held : { kind: 'text', text: answer.text };
  }

  #name(key: ScalarNode): string | undefined {
    if (!isTemplate(key)) return scalarText(key);
    const held = this.#text(key);
    if (held.kind === 'text') return held.text;
    if (held.kind !== 'unknown') this.#refuseKey(key);
    return undefined;
  }

  /** A key that is one placeholder stands for a value that Python takes for no key. Source: Value, dvc/parsing/context.py. */
  #refuseKey({ span: at, value }: ScalarNode): void {
    const { report, step } = this.#where;
    report({ rule: 'interpolation-type', message: 'key', at, step, data: { name: String(value) } });
  }

  #isTemplated(value: Value): boolean {
    if (value.type === 'scalar') return isTemplate(value);
    const known = this.#templated.get(value);
    if (known !== undefined) return known;
    this.#templated.set(value, false);
    const is = partsOf(value).some((part) => this.#isTemplated(part));
    this.#templated.set(value, is);
    return is;
  }
}

function isTemplate({ value }: ScalarNode): boolean {
  return typeof value === 'string' && value.includes('${');
}

function partsOf(value: Exclude<Value, ScalarNode>): readonly Value[] {
  const nodes =
    value.type === 'sequence' ? value.items : value.pairs.flatMap(({ key, value }) => [key, value]);
  return nodes.flatMap((node) => resolved(node) ?? []);
}

/** The text of a key as it is written; a `<<` that merges has none. */
function writtenKey({ key: written }: Pair): string | undefined {
  const key = resolved(written);
  return key?.type !== 'scalar' || isMergeKey(key) ? undefined : scalarText(key);
}
