import type { Parsed, Problem } from './document.ts';
import type { Span } from './span.ts';
import { readYaml, readYamlAgain } from './yaml/again.ts';
import { controlIn } from './yaml/characters.ts';
import { TooDeep } from './yaml/fault.ts';
import type { Later, Reading } from './yaml/reading.ts';

export interface YamlOptions {
  /** Which reader the file's real system has: PyYAML, which reads YAML 1.1 (`no` is false), or ruamel, which reads 1.2. */
  readonly dialect: 'yaml-1.1' | 'yaml-1.2';
  /** What that system does about a key that stands twice in one mapping. */
  readonly duplicateKeys: 'error' | 'last-wins';
  /** Whether that system reads all documents of a text, or refuses a second one, as where nothing is said. */
  readonly documents?: 'one' | 'all';
  /** The part of the text that is YAML; all of it where none is named. Spans count in the whole text. */
  readonly within?: Span;
}

/** The longest text that is read, in UTF-16 units. */
const longest = 5 * 1024 * 1024;

/** The most problems that are kept of one text: behind the first few a broken text says nothing new. */
const mostProblems = 50;

/**
 * Reads YAML into a tree with positions, as the system does that the file is for: what its reader accepts is no
 * problem, what it refuses is one. Never throws: what could be read is in the tree, the rest is a problem.
 */
export function parseYaml(text: string, options: YamlOptions): Parsed {
  return parsed(text, options, undefined);
}

function parsed(text: string, options: YamlOptions, before: Reading | undefined): Parsed {
  const within = options.within ?? { start: 0, end: text.length };
  if (within.end - within.start > longest)
    return unread('too-large', 'it holds more than 5 MB of text.', within);
  const rules = { isPyYaml: options.dialect === 'yaml-1.1', duplicateKeys: options.duplicateKeys };
  try {
    const reading = before === undefined ? readYaml(text, rules, within) : readYamlAgain(before, text, rules);
    return answer(reading, within, options);
  } catch (cause) {
    if (cause instanceof TooDeep || cause instanceof RangeError)
      return unread('too-deep', 'its values are nested more than 200 levels deep.', within);
    throw cause;
  }
}

function answer(reading: Reading, within: Span, options: YamlOptions): Parsed {
  const { text, root, troubles, later } = reading;
  const found = [...troubles.map(({ problem }) => problem), ...tooMany(later, options)].sort(inOrder);
  const control = reading.hasControl ? controlProblem(text, within) : undefined;
  const syntax = control === undefined ? found : [control, ...found];
  const problems = (conflict(text, within, syntax) ?? firstOfEachLine(text, syntax)).slice(0, mostProblems);
  const read = { root, problems, ...(later === undefined ? {} : { later: later.roots }) };
  return options.within === undefined ? { ...read, again: (next) => parsed(next, options, reading) } : read;
}

function tooMany(later: Later | undefined, { documents }: YamlOptions): readonly Problem[] {
  if (later === undefined || documents === 'all') return [];
  const message =
    'A second document begins here, and only one is read: delete it, or move it to a file of its own.';
  return [{ code: 'syntax', message, span: { start: later.at, end: later.at + 1 } }];
}

/** By place; two at one place always in the same order, whichever was found first. */
function inOrder(a: Problem, b: Problem): number {
  const places = a.span.start - b.span.start || a.span.end - b.span.end;
  if (places !== 0 || a.message === b.message) return places;
  return a.message < b.message ? -1 : 1;
}

function unread(code: 'too-large' | 'too-deep', message: string, within: Span): Parsed {
  return { root: undefined, problems: [{ code, message, span: { start: within.start, end: within.start } }] };
}

/** The first character that no reader takes, anywhere in the text. */
function controlProblem(text: string, { start, end }: Span): Problem | undefined {
  const at = controlIn(text, start);
  if (at === undefined || at >= end) return undefined;
  const message = 'A control character stands here, which no reader of YAML takes: delete it.';
  return { code: 'syntax', message, span: { start: at, end: at + 1 } };
}

/** The first problem of each line: what else is found in it mostly follows from that. */
function firstOfEachLine(text: string, problems: readonly Problem[]): readonly Problem[] {
  let before: number | undefined;
  return problems.filter(({ span }) => {
    const isNew = before === undefined || /[\r\n]/.test(text.slice(before, span.start));
    before = span.start;
    return isNew;
  });
}

/** One problem instead of all that follow from the marker lines of an unfinished merge. */
function conflict(text: string, within: Span, problems: readonly Problem[]): readonly Problem[] | undefined {
  if (problems.length === 0) return undefined;
  const marker = /^(?:<{7}|={7}|>{7})(?= |\r|$)/gm;
  marker.lastIndex = within.start;
  const found = marker.exec(text);
  if (found === null || found.index >= within.end) return undefined;
  const message =
    'An unfinished merge: choose one side and delete the lines with <<<<<<<, ======= and >>>>>>>.';
  return [{ code: 'syntax', message, span: { start: found.index, end: found.index + found[0].length } }];
}
