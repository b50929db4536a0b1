import { expect, test } from 'vitest';
import { nameOf, uriOfFile } from '../../../../server/src/engine/formats/assay/files.ts';

test.each([
  ['README.md', 'file:///p/team/README.md'],
  ['./models/a/', 'file:///p/team/models/a'],
  ['../README.md', 'file:///p/README.md'],
  ['model card #1.md', 'file:///p/team/model%20card%20%231.md'],
  ['/etc/passwd', undefined],
  ['~/card.md', undefined],
  ['C:\\card.md', undefined],
  ['models\\card.md', undefined],
  ['https://example.com/a', undefined],
  ['hf:acme/data@main', undefined],
  ['reports/*.json', undefined],
])('%s means %s', (path, uri) => {
  expect(uriOfFile('file:///p/team/assay.yaml', path)).toBe(uri);
});

test('the name of a file is read from the last part of its URI', () => {
  expect(nameOf('model%20card%20%231.md')).toBe('model card #1.md');
});
