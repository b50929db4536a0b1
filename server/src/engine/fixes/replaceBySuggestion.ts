import type { Document } from '../document/document.ts';
import type { Range } from '../document/span.ts';
import type { Fix } from '../fix.ts';

/** A fix that puts the `suggestion` of a finding's payload, a text, in the place of the key or value found. */
export function replaceBySuggestion(rule: string): Fix {
  return {
    rule,
    offer(finding, { document }) {
      const suggestion = finding.payload['suggestion'];
      if (suggestion === undefined) return [];
      const edit = {
        uri: finding.uri,
        range: finding.range,
        text: written(suggestion, document, finding.range),
      };
      return [{ title: `Change to ${suggestion}`, edits: [edit], preferred: true }];
    },
  };
}

/** A text as YAML: in the quotes that the old one had, in double ones where a plain text could mean another value. */
function written(text: string, document: Document, range: Range): string {
  const start = document.lines.offsetAt(range.start);
  const end = document.lines.offsetAt(range.end);
  const isPart = document.text[start - 1] === '/' || document.text[end] === '/';
  if (isPart) return text;
  const quote = document.text[start];
  if (quote === "'") return `'${text.replaceAll("'", "''")}'`;
  return quote === '"' || !isPlain(text) ? JSON.stringify(text) : text;
}

/** Whether a text stands for itself in YAML without quotes, inside brackets as well. */
function isPlain(text: string): boolean {
  if (/^(true|false|null|yes|no|on|off|y|n|\.nan|\.inf)$/i.test(text)) return false;
  return /^[a-z_./][\w./-]*( [\w./-]+)*$/i.test(text);
}
