import { readdir, readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { generated } from '../../schemas/generate.mjs';

const folder = new URL('../../server/src/engine/schema/generated/', import.meta.url);

test('what is made from the schemas is what is committed', async () => {
  const files = await generated();
  expect((await readdir(folder)).sort()).toEqual([...files.keys()].sort());
  for (const [name, text] of files) expect(await readFile(new URL(name, folder), 'utf8'), name).toBe(text);
});
