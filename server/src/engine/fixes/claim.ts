// tested by: test/engine/formats/modelCard/claims/features.test.ts
import type { Fix } from '../fix.ts';

/** Writes the value of the evidence with as many digits as the card has. */
export const claimFix: Fix = {
  rule: 'card/metric-mismatch',
  offer({ uri, range, payload }) {
    const { value } = payload;
    if (value === undefined) return [];
    return [{ title: `Write ${value}`, edits: [{ uri, range, text: value }], preferred: true }];
  },
};
