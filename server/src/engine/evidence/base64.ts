const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Bytes as a text of base64 (RFC 4648, section 4). The engine has no host to ask for it. */
export function base64Of(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let from = 0; from < bytes.length; from += 3) {
    const [first = 0, second = 0, third = 0] = bytes.subarray(from, from + 3);
    const bits = (first << 16) | (second << 8) | third;
    parts.push(
      letters.charAt(bits >> 18) +
        letters.charAt((bits >> 12) & 63) +
        letters.charAt((bits >> 6) & 63) +
        letters.charAt(bits & 63),
    );
  }
  const missing = (3 - (bytes.length % 3)) % 3;
  const text = parts.join('');
  return missing === 0 ? text : text.slice(0, -missing) + '='.repeat(missing);
}
