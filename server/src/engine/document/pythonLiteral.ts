// tested by: test/engine/document/python.test.ts
import type { Node, Pair, ScalarNode } from './node.ts';
import type { PythonToken } from './pythonTokens.ts';
import { pythonText } from './pythonText.ts';

/** How deep values may be nested. */
const deepest = 200;

/** Python refuses whole numbers that are longer. Source: sys.get_int_max_str_digits. */
const mostDigits = 4_300;

/** Thrown inside of this file where a value is none that can be read without running the program. */
class NoLiteral extends Error {}

/**
 * The value that tokens spell, where it can be read without running the program: numbers, texts, `True`, `False`,
 * `None`, and lists, tuples, sets and mappings of them. Undefined for everything else. Source: ast.literal_eval.
 */
export function pythonLiteral(tokens: readonly PythonToken[]): Node | undefined {
  try {
    return new LiteralReader(tokens).whole();
  } catch (cause) {
    if (cause instanceof NoLiteral) return undefined;
    throw cause;
  }
}

const constants: ReadonlyMap<string, boolean | null> = new Map<string, boolean | null>([
  ['True', true],
  ['False', false],
  ['None', null],
]);

class LiteralReader {
  readonly #tokens: readonly PythonToken[];
  #at = 0;
  #depth = 0;

  constructor(tokens: readonly PythonToken[]) {
    this.#tokens = tokens;
  }

  whole(): Node {
    const first = this.#value();
    if (!this.#is(',')) return this.#end(first);
    const items = [first];
    while (this.#is(',') && this.#at + 1 < this.#tokens.length) {
      this.#at += 1;
      items.push(this.#value());
    }
    if (this.#is(',')) this.#at += 1;
    return this.#end({ type: 'sequence', items, span: this.#spanFrom(first.span.start) });
  }

  #end(node: Node): Node {
    if (this.#at < this.#tokens.length) throw new NoLiteral();
    return node;
  }

  #value(): Node {
    const token = this.#tokens[this.#at];
    if (token === undefined) throw new NoLiteral();
    if (token.kind === 'string') return this.#text(token);
    if (token.kind === 'name') return this.#named(token);
    if (token.kind === 'number' || token.text === '+' || token.text === '-') return this.#number(token);
    if (token.text === '...') return this.#scalar(token, '...', 1);
    return this.#nested(token);
  }

  #scalar(first: PythonToken, value: ScalarNode['value'], length: number): ScalarNode {
    this.#at += length;
    const span = this.#spanFrom(first.start);
    const source = this.#tokens
      .slice(this.#at - length, this.#at)
      .map(({ text }) => text)
      .join('');
    return { type: 'scalar', value, style: 'plain', source, span };
  }

  #named(token: PythonToken): Node {
    const value = constants.get(token.text);
    if (value !== undefined) return this.#scalar(token, value, 1);
    const [, open, close] = this.#tokens.slice(this.#at, this.#at + 3);
    if (token.text !== 'set' || open?.text !== '(' || close?.text !== ')') throw new NoLiteral();
    this.#at += 3;
    return { type: 'sequence', items: [], span: this.#spanFrom(token.start) };
  }

  #text(first: PythonToken): ScalarNode {
    let value = '';
    for (let token: PythonToken | undefined = first; token?.kind === 'string';) {
      const part = pythonText(token.text);
      if (part === undefined) throw new NoLiteral();
      value += part;
      this.#at += 1;
      token = this.#tokens[this.#at];
    }
    return { type: 'scalar', value, style: 'quoted', source: value, span: this.#spanFrom(first.start) };
  }

  /** A number with a sign, or a complex number, which is kept as it is written. */
  #number(first: PythonToken): ScalarNode {
    const isSigned = first.kind === 'operator';
    const digits = isSigned ? this.#tokens[this.#at + 1] : first;
    if (digits?.kind !== 'number') throw new NoLiteral();
    const length = isSigned ? 2 : 1;
    const [sign, imaginary] = this.#tokens.slice(this.#at + length, this.#at + length + 2);
    const isSum = (sign?.text === '+' || sign?.text === '-') && /j$/i.test(imaginary?.text ?? '');
    if (isSum) return this.#complex(first, length + 2);
    const value = numberOf(digits.text);
    if (value === undefined) return this.#complex(first, length);
    return this.#scalar(first, first.text === '-' ? -value : value, length);
  }

  #complex(first: PythonToken, length: number): ScalarNode {
    const written = this.#tokens.slice(this.#at, this.#at + length).map(({ text }) => text);
    return this.#scalar(first, written.join(''), length);
  }

