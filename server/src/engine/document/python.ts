import type { Parsed, Problem } from './document.ts';
import type { Pair, ScalarNode } from './node.ts';
import { pythonLiteral } from './pythonLiteral.ts';
import { pythonFault } from './pythonSyntax.ts';
import { pythonLines, type PythonLine, type PythonToken } from './pythonTokens.ts';

/** The longest text that is read, in UTF-16 units, and how deep classes may be nested. */
const longest = 5 * 1024 * 1024;
const deepest = 100;

/**
 * Reads the parameters of a Python file into a tree with positions, without running it: assignments of plain values at
 * the level of the module and in classes, and to `self` in `__init__`. What is computed is left out, as DVC leaves it
 * out. Never throws. Source: dvc/utils/serialize/_py.py.
 */
export function parsePython(text: string): Parsed {
  if (text.length > longest) return notRead('too-large', 'it holds more than 5 MB of text.');
  const { lines, problems } = pythonLines(text);
  const found = problems.length > 0 ? problems : pythonFault(text, lines);
  const reader = new BlockReader(lines);
  const pairs = reader.block(0, lines.length, false);
  if (reader.isTooDeep) return notRead('too-deep', 'its classes are nested more than 100 levels deep.');
  const root = { type: 'mapping' as const, pairs: [...pairs.values()], span: { start: 0, end: text.length } };
  return { root, problems: found.slice(0, 1) };
}

function notRead(code: Problem['code'], message: string): Parsed {
  return { root: undefined, problems: [{ code, message, span: { start: 0, end: 0 } }] };
}

type Pairs = Map<string, Pair>;

/** Words that can stand before a colon and are no name. */
const keywords: ReadonlySet<string> = new Set(['else', 'try', 'finally', 'lambda', 'except']);

class BlockReader {
  readonly #lines: readonly PythonLine[];
  isTooDeep = false;
  #depth = 0;

  constructor(lines: readonly PythonLine[]) {
    this.#lines = lines;
  }

  /** What the lines of a block define; in `__init__` only what belongs to `self`. */
  block(from: number, to: number, isInit: boolean): Pairs {
    const pairs: Pairs = new Map();
    if (this.#depth >= deepest) {
      this.isTooDeep = true;
      return pairs;
    }
    this.#depth += 1;
    const indent = this.#lines[from]?.indent ?? 0;
    for (let index = from; index < to;) {
      const line = this.#lines[index];
      const end = this.#endOf(index, to);
      if (line?.indent === indent) this.#statement(line, { from: index + 1, to: end }, isInit, pairs);
      index = end;
    }
    this.#depth -= 1;
    return pairs;
  }

  /** Behind the lines that are indented deeper than this one. */
  #endOf(index: number, to: number): number {
    const indent = this.#lines[index]?.indent ?? 0;
    let end = index + 1;
    while (end < to && (this.#lines[end]?.indent ?? 0) > indent) end += 1;
    return end;
  }

  #statement({ tokens }: PythonLine, body: Block, isInit: boolean, into: Pairs): void {
    const [first, second] = tokens;
    if (first?.text === 'class' && second?.kind === 'name') {
      const pairs = this.#body(tokens, body, false);
      const span = { start: second.start, end: this.#endOfBody(tokens, body) };
      set(into, second, { type: 'mapping', pairs: [...pairs.values()], span });
    } else if (first?.text === 'def' && second?.text === '__init__') {
      for (const [key, pair] of this.#body(tokens, body, true)) into.set(key, pair);
    } else assignAll(tokens, isInit, into);
  }

  /** What stands behind the colon of a class or a function, in its line or in the lines below it. */
  #body(tokens: readonly PythonToken[], { from, to }: Block, isInit: boolean): Pairs {
    const colon = outermost(tokens, ':');
    const rest = colon < 0 ? [] : tokens.slice(colon + 1);
    if (rest.length === 0) return this.block(from, to, isInit);
    const pairs: Pairs = new Map();
    assignAll(rest, isInit, pairs);
    return pairs;
  }

  #endOfBody(tokens: readonly PythonToken[], { from, to }: Block): number {
    const last = to > from ? this.#lines[to - 1]?.tokens : tokens;
    return last?.at(-1)?.end ?? 0;
  }
}

interface Block {
  readonly from: number;
  readonly to: number;
}

/** The assignments of one line. */
function assignAll(tokens: readonly PythonToken[], isInit: boolean, into: Pairs): void {
  for (const statement of splitAt(tokens, ';')) assign(statement, isInit, into);
}

function assign(tokens: readonly PythonToken[], isInit: boolean, into: Pairs): void {
  const target = targetOf(tokens, isInit);
  if (target === undefined) return;
  const { name, length } = target;
  const isAnnotated = tokens[length]?.text === ':';
  const equals = isAnnotated ? outermost(tokens, '=') : length;
  if (equals < 0 || tokens[equals]?.text !== '=') return;
  const value = pythonLiteral(tokens.slice(equals + 1));
  if (value !== undefined) set(into, name, value);
}

interface Target {
  readonly name: PythonToken;
  /** How many tokens it takes. */
  readonly length: number;
}

/** `name`, or `self.name`; in `__init__` only that. */
function targetOf(tokens: readonly PythonToken[], isInit: boolean): Target | undefined {
  const [first, dot, member] = tokens;
  if (first?.kind !== 'name' || keywords.has(first.text)) return undefined;
  if (first.text === 'self' && dot?.text === '.' && member?.kind === 'name')
    return { name: member, length: 3 };
  return isInit ? undefined : { name: first, length: 1 };
}

function set(into: Pairs, name: PythonToken, value: Pair['value']): void {
  const { text, start, end } = name;
  const key: ScalarNode = { type: 'scalar', value: text, style: 'plain', source: text, span: { start, end } };
  into.set(text, { key, value, span: { start, end: value?.span.end ?? end } });
}

/** The first operator of that text outside of brackets, or -1. */
function outermost(tokens: readonly PythonToken[], text: string): number {
  let depth = 0;
  return tokens.findIndex((token) => {
    if (token.kind !== 'operator') return false;
    if (/^[([{]$/.test(token.text)) depth += 1;
    else if (/^[)\]}]$/.test(token.text)) depth -= 1;
    return depth === 0 && token.text === text;
  });
}

function splitAt(tokens: readonly PythonToken[], text: string): readonly (readonly PythonToken[])[] {
  const parts: PythonToken[][] = [[]];
  for (const token of tokens) {
    if (token.kind === 'operator' && token.text === text) parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts;
}
