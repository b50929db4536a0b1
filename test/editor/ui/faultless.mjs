import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** How much of each fault is told. */
const mostTold = 3;

/** axe finds nothing serious or critical in a frame of a panel; within a part of it nothing at all. */
export async function faultless(frame, within) {
  await frame.evaluate(axe);
  const { violations } = await frame.evaluate((part) => globalThis.axe.run(part ?? document), within);
  const grave = violations.filter(
    ({ impact }) => within !== undefined || impact === 'serious' || impact === 'critical',
  );
  const parts = (nodes) => nodes.slice(0, mostTold).map(({ html }) => html);
  assert.deepEqual(
    grave.map(({ id, nodes }) => `${id}: ${parts(nodes).join(' ')}`),
    [],
  );
}
