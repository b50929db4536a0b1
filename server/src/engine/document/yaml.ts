import { parseAllDocuments, type YAMLError } from 'yaml';
import type { Parsed, Problem } from './document.ts';
import { pyYamlTags } from './pyYaml.ts';
import type { Span } from './span.ts';
import { readTree, TooDeep } from './yamlTree.ts';

export interface YamlOptions {
  /** Which YAML the file's real system reads: 1.1 (PyYAML: `no` is false) or 1.2 (ruamel: `no` is a text). */
  readonly dialect: 'yaml-1.1' | 'yaml-1.2';
  /** What that system does about a key that stands twice in one mapping. */
  readonly duplicateKeys: 'error' | 'last-wins';
  /** The part of the text that is YAML; all of it where none is named. Spans count in the whole text. */
  readonly within?: Span;
}

/** The longest text that is read, in UTF-16 units. */
const longest = 5 * 1024 * 1024;

/** The most problems that are kept of one text: behind the first few a broken text says nothing new. */
const mostProblems = 50;

/** Reads YAML into a tree with positions. Never throws: what could be read is in the tree, the rest is a problem. */
export function parseYaml(text: string, options: YamlOptions): Parsed {
  const within = options.within ?? { start: 0, end: text.length };
  if (within.end - within.start > longest)
    return unread('too-large', 'it holds more than 5 MB of text.', within);
  if (isDeep(text, within)) return tooDeep(within);
  try {
    return read(text, within, options);
  } catch (cause) {
    if (cause instanceof TooDeep || cause instanceof RangeError) {
      return tooDeep(within);
    }
    throw cause;
  }
}

/** Whether so many brackets are open at once that not even the reader has to be asked. */
function isDeep(text: string, { start, end }: Span): boolean {
  let open = 0;
  for (let at = start; at < end && open < 10_000; at += 1) {
    const character = text[at];
    if (character === '[' || character === '{') open += 1;
    else if (open > 0 && (character === ']' || character === '}')) open -= 1;
  }
  return open === 10_000;
}

function tooDeep(within: Span): Parsed {
  return unread('too-deep', 'its values are nested more than 200 levels deep.', within);
}

function unread(code: 'too-large' | 'too-deep', message: string, within: Span): Parsed {
  return { root: undefined, problems: [{ code, message, span: { start: within.start, end: within.start } }] };
}

function read(text: string, within: Span, options: YamlOptions): Parsed {
  const version = options.dialect === 'yaml-1.1' ? '1.1' : '1.2';
  const documents = parseAllDocuments(text.slice(within.start, within.end), {
    version,
    schema: version === '1.1' ? 'yaml-1.1' : 'core',
    ...(version === '1.1' ? { customTags: pyYamlTags } : {}),
    merge: false,
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
  });
  if ('empty' in documents)
    return { root: undefined, problems: documents.errors.map(problemFrom(text, within)) };
  const [first, second] = documents;
  const tree = readTree(first?.contents ?? null, {
    base: within.start,
    duplicateKeys: options.duplicateKeys,
  });
  const errors = firstOfEachLine(text, documents.flatMap(faultsOf(options)).map(problemFrom(text, within)));
  const further = second === undefined ? [] : [severalDocuments(second.range[0] + within.start)];
  const problems = [...(conflict(text, within, errors) ?? errors), ...tree.problems, ...further];
  return { root: tree.root, problems: problems.slice(0, mostProblems) };
}

/** PyYAML refuses a tag that it does not know; others pass its value on. */
function faultsOf({ dialect }: YamlOptions): (document: Faults) => readonly YAMLError[] {
  return ({ errors, warnings }) =>
    dialect === 'yaml-1.2'
      ? errors
      : [...errors, ...warnings.filter(({ code }) => code === 'TAG_RESOLVE_FAILED')];
}

interface Faults {
  readonly errors: readonly YAMLError[];
  readonly warnings: readonly YAMLError[];
}

