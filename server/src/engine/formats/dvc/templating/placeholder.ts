import type { ScalarNode } from '../../../document/node.ts';
import type { Span } from '../../../document/span.ts';

/** A `${…}` in a text. */
export interface Placeholder {
  /** What stands between the braces. */
  readonly inner: string;
  /** Where it stands in the text. */
  readonly start: number;
  readonly end: number;
  /** The names and indexes that it leads through, or none where DVC cannot read it. */
  readonly path: readonly string[] | undefined;
}

/**
 * The placeholders of a text: each ends at the first brace of its line, and `\${` begins none. Source: KEYCRE,
 * dvc/parsing/interpolate.py.
 */
export function placeholdersOf(text: string): readonly Placeholder[] {
  const found: Placeholder[] = [];
  let start = text.indexOf('${');
  while (start >= 0) {
    const close = text.indexOf('}', start + 2);
    if (close < 0) break;
    const inner = text.slice(start + 2, close);
    const begins = text[start - 1] !== '\\' && !inner.includes('\n');
    if (begins) found.push({ inner, start, end: close + 1, path: pathOf(inner) });
    start = text.indexOf('${', begins ? close + 1 : start + 2);
  }
  return found;
}

/** Where the placeholders of a scalar stand in its document; the whole scalar where that cannot be told. */
export function placesOf(
  text: string,
  { span }: ScalarNode,
  placeholders: readonly Placeholder[],
): readonly Span[] {
  const written = placeholdersOf(text.slice(span.start, span.end));
  const isSame = written.length === placeholders.length;
  return placeholders.map((_, index) => {
    const one = isSame ? written[index] : undefined;
    return one === undefined ? span : { start: span.start + one.start, end: span.start + one.end };
  });
}

/** A name, or an index in brackets; blanks may stand behind a bracket. */
const step = /(?:^|\.)(?<name>[^.[\]]+)|\[(?<index>[^.[\]]+)\][ \t]*/y;

/**
 * The path of an expression such as `train.layers[0].units`: DVC knows names and indexes, no operators. Undefined
 * where it is none. Source: get_parser, dvc/parsing/interpolate.py.
 */
function pathOf(inner: string): readonly string[] | undefined {
  const path: string[] = [];
  let at = 0;
  while (at < inner.length || at === 0) {
    step.lastIndex = at;
    const groups = step.exec(inner)?.groups;
    const part = groups?.['name'] ?? groups?.['index'];
    const isFirstIndex = path.length === 0 && groups?.['name'] === undefined;
    if (part === undefined || isFirstIndex) return undefined;
    path.push(part.trim());
    at = step.lastIndex;
  }
  return path;
}
