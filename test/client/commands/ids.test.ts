import { expect, test } from 'vitest';
import { commands } from '../../../client/src/commands/ids.ts';

test('commands are named assay.<noun>.<verb>', () => {
  for (const id of Object.keys(commands)) expect(id).toMatch(/^assay\.[a-z]+\.[a-zA-Z]+$/);
});