function problemFrom(text: string, { start, end }: Span): (error: YAMLError) => Problem {
  return (error) => {
    const from = Math.min(start + error.pos[0], end);
    const line = text.slice(from, start + error.pos[1]).search(/[\r\n]/);
    const to = line > 0 ? from + line : start + error.pos[1];
    return {
      code: error.code === 'RESOURCE_EXHAUSTION' ? 'too-deep' : 'syntax',
      message: sentenceOf(error),
      span: { start: from, end: Math.min(Math.max(to, from + 1), end) },
    };
  };
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

function severalDocuments(at: number): Problem {
  const message =
    'A second document begins here, and only one is read: delete it, or move it to a file of its own.';
  return { code: 'syntax', message, span: { start: at, end: at + 1 } };
}

/** One problem instead of all that follow from the marker lines of an unfinished merge. */
function conflict(text: string, within: Span, errors: readonly Problem[]): readonly Problem[] | undefined {
  if (errors.length === 0) return undefined;
  const marker = /^(?:<{7}|={7}|>{7})(?= |\r|$)/gm;
  marker.lastIndex = within.start;
  const found = marker.exec(text);
  if (found === null || found.index >= within.end) return undefined;
  const message =
    'An unfinished merge: choose one side and delete the lines with <<<<<<<, ======= and >>>>>>>.';
  return [{ code: 'syntax', message, span: { start: found.index, end: found.index + found[0].length } }];
}

function sentenceOf({ code, message }: YAMLError): string {
  if (code === 'BAD_INDENT' && message.startsWith('Flow')) {
    return 'A closing bracket is missing before this line, or the line must be indented further.';
  }
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && message.includes('sequence')) {
    return 'This list does not line up with the one before it: mend its indentation.';
  }
  return sentences[code];
}

/** What each code of the reader means, and what to do about it. */
const sentences: Readonly<Record<YAMLError['code'], string>> = {
  ALIAS_PROPS: 'An alias takes neither a tag nor an anchor: delete it.',
  BAD_ALIAS: 'This is no name of an alias: use letters and digits behind the *.',
  BAD_COLLECTION_TYPE: 'The tag here does not fit the kind of value behind it: delete the tag.',
  BAD_DIRECTIVE: 'This directive cannot be read: delete the line.',
  BAD_DQ_ESCAPE:
    'This escape is not known inside double quotes: use single quotes, or write \\\\ for a backslash.',
  BAD_INDENT: 'This line does not line up with the lines around it: mend its indentation.',
  BAD_PROP_ORDER: 'A tag or an anchor stands in the wrong place: move it to the front of its value.',
  BAD_SCALAR_START: 'A text may not begin with this character: put the text in quotes.',
  BLOCK_AS_IMPLICIT_KEY:
    'No mapping can begin here: put the text in quotes, or mend the indentation of the line below.',
  BLOCK_IN_FLOW: 'Inside brackets only brackets can be used: write the value in [ ] or { }.',
  DUPLICATE_KEY: 'This key stands twice: delete one of the two.',
  IMPOSSIBLE: 'This cannot be read as YAML.',
  KEY_OVER_1024_CHARS: 'This key is longer than 1,024 characters: break the line.',
  MISSING_CHAR: 'A character is missing here: ":" behind a key, a comma, or the closing bracket or quote.',
  MULTILINE_IMPLICIT_KEY: 'A key must stand on one line with its ":" behind it.',
  MULTIPLE_ANCHORS: 'A value takes one anchor: delete the others.',
  MULTIPLE_DOCS: 'A second document begins here, and only one is read.',
  MULTIPLE_TAGS: 'A value takes one tag: delete the others.',
  NON_STRING_KEY: 'A key must be a text here.',
  RESOURCE_EXHAUSTION: 'its values are nested too deep.',
  TAB_AS_INDENT: 'A tab may not indent YAML: use spaces.',
  TAG_RESOLVE_FAILED: 'The tag here does not fit its value: delete the tag, or mend the value.',
  UNEXPECTED_TOKEN: 'This is not expected here: check the quotes and brackets before it.',
};