  #nested(open: PythonToken): Node {
    this.#at += 1;
    this.#depth += 1;
    if (this.#depth > deepest) throw new NoLiteral();
    const node = this.#inBrackets(open);
    this.#depth -= 1;
    return node;
  }

  #inBrackets({ text, start }: PythonToken): Node {
    if (text === '[') return { type: 'sequence', items: this.#items(']').items, span: this.#spanFrom(start) };
    if (text === '{') return this.#braces(start);
    if (text !== '(') throw new NoLiteral();
    const { items, hasComma } = this.#items(')');
    const [only] = items;
    if (only !== undefined && !hasComma) return only;
    return { type: 'sequence', items, span: this.#spanFrom(start) };
  }

  #items(close: string, first?: Node): { readonly items: readonly Node[]; readonly hasComma: boolean } {
    const items = first === undefined ? [] : [first];
    let hasComma = first !== undefined && this.#separated(close);
    while (!this.#took(close)) {
      items.push(this.#value());
      hasComma = this.#separated(close) || hasComma;
    }
    return { items, hasComma };
  }

  /** Whether a comma was taken; otherwise only the closing bracket may follow. */
  #separated(close: string): boolean {
    if (this.#took(',')) return true;
    if (!this.#is(close)) throw new NoLiteral();
    return false;
  }

  /** A mapping, or a set. */
  #braces(start: number): Node {
    if (this.#took('}')) return { type: 'mapping', pairs: [], span: this.#spanFrom(start) };
    const first = this.#value();
    if (this.#is(':')) return this.#mapping(start, first);
    return { type: 'sequence', items: this.#items('}', first).items, span: this.#spanFrom(start) };
  }

  #mapping(start: number, first: Node): Node {
    const pairs = new Map<string, Pair>();
    for (
      let key: Node | undefined = first;
      key !== undefined;
      key = this.#took('}') ? undefined : this.#value()
    ) {
      if (!this.#took(':')) throw new NoLiteral();
      const value = this.#value();
      const span = { start: key.span.start, end: value.span.end };
      if (key.type === 'scalar') pairs.set(`${typeof key.value} ${String(key.value)}`, { key, value, span });
      this.#separated('}');
    }
    return { type: 'mapping', pairs: [...pairs.values()], span: this.#spanFrom(start) };
  }

  #is(text: string): boolean {
    const token = this.#tokens[this.#at];
    return token?.kind === 'operator' && token.text === text;
  }

  #took(text: string): boolean {
    if (!this.#is(text)) return false;
    this.#at += 1;
    return true;
  }

  #spanFrom(start: number): { readonly start: number; readonly end: number } {
    return { start, end: this.#tokens[this.#at - 1]?.end ?? start };
  }
}

/** The number that is written; none for an imaginary one. */
function numberOf(text: string): number | bigint | undefined {
  const written = text.replaceAll('_', '').toLowerCase();
  const isWhole = /^(?:0[xbo].*|\d+)$/.test(written);
  if (!isWhole) return written.endsWith('j') ? undefined : Number(written);
  if (written.length > mostDigits) throw new NoLiteral();
  const exact = Number(written);
  return Number.isSafeInteger(exact) ? exact : BigInt(written);
}
