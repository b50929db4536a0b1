import type { Span } from '../../document/span.ts';

/** A `${…}` in a text: what stands between the braces, and where the whole of it is. */
export interface Placeholder {
  readonly expression: string;
  readonly at: Span;
}

/** The placeholders of a stretch of text; `\${` is a dollar sign that stands for itself. Source: dvc/parsing. */
export function placeholders(text: string, within: Span): readonly Placeholder[] {
  const inside = text.slice(within.start, within.end);
  const found: Placeholder[] = [];
  let start = inside.indexOf('${');
  while (start >= 0) {
    const escaped = inside[start - 1] === '\\';
    const end = escaped ? start + 1 : inside.indexOf('}', start);
    if (end < 0) break;
    if (!escaped) found.push(placeholder(inside.slice(start + 2, end), within.start + start));
    start = inside.indexOf('${', end + 1);
  }
  return found;
}

function placeholder(inner: string, start: number): Placeholder {
  return { expression: inner.trim(), at: { start, end: start + inner.length + 3 } };
}

/** Whether a text holds a placeholder, so that what it means is only known with the parameters. */
export function isTemplated(text: string): boolean {
  return text.includes('${');
}

/**
 * The steps of an expression such as `train.layers[0].units`, or undefined when it is none: DVC knows names and
 * indexes, no operators.
 */
export function expressionPath(expression: string): readonly string[] | undefined {
  if (!/^[^\s.[\]]+(?:\.[^\s.[\]]+|\[[^\s[\]]+\])*$/.test(expression)) return undefined;
  return expression.split(/[.[\]]+/).filter((part) => part !== '');
}
