// tested by: test/engine/document/python.test.ts
import { parser } from '@lezer/python';
import type { Problem } from './document.ts';
import type { PythonLine } from './pythonTokens.ts';

/** The longest text whose grammar is looked at. */
const longest = 512 * 1024;

/**
 * Lines that the parser misreads although Python takes them: numbers like `1.`, a bare `yield`, and what is newer than
 * its grammar. A fault in one of them may be none.
 */
const misread =
  /\b(?:yield|with|match|case|type|async|await|except|print|exec|lambda|del|nonlocal|global|import)\b|\d\.(?!\d)|\*|[fFtT][rR]?['"]|:=|[`\\@]/;

/** What is certain to be wrong with the grammar of a Python text, at most one thing; lines are those of the text. */
export function pythonFault(text: string, lines: readonly PythonLine[]): readonly Problem[] {
  if (text.length > longest) return [];
  const at = firstFault(text);
  if (at === undefined) return [];
  const next = lines.findIndex(({ tokens }) => (tokens.at(-1)?.end ?? 0) >= at);
  const line = lines[next] ?? lines.at(-1);
  const [first] = line?.tokens ?? [];
  const last = line?.tokens.at(-1);
  if (first === undefined || last === undefined) return [];
  const earlier = text.slice(lines[Math.max(0, next - 1)]?.tokens[0]?.start ?? 0, last.end);
  if (misread.test(earlier)) return [];
  const message = 'Python cannot read this line.';
  return [{ code: 'syntax', message, span: { start: first.start, end: last.end } }];
}

function firstFault(text: string): number | undefined {
  let at: number | undefined;
  parser.parse(text).iterate({
    enter({ type, from }) {
      if (type.isError) at ??= from;
      return at === undefined;
    },
  });
  return at;
}
