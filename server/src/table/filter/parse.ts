import type { FilterProblem } from '../../engine/evidence/table.ts';
import { FilterFault } from './fault.ts';
import type { Comparison, Filter, FilterValue, Operator } from './filter.ts';
import { columnNamed } from './names.ts';
import { tokensOf } from './tokens.ts';
import type { Token } from './tokens.ts';

export type ParsedFilter =
  /** No filter where nothing is written. */
  | { readonly ok: true; readonly filter: Filter | undefined }
  | { readonly ok: false; readonly problem: FilterProblem };

const mostCharacters = 20_000;
const deepest = 100;

/** Understands a filter. */
export function parseFilter(text: string): ParsedFilter {
  try {
    if (text.length > mostCharacters)
      throw new FilterFault(`A filter has at most ${mostCharacters} characters.`, {
        start: mostCharacters,
        end: text.length,
      });
    return { ok: true, filter: new Parser(tokensOf(text)).whole() };
  } catch (error) {
    if (error instanceof FilterFault) return { ok: false, problem: error.problem };
    throw error;
  }
}

class Parser {
  readonly #tokens: readonly Token[];
  #at = 0;
  #depth = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  whole(): Filter | undefined {
    if (this.#next.kind === 'end') return undefined;
    const filter = this.#either();
    const rest = this.#next;
    if (rest.kind !== 'end') throw new FilterFault(`"${rest.text}" is not expected here.`, rest);
    return filter;
  }

  #either(): Filter {
    const of = [this.#all()];
    while (this.#takeWord('or')) of.push(this.#all());
    return joined('or', of);
  }

  /** Terms side by side are all meant, as if `and` stood between them. */
  #all(): Filter {
    const of = [this.#term()];
    for (;;) {
      if (this.#takeWord('and')) of.push(this.#term());
      else if (['end', 'close'].includes(this.#next.kind) || this.#isWord('or')) return joined('and', of);
      else of.push(this.#term());
    }
  }

  #term(): Filter {
    this.#depth += 1;
    if (this.#depth > deepest) throw new FilterFault('This is nested too deeply.', this.#next);
    const term = this.#takeWord('not') ? ({ kind: 'not', of: this.#term() } as const) : this.#single();
    this.#depth -= 1;
    return term;
  }

  #single(): Filter {
    const token = this.#take();
    if (token.kind === 'open') return this.#inside();
    if (token.kind === 'word' && token.text.toLowerCase() === 'has') {
      const name = this.#take();
      if (!isName(name)) throw new FilterFault('Name a column behind "has", such as metrics.loss.', name);
      return { kind: 'has', column: columnNamed(name.text, name) };
    }
    if (!isName(token) && token.kind !== 'text' && token.kind !== 'number') throw notExpected(token);
    return this.#comparison(token) ?? { kind: 'text', text: token.text };
  }

  #inside(): Filter {
    const filter = this.#either();
    const close = this.#take();
    if (close.kind !== 'close') throw new FilterFault('A ")" is missing.', close);
    return filter;
  }

  #comparison(name: Token): Filter | undefined {
    if (this.#next.kind === 'operator') return this.#compared(name, operators[this.#take().text] ?? '=');
    if (!isName(name)) return undefined;
    if (this.#takeWord('is')) return this.#absent(name);
    const isNot = this.#isWord('not') && comparing.has(this.#behind.text.toLowerCase());
    if (isNot) this.#take();
    const operator = comparing.get(this.#next.text.toLowerCase());
    if (this.#next.kind !== 'word' || operator === undefined) return undefined;
    this.#take();
    const column = columnNamed(name.text, name);
    const compared =
      operator === 'in'
        ? ({ kind: 'compare', column, operator, values: this.#list() } as const)
        : this.#compared(name, operator);
    return isNot ? negated(compared) : compared;
  }

  #compared(name: Token, operator: Operator): Comparison {
    if (!isName(name)) throw new FilterFault('Name a column on the left, such as metrics.loss.', name);
    return { kind: 'compare', column: columnNamed(name.text, name), operator, values: [this.#value()] };
  }

  #absent(name: Token): Filter {
    const has = { kind: 'has', column: columnNamed(name.text, name) } as const;
    const isNot = this.#takeWord('not');
    if (!this.#takeWord('null'))
      throw new FilterFault('Behind "is" stands "null" or "not null".', this.#next);
    return isNot ? has : { kind: 'not', of: has };
  }

  #list(): readonly FilterValue[] {
    const open = this.#take();
    if (open.kind !== 'open') throw new FilterFault("Behind \"in\" stands a list: ('a', 'b').", open);
    const values = [this.#value()];
    for (let token = this.#take(); token.kind !== 'close'; token = this.#take()) {
      if (token.kind !== 'comma') throw new FilterFault('A "," or ")" is missing.', token);
      values.push(this.#value());
    }
    return values;
  }

  #value(): FilterValue {
    const { kind, text, start, end } = this.#take();
    if (kind === 'text' || kind === 'name') return { text, isQuoted: true, start, end };
    if (kind === 'number' || kind === 'word') return { text, isQuoted: false, start, end };
    throw new FilterFault('A value is missing here.', { start, end });
  }

  get #next(): Token {
    return this.#tokenAt(this.#at);
  }

  get #behind(): Token {
    return this.#tokenAt(this.#at + 1);
  }

  #tokenAt(at: number): Token {
    return this.#tokens[Math.min(at, this.#tokens.length - 1)] ?? end;
  }

  #take(): Token {
    const token = this.#next;
    this.#at += 1;
    return token;
  }

  #isWord(word: string): boolean {
    return this.#next.kind === 'word' && this.#next.text.toLowerCase() === word;
  }

  #takeWord(word: string): boolean {
    if (!this.#isWord(word)) return false;
    this.#at += 1;
    return true;
  }
}

const end: Token = { kind: 'end', text: '', start: 0, end: 0 };

const operators: Readonly<Record<string, Operator>> = {
  '=': '=',
  '==': '=',
  '!=': '!=',
  '<>': '!=',
  '<': '<',
  '<=': '<=',
  '>': '>',
  '>=': '>=',
};

const comparing: ReadonlyMap<string, Operator> = new Map([
  ['like', 'like'],
  ['ilike', 'ilike'],
  ['in', 'in'],
]);

const keywords = new Set(['and', 'or', 'not', 'has', 'in', 'like', 'ilike', 'is']);

function isName({ kind, text }: Token): boolean {
  return kind === 'name' || (kind === 'word' && !keywords.has(text.toLowerCase()));
}

/** As in SQL, a run without a value is in neither. Which data sets are meant is not known here. */
function negated(compared: Comparison): Filter {
  const { column } = compared;
  if (column.group === 'dataset') return { ...compared, isNot: true };
  return {
    kind: 'and',
    of: [
      { kind: 'has', column },
      { kind: 'not', of: compared },
    ],
  };
}

function joined(kind: 'and' | 'or', of: readonly Filter[]): Filter {
  const [only] = of;
  return only !== undefined && of.length === 1 ? only : { kind, of };
}

function notExpected(token: Token): FilterFault {
  return new FilterFault(
    token.kind === 'end' ? 'Something is missing at the end.' : `"${token.text}" is not expected here.`,
    token,
  );
}
