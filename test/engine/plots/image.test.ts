import { expect, test } from 'vitest';
import { imageType } from '../../../server/src/engine/plots/image.ts';

const bytes = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'latin1'));

test('pictures are told by their first bytes, and SVG and HTML are none', () => {
  expect(
    [
      '\x89PNG\r\n\x1a\n....',
      '\xff\xd8\xff\xe0',
      'GIF89a',
      'RIFF1234WEBPVP8 ',
      '<svg onload="x">',
      '<html>',
      '',
    ].map((text) => imageType(bytes(text))),
  ).toEqual(['image/png', 'image/jpeg', 'image/gif', 'image/webp', undefined, undefined, undefined]);
});
