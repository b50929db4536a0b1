import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { isLanguage } from '../../../../server/src/engine/formats/modelCard/vocabulary/languages.ts';
import { licences, notesOn } from '../../../../server/src/engine/formats/modelCard/vocabulary/licences.ts';
import { vocabulary } from '../../../../schemas/vocabulary.mjs';

const require = createRequire(import.meta.url);
const spdx = require('spdx-license-ids') as readonly string[];
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

test('every SPDX id is one', () => {
  const stated = Object.values(licences).flatMap(({ spdx: id }) => id ?? []);
  const deprecated = require('spdx-license-ids/deprecated') as readonly string[];
  expect(stated).toHaveLength(55);
  expect(stated.filter((id) => !spdx.includes(id) && !deprecated.includes(id))).toEqual([]);
});

test.each([
  ['mit', []],
  ['cc-by-nc-nd-4.0', ['No commercial use.', 'No changed version may be shared.']],
  ['ncsa', []],
  ['agpl-3.0', expect.arrayContaining(['Use over a network counts as sharing.'])],
])('what to know of %s', (id, notes) => {
  expect(notesOn(id)).toEqual(notes);
});

test.each(['en', 'yue', 'ger', 'deu', 'code', 'multilingual', 'qaa'])('%s is a language', (code) => {
  expect(isLanguage(code)).toBe(true);
});

test.each(['EN', 'e', 'english', 'zz', 'zzz', 'pt-BR', '', 'constructor'])('%j is none', (code) => {
  expect(isLanguage(code)).toBe(false);
});
