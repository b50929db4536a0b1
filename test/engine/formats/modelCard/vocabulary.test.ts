import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { isLanguage } from '../../../../server/src/engine/formats/modelCard/vocabulary/languages.ts';
import { licences } from '../../../../server/src/engine/formats/modelCard/vocabulary/licences.ts';
import { vocabulary } from '../../../../schemas/vocabulary.mjs';

const spdx = createRequire(import.meta.url)('spdx-license-ids') as readonly string[];
const folder = join(import.meta.dirname, '../../../../server/src/engine/formats/modelCard/vocabulary');

test('the words are those of the packages (else: npm run generate)', async () => {
  for (const [name, text] of await vocabulary()) expect(readFileSync(join(folder, name), 'utf8')).toBe(text);
});

test('the Hub knows 83 licences, 45 of them by an SPDX id that is not deprecated', () => {
  const known = new Set(spdx.map((id) => id.toLowerCase()));
  const ids = Object.keys(licences);
  expect(ids).toHaveLength(83);
  expect(ids.filter((id) => known.has(id))).toHaveLength(45);
});

test.each(['en', 'yue', 'ger', 'deu', 'code', 'multilingual', 'qaa'])('%s is a language', (code) => {
  expect(isLanguage(code)).toBe(true);
});

test.each(['EN', 'e', 'english', 'zz', 'zzz', 'pt-BR', '', 'constructor'])('%j is none', (code) => {
  expect(isLanguage(code)).toBe(false);
});
