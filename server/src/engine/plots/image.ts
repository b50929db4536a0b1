const signs: readonly { readonly type: string; readonly bytes: readonly (number | undefined)[] }[] = [
  { type: 'image/png', bytes: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
  { type: 'image/jpeg', bytes: [0xff, 0xd8, 0xff] },
  { type: 'image/gif', bytes: [0x47, 0x49, 0x46, 0x38] },
  {
    type: 'image/webp',
    bytes: [0x52, 0x49, 0x46, 0x46, undefined, undefined, undefined, undefined, 0x57, 0x45, 0x42, 0x50],
  },
];

/** The type of a picture by its first bytes, whatever it is called; undefined for anything else, SVG too. */
export function imageType(bytes: Uint8Array): string | undefined {
  return signs.find(({ bytes: sign }) =>
    sign.every((byte, place) => byte === undefined || bytes[place] === byte),
  )?.type;
}
