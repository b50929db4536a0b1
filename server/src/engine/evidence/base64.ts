/** A multiple of three, so that the parts can be put together. */
const partSize = 0x6000;

/** Bytes as a text of base64. */
export function base64Of(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let from = 0; from < bytes.length; from += partSize)
    parts.push(btoa(String.fromCharCode(...bytes.subarray(from, from + partSize))));
  return parts.join('');
}
