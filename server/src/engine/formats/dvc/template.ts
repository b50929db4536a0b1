import type { Span } from '../../document/span.ts';

/** A `${…}` in a text: what stands between the braces, and where the whole of it is. */
export interface Placeholder {
  readonly expression: string;
  readonly at: Span;
}

/** The placeholders of a stretch of text; `\${` is a dollar sign that stands for itself. Source: dvc/parsing. */
export function placeholders(text: string, within: Span): readonly Placeholder[] {
  const found: Placeholder[] = [];
  let from = within.start;
  for (;;) {
    const start = text.indexOf('${', from);
    if (start < 0 || start >= within.end) return found;
    const end = text.indexOf('}', start);
    if (end < 0 || end >= within.end) return found;
    if (text[start - 1] !== '\\') {
      found.push({ expression: text.slice(start + 2, end).trim(), at: { start, end: end + 1 } });
    }
    from = end + 1;
  }
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
