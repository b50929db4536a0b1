import { expect } from 'vitest';
import type { Finding } from '../../server/src/engine/finding.ts';
import { projectOf, uriOf, type Texts } from './project.ts';

/** A line of carets under a stretch of the line above: `#   ^^^^ family/name`. */
const caretLine = /^\s*#\s*(?<carets>\^+)\s+(?<rule>[a-z-]+\/[a-z0-9-]+)\s*$/;

interface Expected {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly rule: string;
}

/**
 * Checks files whose texts hold caret lines: every finding needs a caret line with its rule, start and length,
 * and every caret line needs a finding. Caret lines are taken out of the text before it is checked.
 */
export function expectFindings(drawn: Texts, others: readonly string[] = []): void {
  const read = Object.entries(drawn).map(([path, text]) => ({ path, ...withoutCarets(text) }));
  const engine = projectOf(Object.fromEntries(read.map(({ path, text }) => [path, text])), others);
  for (const { path, expected } of read) {
    const found = engine.check(uriOf(path)).map(asExpected);
    expect(sorted(found), path).toEqual(sorted(expected));
  }
}

/** A text with its caret lines taken out, and what they said. */
function withoutCarets(drawn: string): {
  readonly text: string;
  readonly expected: readonly Expected[];
} {
  const lines: string[] = [];
  const expected: Expected[] = [];
  for (const line of drawn.split('\n')) {
    const groups = caretLine.exec(line)?.groups;
    if (groups === undefined) lines.push(line);
    else expected.push(drawing(line, groups, lines.length - 1));
  }
  return { text: lines.join('\n'), expected };
}

function drawing(text: string, groups: Readonly<Record<string, string>>, line: number): Expected {
  const start = text.indexOf('^');
  return { line, start, end: start + (groups['carets'] ?? '').length, rule: groups['rule'] ?? '' };
}

function asExpected(finding: Finding): Expected {
  const { start, end } = finding.range;
  return {
    line: start.line,
    start: start.character,
    end: start.line === end.line ? end.character : Number.POSITIVE_INFINITY,
    rule: finding.rule,
  };
}

function sorted(list: readonly Expected[]): Expected[] {
  return [...list].sort((a, b) => a.line - b.line || a.start - b.start || a.rule.localeCompare(b.rule));
}
