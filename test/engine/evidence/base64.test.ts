import { expect, test } from 'vitest';
import { base64Of } from '../../../server/src/engine/evidence/base64.ts';

test.each([0, 1, 2, 3, 255, 24_575, 24_576, 24_577, 200_000])(
  '%i bytes are told as Node tells them',
  (size) => {
    const bytes = Uint8Array.from({ length: size }, (_, index) => (index * 31) % 256);
    expect(base64Of(bytes)).toBe(Buffer.from(bytes).toString('base64'));
  },
);
