import type { Tags } from 'yaml';
import type { Problem } from './document.ts';
import { keyText, resolved, type Node, type Pair, type ScalarNode } from './node.ts';
import type { Span } from './span.ts';

/**
 * Which plain words PyYAML takes for other values, where that differs from YAML 1.1: `y` and `1e3` are texts to it.
 * Each line begins with a word of the kind that the expression is for. Source: yaml/resolver.py of PyYAML 6.
 */
const words: readonly (readonly [sample: string, test: RegExp])[] = [
  ['true', /^(?:[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/],
  ['false', /^(?:[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/],
  ['8', /^[-+]?(?:0|[1-9][0-9_]*)$/],
  ['1.5', /^(?:[-+]?[0-9][0-9_]*\.[0-9_]*|\.[0-9][0-9_]*)$/],
  ['1.5e+3', /^(?:[-+]?[0-9][0-9_]*\.[0-9_]*|\.[0-9][0-9_]*)[eE][-+][0-9]+$/],
  ['1:30', /^[-+]?[1-9][0-9_]*(?::[0-5]?[0-9])+$/],
];

/** The tags of YAML 1.1 as PyYAML resolves them. */
export function pyYamlTags(tags: Tags): Tags {
  return tags.map((tag) => {
    if (typeof tag === 'string' || tag.collection !== undefined || tag.test === undefined) return tag;
    const usual = tag.test;
    const test = words.find(([sample]) => usual.test(sample))?.[1];
    return test === undefined ? tag : { ...tag, test };
  });
}

/** What PyYAML refuses in a text that is YAML otherwise: the first place of each kind of mistake. */
export function pyYamlProblems(text: string, within: Span, root: Node | undefined): readonly Problem[] {
  const nodes = [...nodesOf(root)];
  const verbatim = nodes.filter((node) => node.type === 'scalar' && node.style !== 'plain');
  return [controlProblem(text, within), tabProblem(text, within, verbatim), ...nodes.flatMap(nodeProblems)]
    .filter((problem) => problem !== undefined)
    .filter(({ message }, index, all) => all.findIndex((one) => one.message === message) === index);
}

/** All nodes in the order of the text; what an alias stands for was met before it. */
function* nodesOf(node: Node | undefined): Iterable<Node> {
  if (node === undefined) return;
  yield node;
  if (node.type === 'sequence') for (const item of node.items) yield* nodesOf(item);
  if (node.type !== 'mapping') return;
  for (const { key, value } of node.pairs) {
    yield* nodesOf(key);
    yield* nodesOf(value);
  }
}

function controlProblem(text: string, { start, end }: Span): Problem | undefined {
  // Written as PyYAML writes it, the other way round: what is no tab, line end or printable character.
  const control = /[^\t\n\r\x20-\x7e\x85\u00a0-\ud7ff\ud800-\udfff\ue000-\ufffd]/g;
  control.lastIndex = start;
  const found = control.exec(text);
  if (found === null || found.index >= end) return undefined;
  const message = 'A control character stands here, which PyYAML does not read: delete it.';
  return problem(message, { start: found.index, end: found.index + 1 });
}

/** A tab that stands neither inside quotes, nor in a block of text, nor behind a number sign. */
function tabProblem(text: string, { start, end }: Span, verbatim: readonly Node[]): Problem | undefined {
  let next = 0;
  for (let at = start; at < end; at += 1) {
    while ((verbatim[next]?.span.end ?? end) <= at) next += 1;
    const inside = verbatim[next]?.span;
    if (inside !== undefined && at >= inside.start) at = inside.end - 1;
    else if (isComment(text, at)) at = lineEnd(text, at, end) - 1;
    else if (text[at] === '\t') {
      return problem('PyYAML does not read a tab here: use spaces.', { start: at, end: at + 1 });
    }
  }
  return undefined;
}

function isComment(text: string, at: number): boolean {
  return text[at] === '#' && /^\s?$/.test(text.charAt(at - 1));
}

function lineEnd(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && text[at] !== '\n' && text[at] !== '\r') at += 1;
  return Math.max(at, from + 1);
}

function nodeProblems(node: Node): readonly Problem[] {
  if (node.type === 'mapping') return node.pairs.flatMap(pairProblems);
  return node.type === 'scalar' ? scalarProblems(node) : [];
}

function pairProblems(pair: Pair): readonly Problem[] {
  const { key, value } = pair;
  if (key.type === 'mapping' || key.type === 'sequence') {
    return [problem('A key may not be a list or a mapping: PyYAML does not read it.', key.span)];
  }
  if (key.type !== 'scalar' || key.style !== 'plain' || keyText(pair) !== '<<' || isMergeable(value))
    return [];
  return [problem('Only a mapping, or a list of mappings, can be merged with <<.', key.span)];
}

function isMergeable(node: Node | undefined): boolean {
  const value = resolved(node);
  if (value?.type === 'sequence') return value.items.every((item) => resolved(item)?.type === 'mapping');
  return value?.type === 'mapping';
}

function scalarProblems({ style, source, span }: ScalarNode): readonly Problem[] {
  if (style !== 'plain') return [];
  if (source === '=') return [problem('PyYAML does not read "=" alone: put it in quotes.', span)];
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(source) ?? [];
  if (year === undefined || isDate(Number(year), Number(month), Number(day))) return [];
  return [problem(`"${source}" looks like a date and is none: mend it, or put it in quotes.`, span)];
}

function isDate(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(2000, month - 1, day));
  date.setUTCFullYear(year, month - 1, day);
  return year > 0 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function problem(message: string, span: Span): Problem {
  return { code: 'syntax', message, span };
}
