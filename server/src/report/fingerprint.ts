import type { ReportFinding } from './report.ts';

/**
 * One fingerprint for each finding, by which code scanning knows it again in another commit: of the rule, the file
 * and the message, not of the line, so that lines put in above do not make it new; the second of a kind ends in `:2`.
 */
export function fingerprints(findings: readonly ReportFinding[]): readonly string[] {
  const seen = new Map<string, number>();
  return findings.map(({ rule, file, message }) => {
    const hash = fnv1a(`${rule}\n${file}\n${message}`).toString(16).padStart(16, '0');
    const number = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, number);
    return `${hash}:${number}`;
  });
}

/** FNV-1a with 64 bits over UTF-16 units (http://www.isthe.com/chongo/tech/comp/fnv/). It tells apart; it hides nothing. */
function fnv1a(text: string): bigint {
  let hash = 0xcbf29ce484222325n;
  for (let at = 0; at < text.length; at += 1) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(at))) * 0x100000001b3n);
  }
  return hash;
}
