import { expect, test } from 'vitest';
import { shownPath } from '../../../server/src/engine/evidence/place.ts';

test.each([
  ['file:///p/b%20c/mlruns.db', 'file:///p', 'b c/mlruns.db'],
  ['file:///p/mlflow.db', 'file:///p/', 'mlflow.db'],
  ['file:///p', 'file:///p/', 'p'],
  ['file:///q/x.db', 'file:///p', 'x.db'],
  ['file:///p/a%', 'file:///p', 'a%'],
  ['file:///p/team/', undefined, 'team'],
])('%s seen from %s is called %s', (uri, folder, shown) => {
  expect(shownPath(uri, folder)).toBe(shown);
});
