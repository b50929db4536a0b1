import type { Node } from '../node.ts';
import type { Span } from '../span.ts';
import { isBreak } from './characters.ts';
import { YamlFault } from './fault.ts';
import type { Parser } from './parser.ts';
import type { Scanner } from './scanner.ts';
import { usualHandles } from './tags.ts';
import type { Token } from './token.ts';

/** Reads the first document of a text into a list, which stays empty where it has no value. Throws `YamlFault`. */
export function readDocument(parser: Parser, roots: Node[], isPyYaml: boolean): { hasDirectives: boolean } {
  const { scanner } = parser;
  const hasDirectives = scanner.is('directive');
  if (scanner.is('stream-end')) return { hasDirectives };
  if (hasDirectives || scanner.is('document-start')) {
    readDirectives(parser, isPyYaml);
    const token = scanner.peek();
    if (token.kind !== 'document-start') throw new YamlFault('document-start', token.start);
    scanner.next();
    if (['directive', 'document-start', 'document-end', 'stream-end'].includes(scanner.peek().kind))
      return { hasDirectives };
  }
  parser.node(roots, 'block');
  return { hasDirectives };
}

function readDirectives(parser: Parser, isPyYaml: boolean): void {
  const { scanner } = parser;
  const seen = new Set<string>();
  const handles = new Map<string, string>();
  while (scanner.is('directive')) {
    const directive = scanner.next();
    const [handle = '', prefix = ''] = directive.text.split(/ +/);
    const name = directive.handle === 'TAG' ? `TAG ${handle}` : (directive.handle ?? '');
    if (isRefused(directive, isPyYaml) || (isKnown(name) && seen.has(name)))
      throw new YamlFault('directive', directive.start, directive.end);
    seen.add(name);
    if (directive.handle === 'TAG') handles.set(handle, prefix);
  }
  parser.handles = new Map([...usualHandles, ...handles]);
}

/** The directives that may stand only once; every other is passed over. */
function isKnown(name: string): boolean {
  return name === 'YAML' || name.startsWith('TAG ');
}

/** PyYAML reads every version 1, ruamel those that there are. */
function isRefused({ handle, text }: Token, isPyYaml: boolean): boolean {
  if (handle !== 'YAML') return false;
  const [, major, minor] = /^(\d+)\.(\d+)/.exec(text) ?? [];
  return Number(major) !== 1 || (!isPyYaml && ![1, 2].includes(Number(minor)));
}

/**
 * Reads what stands behind the first document: its end, and nothing more. Answers where a second one begins. Throws
 * `YamlFault` where something else stands.
 */
export function readEnd(scanner: Scanner, text: string, isPyYaml: boolean): number | undefined {
  const isEnded = scanner.is('document-end');
  if (isEnded) readDocumentEnd(scanner, text, isPyYaml);
  const token = scanner.peek();
  if (token.kind === 'stream-end') return undefined;
  const begins = token.kind === 'document-start' || token.kind === 'directive' || isEnded;
  if (!begins) throw new YamlFault('document-start', token.start);
  return token.start;
}

/** Where the next document behind a place in a broken one begins: no text goes on behind a line with `---`. */
export function documentBehind(text: string, { start, end }: Span): number | undefined {
  const mark = /^---(?=[ \t\r\n]|$)/gm;
  mark.lastIndex = start + 1;
  const at = mark.exec(text)?.index;
  return at !== undefined && at < end ? at : undefined;
}

/** PyYAML takes any number of `...`, and anything behind one in its line. */
function readDocumentEnd(scanner: Scanner, text: string, isPyYaml: boolean): void {
  const { end } = scanner.next();
  const next = scanner.peek();
  if (!isPyYaml && next.kind !== 'stream-end' && isOneLine(text, end, next.start))
    throw new YamlFault('document-content', next.start);
  while (isPyYaml && scanner.is('document-end')) scanner.next();
}

function isOneLine(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (isBreak(text.charCodeAt(at))) return false;
  return true;
}
