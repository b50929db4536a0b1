// tested by: test/engine/formats/modelCard/rules/secret.test.ts
/** How a secret looks, and whose it is. Each pattern is of fixed or bounded length. */
const shapes: readonly (readonly [whose: string, pattern: string])[] = [
  ['a token of Hugging Face', String.raw`hf_[A-Za-z0-9]{30,60}`],
  ['a token of GitHub', String.raw`gh[pousr]_[A-Za-z0-9]{36,80}|github_pat_[A-Za-z0-9_]{60,100}`],
  ['a token of GitLab', String.raw`glpat-[\w-]{20,40}`],
  ['a key of AWS', String.raw`A[KS]IA[0-9A-Z]{16}`],
  ['a key of Google', String.raw`AIza[\w-]{35}`],
  ['a token of Slack', String.raw`xox[abprs]-[0-9A-Za-z-]{20,200}`],
  ['a key of OpenAI or Anthropic', String.raw`sk-(?:proj-|ant-|svcacct-|admin-)?[\w-]{20,200}`],
  ['a token of PyPI', String.raw`pypi-[\w-]{50,200}`],
  ['a private key', String.raw`-----BEGIN (?:[A-Z]{2,10} ){0,2}PRIVATE KEY-----`],
];

/** A stretch of a text that looks like a secret. */
export interface Secret {
  readonly whose: string;
  readonly start: number;
  readonly end: number;
}

/** Everything in a text that looks like a secret and not like an example of one. */
export function* secretsIn(text: string): Iterable<Secret> {
  const search = new RegExp(
    shapes.map(([, pattern]) => String.raw`((?<![\w-])(?:${pattern})(?![\w-]))`).join('|'),
    'g',
  );
  for (const match of text.matchAll(search)) {
    const [found, ...groups] = match;
    const whose = shapes[groups.findIndex(Boolean)]?.[0];
    if (whose === undefined || isExample(found, whose)) continue;
    yield { whose, start: match.index, end: match.index + found.length };
  }
}

/** `hf_xxxxxxxx`, `AKIAIOSFODNN7EXAMPLE`, `sk-your-key-goes-right-here`: few letters, or the words of an example. */
function isExample(found: string, whose: string): boolean {
  if (whose === 'a private key') return false;
  const body = found.slice(4);
  if (/example|your|xxxx|1234567890|token|secret|placeholder/i.test(found)) return true;
  return new Set(body).size < 10 || !/\d/.test(body) || !/[A-Za-z]/.test(body);
}
