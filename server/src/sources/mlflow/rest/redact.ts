const longest = 300;

/** Words that look like secrets, each with what is left of it. */
const secrets: readonly (readonly [RegExp, string])[] = [
  [/\b(authorization|proxy-authorization|cookie|set-cookie)(["']?\s*[:=]\s*).*/gi, '$1$2***'],
  [/\b(basic|bearer|negotiate)\s+[\w+/.~=-]{6,}/gi, '$1 ***'],
  [/:\/\/[^\s/@]*@/g, '://***@'],
  [
    /\b([\w-]*(?:token|secret|password|passwd|api[_-]?key|signature|credential)[\w-]*)(["']?\s*[:=]\s*["']?)[^\s"'&,;}]+/gi,
    '$1$2***',
  ],
  [/\beyJ[\w-]{8,}\.[\w-]+(?:\.[\w-]*)?/g, '***'],
  [/\b(?:dapi|ghp_|gho_|glpat-|hf_|sk-|xox[abp]-|AKIA)[\w-]{12,}/g, '***'],
];

/** A text without what may be a secret, for the log. */
export function redacted(text: string): string {
  return secrets.reduce((rest, [pattern, left]) => rest.replace(pattern, left), text);
}

/** What a server said, as words on one line: no control characters, no turned writing, no secrets, not long. */
export function plain(text: string): string {
  const start = text
    .slice(0, longest * 4)
    .replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]+/g, ' ');
  const words = redacted(start).trim();
  return words.length > longest ? `${words.slice(0, longest)}…` : words;
}
