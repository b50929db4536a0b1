import type { Document } from '../../../document/document.ts';
import type { Span } from '../../../document/span.ts';
import { nearest } from '../../../nearest.ts';
import { namesOf } from './names.ts';
import type { TemplatedText } from './draft.ts';
import { follow, isList, isMap, type Held } from './held.ts';
import { placesOf, type Placeholder } from './placeholder.ts';
import type { TemplateProblem } from './problem.ts';
import { listText, optionsOf, textOf } from './render.ts';
import type { Variables } from './variables.ts';

/** What a text with placeholders stands for. */
export type Interpolated =
  | { readonly state: 'text'; readonly text: string }
  /** The whole text is one placeholder: its value is taken as it is. */
  | { readonly state: 'value'; readonly held: Held }
  | { readonly state: 'unknown' };

/** Where a text is resolved: its file, what it can name, what takes its problems. */
export interface Interpolation {
  readonly document: Document;
  readonly variables: Variables;
  readonly step: string | undefined;
  /** Whether lists and mappings are refused: everywhere but in loops and outside of steps. */
  readonly isStrict: boolean;
  report(problem: TemplateProblem): void;
  /** Takes the value of each placeholder, none where it is refused. */
  note(placeholder: Placeholder, of: TemplatedText, held: Held | undefined): void;
}

const unknown: Interpolated = { state: 'unknown' };

/** What one name of a template stands for; `missing` where nothing of that name is defined. */
function select(variables: Variables, [first = '', ...rest]: readonly string[]): Held | 'missing' {
  const start = variables.entries.get(first);
  if (start === undefined) return variables.isUnknown ? { kind: 'unknown' } : 'missing';
  const held = follow(start, rest);
  return held === 'missing' && variables.isUnknown ? { kind: 'unknown' } : held;
}

/** Resolves a text and reports what DVC refuses in it. Source: resolve_str, dvc/parsing/context.py. */
export function interpolate(templated: TemplatedText, where: Interpolation): Interpolated {
  const { text, placeholders } = templated;
  const context: Context = { templated, where };
  const values = placeholders.map((placeholder, index) => valueAt(placeholder, index, context));
  const [only] = placeholders;
  if (placeholders.length === 1 && only?.start === 0 && only.end === text.length) {
    const [held] = values;
    return held === undefined || held.kind === 'unknown' ? unknown : { state: 'value', held };
  }
  return joined(templated, values);
}

function joined({ text, placeholders }: TemplatedText, values: readonly (Held | undefined)[]): Interpolated {
  let result = '';
  let from = 0;
  for (const [index, { start, end }] of placeholders.entries()) {
    const held = values[index];
    const value = held && partText(held);
    if (value === undefined) return unknown;
    result += text.slice(from, start) + value;
    from = end;
  }
  return { state: 'text', text: (result + text.slice(from)).replaceAll('\\${', '${') };
}

function partText(held: Held): string | undefined {
  if (isList(held)) return listText(held);
  if (!isMap(held)) return textOf(held);
  const options = optionsOf(held);
  return typeof options === 'object' ? options.text : undefined;
}

interface Context {
  readonly templated: TemplatedText;
  readonly where: Interpolation;
  /** Where the placeholders stand, once one of them is to be reported. */
  places?: readonly Span[];
}

function valueAt(placeholder: Placeholder, index: number, context: Context): Held | undefined {
  const { templated, where } = context;
  const answer = judged(placeholder, templated.key, where);
  const held = 'kind' in answer ? answer : undefined;
  where.note(placeholder, templated, held);
  if ('kind' in answer) return answer;
  context.places ??= placesOf(where.document.text, templated.node, templated.placeholders);
  where.report({ ...answer, at: context.places[index] ?? templated.node.span, step: where.step });
  return undefined;
}

type Refused = Omit<TemplateProblem, 'at' | 'step'>;

/** The value of a placeholder, or what DVC refuses in it. */
function judged({ inner, path }: Placeholder, key: string, where: Interpolation): Held | Refused {
  const name = inner.trim();
  if (path === undefined) return { rule: 'bad-expression', message: 'bad', data: { expression: inner } };
  const held = select(where.variables, path);
  if (held === 'missing') return missing(name, where.variables);
  const refused = refusal(held, key, where);
  return refused === undefined ? held : { ...refused, data: { name, key } };
}

function missing(name: string, variables: Variables): Refused {
  const near = nearest(name, namesOf(variables));
  if (near === undefined) return { rule: 'unknown-interpolation', message: 'unknown', data: { name } };
  return {
    rule: 'unknown-interpolation',
    message: 'near',
    data: { name, near },
    payload: { suggestion: near },
  };
}

/** Lists are refused in steps, mappings everywhere but in a command. Source: validate_value, to_str. */
function refusal(held: Held, key: string, { isStrict }: Interpolation): Refused | undefined {
  if (!isStrict) return undefined;
  if (isList(held)) return { rule: 'interpolation-type', message: 'list' };
  if (!isMap(held)) return undefined;
  if (key !== 'cmd') return { rule: 'interpolation-type', message: 'mapping' };
  return optionsOf(held) === 'nested' ? { rule: 'interpolation-type', message: 'nested' } : undefined;
}
