import { expect, test } from 'vitest';
import { webAddress } from '../../../../server/src/sources/mlflow/rest/webAddress.ts';

const home = (run: string): string | undefined => (run === 'r/1' ? '7' : undefined);
const base = 'https://m.example/team';

test.each([
  [{ kind: 'experiment', experiment: '7' }, `${base}/#/experiments/7`],
  [{ kind: 'run', run: 'r/1' }, `${base}/#/experiments/7/runs/r%2F1`],
  [{ kind: 'run', run: 'unknown' }, undefined],
  [{ kind: 'version', model: 'a b/c?#', version: '3' }, `${base}/#/models/a%20b%2Fc%3F%23/versions/3`],
] as const)('the page of %j is %s', (of, address) => {
  expect(webAddress(base, of, home)).toBe(address);
});
