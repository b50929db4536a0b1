import { expect, test } from 'vitest';
import { plainMessage } from '../../../client/src/text/plainMessage.ts';

test('a message has no links, however a run is called', () => {
  const hostile = 'Delete [click](command:workbench.action.terminal.new)?';
  expect(plainMessage(hostile)).toBe('Delete [click] (command:workbench.action.terminal.new)?');
  expect(plainMessage('a\u202eb\u0007\nnext')).toBe('a b\nnext');
});
