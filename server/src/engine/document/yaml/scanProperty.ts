import { code, end, isBlank, isFlowIndicator, isSpaceOrEnd, isWordCharacter } from './characters.ts';
import type { Cursor } from './cursor.ts';
import { YamlFault } from './fault.ts';
import type { Token } from './token.ts';

/** An alias or an anchor; the cursor is at its `*` or `&`. */
export function scanAnchor(cursor: Cursor, isPyYaml: boolean): Token {
  const start = cursor.at;
  const kind = cursor.peek() === code.asterisk ? 'alias' : 'anchor';
  cursor.at += 1;
  const isNamePart = isPyYaml ? isWordCharacter : isAnchorCharacter;
  while (isNamePart(cursor.peek())) cursor.at += 1;
  const text = cursor.text.slice(start + 1, cursor.at);
  if (text === '' || !endsAnchor(cursor.peek(), isPyYaml))
    throw new YamlFault(kind === 'alias' ? 'alias-name' : 'anchor-name', start, cursor.at + 1);
  return { kind, start, end: cursor.at, text, style: 'plain', handle: undefined };
}

/** YAML 1.2 names anchors with every character but blanks and those that brackets use. */
function isAnchorCharacter(character: number): boolean {
  return !isBlank(character) && !isFlowIndicator(character) && character !== code.byteOrderMark;
}

function endsAnchor(character: number, isPyYaml: boolean): boolean {
  if (!isPyYaml) return true;
  return (
    isBlank(character) || ['?', ':', ',', ']', '}', '%', '@', '`'].includes(String.fromCharCode(character))
  );
}

/** A tag: `!<uri>`, `!`, `!suffix`, `!!suffix` or `!handle!suffix`; the cursor is at its first `!`. */
export function scanTag(cursor: Cursor, isVersion11: boolean): Token {
  const start = cursor.at;
  const { handle, text } = tagParts(cursor, isVersion11);
  if (!isSpaceOrEnd(cursor.peek())) throw new YamlFault('tag', start, cursor.at + 1);
  return { kind: 'tag', start, end: cursor.at, text, style: 'plain', handle };
}

function tagParts(cursor: Cursor, isVersion11: boolean): { handle: string | undefined; text: string } {
  const start = cursor.at;
  cursor.at += 1;
  if (cursor.peek() === code.less) return { handle: undefined, text: verbatim(cursor, isVersion11) };
  if (isBlank(cursor.peek())) return { handle: undefined, text: '!' };
  const handle = handleEnd(cursor);
  if (handle > cursor.at) cursor.at = handle;
  return { handle: cursor.since(start), text: uri(cursor, start, isVersion11) };
}

function verbatim(cursor: Cursor, isVersion11: boolean): string {
  const start = cursor.at;
  cursor.at += 1;
  const text = uri(cursor, start, isVersion11);
  if (cursor.peek() !== code.greater) throw new YamlFault('tag', start, cursor.at + 1);
  cursor.at += 1;
  return text;
}

/** Where a handle such as `!name!` ends; a `!` that ends no handle is part of the suffix and refused there. */
function handleEnd(cursor: Cursor): number {
  let length = 0;
  while (isWordCharacter(cursor.peek(length))) length += 1;
  if (cursor.peek(length) === code.exclamation) return cursor.at + length + 1;
  let further = length;
  while (!isSpaceOrEnd(cursor.peek(further)) && cursor.peek(further) !== code.exclamation) further += 1;
  if (cursor.peek(further) === code.exclamation) throw new YamlFault('tag', cursor.at, cursor.at + further);
  return cursor.at;
}

const uriCharacters = /[0-9A-Za-z\-;/?:@&=+$,_.!~*'()[\]%]*/y;
const uriCharacters12 = /[0-9A-Za-z\-;/?:@&=+$,_.!~*'()[\]%#]*/y;

/** The characters of a URI, `%41` decoded. YAML 1.2 takes a `#` too. */
function uri(cursor: Cursor, start: number, isVersion11: boolean): string {
  const from = cursor.at;
  const characters = isVersion11 ? uriCharacters : uriCharacters12;
  characters.lastIndex = from;
  cursor.at = Math.min(from + (characters.exec(cursor.text)?.[0].length ?? 0), cursor.limit);
  if (cursor.at === from) throw new YamlFault('tag', start, cursor.at + 1);
  try {
    return decodeURIComponent(cursor.since(from));
  } catch {
    throw new YamlFault('tag', start, cursor.at);
  }
}

/** A directive such as `%YAML 1.1`; the cursor is at its `%`. `handle` is its name, `text` what follows. */
export function scanDirective(cursor: Cursor): Token {
  const start = cursor.at;
  const name = /[0-9A-Za-z_:.-]*/y;
  name.lastIndex = start + 1;
  const handle = name.exec(cursor.text)?.[0] ?? '';
  cursor.at += 1 + handle.length;
  const from = cursor.at;
  cursor.restOfLine();
  const text = cursor.since(from);
  if (!isDirective(handle, text)) throw new YamlFault('directive', start, cursor.at);
  const stop = cursor.at;
  if (cursor.peek() !== end) cursor.lineBreak();
  return { kind: 'directive', start, end: stop, text: text.trim(), style: 'plain', handle };
}

/** Unknown directives may hold anything behind a blank; `%YAML` a version, `%TAG` a handle and a prefix. */
function isDirective(name: string, rest: string): boolean {
  if (name === '') return false;
  if (name === 'YAML') return /^ +\d+\.\d+ *(?: #.*)?$/.test(rest);
  if (name === 'TAG') return /^ +!(?:[\w-]*!)? +[0-9A-Za-z\-;/?:@&=+$,_.!~*'()[\]%]+ *(?: #.*)?$/.test(rest);
  return rest === '' || rest.startsWith(' ');
}
