import { expect, test } from 'vitest';
import { sources } from './sources.ts';

/** What no file that users get may hold, and why. */
const forbidden: readonly (readonly [what: string, pattern: RegExp, but?: string])[] = [
  ['code made from text', /\beval\(|new Function\(/],
  ['markup made from text', /innerHTML|outerHTML|insertAdjacentHTML|unsafeHTML|document\.write/],
  ['a shell', /shell:\s*true|import \{[^}]*\bexec(Sync)?\b[^}]*\} from 'node:child_process'/],
  [
    'the network',
    /\bfetch\(|from ['"](node:)?(http|https|net|tls|dgram|undici)['"]|XMLHttpRequest|WebSocket/,
    'server/src/platform/http',
  ],
  ['trusted Markdown', /isTrusted\s*=\s*true|supportHtml\s*=\s*true/],
  [
    'a message that makes links of a name in it',
    /show(Warning|Information|Error)Message\((?!\s*(?:['"]|plainMessage\())/,
    'client/src/commands/connections',
  ],
  ['command links in web views', /enableCommandUris:\s*true/],
  ['inline scripts in web views', /unsafe-inline|unsafe-eval/],
  ['code of the workspace', /\brequire\(\s*[^'"`)\s]/],
];

test.each(forbidden.map(([what, pattern, but = 'nowhere']) => ({ what, pattern, but })))(
  'nothing holds $what',
  ({ pattern, but }) => {
    const holding = sources().filter(({ path, text }) => !path.startsWith(but) && pattern.test(text));
    expect(holding.map(({ path }) => path)).toEqual([]);
  },
);
