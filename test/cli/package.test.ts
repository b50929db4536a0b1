import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { allRules } from '../../server/src/engine/catalogue.ts';

const vsix = join(import.meta.dirname, '../../dist/assay.vsix');

/** The names in a zip file, as its central directory lists them. */
function names(): readonly string[] {
  const text = readFileSync(vsix, 'latin1');
  return text
    .split('PK\u0001\u0002')
    .slice(1)
    .map((entry) => entry.slice(42, 42 + entry.charCodeAt(24) + 256 * entry.charCodeAt(25)));
}

test('the package holds what users need, and no source map', () => {
  const files = names().filter((name) => name.startsWith('extension/'));
  const bundles = ['extension', 'server', 'worker', 'cli', 'webviews/run'].map(
    (name) => `extension/dist/${name}.js`,
  );
  const pages = allRules().map(({ id }) => `extension/dist/rules/${id}.md`);
  const others = ['extension/package.json', 'extension/schemas/view.schema.json'];
  expect(files).toEqual(expect.arrayContaining([...bundles, ...pages, ...others]));
  expect(files.filter((name) => /\.map$|\.ts$|node_modules|test\//.test(name))).toEqual([]);
});

test('the package has at most 3 MB', () => {
  expect(statSync(vsix).size).toBeLessThanOrEqual(3_000_000);
});
