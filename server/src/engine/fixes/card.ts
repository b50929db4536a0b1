// tested by: test/engine/formats/modelCard/fixes.test.ts
import type { Document } from '../document/document.ts';
import { itemsOf, pairOf, stringOf, type Node } from '../document/node.ts';
import type { Span } from '../document/span.ts';
import type { Fix, TextEdit } from '../fix.ts';
import { takeSuggestion } from './takeSuggestion.ts';

/** Puts a word in quotes that YAML 1.1 takes for another value. */
function quote(rule: string): Fix {
  return {
    rule,
    offer(finding) {
      const text = finding.payload['quoted'];
      if (text === undefined) return [];
      const edit = { uri: finding.uri, range: finding.range, text };
      return [{ title: 'Put it in quotes', edits: [edit], preferred: true }];
    },
  };
}

/** Makes a list of one word. */
const wrap: Fix = {
  rule: 'card/list',
  offer({ uri, range, payload }, { document }) {
    if (payload['wrap'] === undefined) return [];
    const start = document.lines.offsetAt(range.start);
    const word = document.text.slice(start, document.lines.offsetAt(range.end));
    return [{ title: 'Make it a list', edits: [{ uri, range, text: `[${word}]` }], preferred: true }];
  },
};

/** Deletes the second of two equal words: its line, or its place between commas. */
const deleteSecond: Fix = {
  rule: 'card/duplicate',
  offer({ uri, range }, { document }) {
    const { text, lines } = document;
    const start = lines.offsetAt(range.start);
    const at = entryAt(text, { start, end: lines.offsetAt(range.end) });
    if (at === undefined) return [];
    return [{ title: 'Delete it', edits: [{ uri, range: lines.rangeOf(at), text: '' }], preferred: true }];
  },
};

/** A whole entry of a list: the line of a hyphen, or a word with the comma before it. */
function entryAt(text: string, { start, end }: Span): Span | undefined {
  const before = text.slice(Math.max(0, start - 200), start);
  const comma = /,[ \t]*$/.exec(before)?.[0];
  if (comma !== undefined) return { start: start - comma.length, end };
  const hyphen = /(?:^|[\r\n])([ \t]*-[ \t]+)$/.exec(before)?.[1];
  const rest = /^[ \t]*(?:\r\n|\n|\r)/.exec(text.slice(end, end + 200))?.[0];
  if (hyphen === undefined || rest === undefined) return undefined;
  return { start: start - hyphen.length, end: end + rest.length };
}

/** Keeps the code of the language, and moves the whole of `pt-BR` under `language_bcp47`. */
const moveRegion: Fix = {
  rule: 'card/language',
  offer({ uri, range, payload }, { document }) {
    const { code, primary } = payload;
    if (code === undefined || primary === undefined) return [];
    const added = addition(document, code);
    if (added === undefined) return [];
    const edits: TextEdit[] = [{ uri, range, text: primary }];
    if (added.text !== '') edits.push({ uri, range: document.lines.rangeOf(added.at), text: added.text });
    return [{ title: `Write "${primary}", and "${code}" under language_bcp47`, edits, preferred: true }];
  },
};

/** What is written where; an empty text where all is there. */
interface Addition {
  readonly at: Span;
  readonly text: string;
}

/** Adds a code to language_bcp47, as the card writes it; undefined where nobody can tell how. */
function addition(document: Document, code: string): Addition | undefined {
  const { root, text, markdown } = document;
  const end = markdown?.frontMatter?.content.end;
  const pair = pairOf(root, 'language_bcp47');
  if (pair !== undefined) return intoValue(document, pair.value, code);
  if (root?.type !== 'mapping' || text[root.span.start] === '{' || end === undefined) return undefined;
  const lineEnd = lineEndOf(text);
  return { at: { start: end, end }, text: `language_bcp47:${lineEnd}- ${code}${lineEnd}` };
}

function intoValue({ text }: Document, value: Node | undefined, code: string): Addition | undefined {
  if (value?.type === 'scalar' && value.style === 'plain' && typeof value.value === 'string') {
    return value.value === code ? nothing : { at: value.span, text: `[${value.value}, ${code}]` };
  }
  const last = itemsOf(value).at(-1);
  if (value?.type !== 'sequence' || last === undefined) return undefined;
  if (value.items.some((item) => stringOf(item) === code)) return nothing;
  const at = { start: last.span.end, end: last.span.end };
  if (text[value.span.start] === '[') return { at, text: `, ${code}` };
  const lineStart =
    Math.max(text.lastIndexOf('\n', last.span.start), text.lastIndexOf('\r', last.span.start)) + 1;
  const hyphen = /^[ ]*- +$/.exec(text.slice(lineStart, last.span.start))?.[0];
  return hyphen === undefined ? undefined : { at, text: `${lineEndOf(text)}${hyphen}${code}` };
}

const nothing: Addition = { at: { start: 0, end: 0 }, text: '' };

function lineEndOf(text: string): string {
  return /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
}

/** The quick fixes for model cards. */
export const cardFixes: readonly Fix[] = [
  takeSuggestion('card/license-id'),
  takeSuggestion('card/language'),
  takeSuggestion('card/pipeline-tag'),
  takeSuggestion('card/library-name'),
  takeSuggestion('card/dataset-id'),
  takeSuggestion('card/model-id'),
  takeSuggestion('card/base-model'),
  takeSuggestion('card/base-model-relation'),
  takeSuggestion('dataset/vocabulary'),
  quote('card/yaml11'),
  quote('evals/date'),
  moveRegion,
  wrap,
  deleteSecond,
];
