// tested by: test/engine/fixes/assay.test.ts
import type { Document } from '../document/document.ts';
import type { Range } from '../document/span.ts';
import type { Fix } from '../fix.ts';
import { yamlText } from '../schema/yamlText.ts';

/** A fix that puts the `suggestion` of a finding's payload, a text, in the place of the key or value found. */
export function takeSuggestion(rule: string): Fix {
  return {
    rule,
    offer(finding, { document }) {
      const suggestion = finding.payload['suggestion'];
      if (suggestion === undefined) return [];
      const text = written(suggestion, document, finding.range);
      const edit = { uri: finding.uri, range: finding.range, text };
      return [{ title: `Replace by "${suggestion}"`, edits: [edit], preferred: true }];
    },
  };
}

/** A text as YAML: a part of a path as it is, else in the quotes that the old text had, or needs. */
function written(text: string, document: Document, range: Range): string {
  const start = document.lines.offsetAt(range.start);
  const end = document.lines.offsetAt(range.end);
  if (document.text[start - 1] === '/' || document.text[end] === '/') return text;
  const quote = document.text[start];
  if (quote === "'") return `'${text.replaceAll("'", "''")}'`;
  return quote === '"' ? JSON.stringify(text) : yamlText(text);
}
