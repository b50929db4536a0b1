import type { Finding } from '../finding.ts';
import type { Fix, QuickFix } from '../fix.ts';

/** Puts the name that was most likely meant in the place of the one that is not known. */
export function replaceBySuggestion(
  rule: string,
  write: (suggestion: string) => string = (text) => text,
): Fix {
  return { rule, offer: (finding) => offer(finding, write) };
}

function offer(finding: Finding, write: (suggestion: string) => string): readonly QuickFix[] {
  const suggestion = finding.payload['suggestion'];
  if (suggestion === undefined) return [];
  const edit = { uri: finding.uri, range: finding.range, text: write(suggestion) };
  return [{ title: `Replace by "${suggestion}"`, edits: [edit], preferred: true }];
}
