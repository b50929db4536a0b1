import { expect, test } from 'vitest';
import { projectOf, uriOf } from '../../../../support/project.ts';

const adapter = (base: string): string => JSON.stringify({ base_model_name_or_path: base });

test('another base model than that of the adapter is marked, with the place in the adapter', () => {
  const engine = projectOf({
    'm/README.md': '---\nbase_model: acme/base-13b\n---\n',
    'm/adapter_config.json': adapter('acme/base-7b'),
  });
  expect(engine.check(uriOf('m/README.md'))).toMatchObject([
    {
      rule: 'card/base-model',
      severity: 'warning',
      message:
        'The adapter beside this card was made from "acme/base-7b", and the card names another base model.',
      range: { start: { line: 1, character: 12 } },
      related: [{ uri: uriOf('m/adapter_config.json') }],
      payload: { suggestion: 'acme/base-7b' },
    },
  ]);
});

test.each([
  ['acme/base-7b', adapter('acme/base-7b')],
  ['Acme/Base-7B', adapter('acme/base-7b')],
  ['[acme/other, acme/base-7b]', adapter('acme/base-7b')],
  ['acme/base-13b', adapter('./checkpoints/best')],
  ['acme/base-13b', adapter('/home/me/base')],
  ['acme/base-13b', '{}'],
  ['acme/base-13b', '{"base_model_name_or_path": 5'],
])('%s beside %s is fine', (base, config) => {
  const text = `---\nbase_model: ${base}\n---\n`;
  const engine = projectOf({ 'README.md': text, 'adapter_config.json': config });
  expect(engine.check(uriOf('README.md'))).toEqual([]);
});

test('a card without an adapter is fine', () => {
  expect(projectOf({ 'README.md': '---\nbase_model: acme/base\n---\n' }).check(uriOf('README.md'))).toEqual(
    [],
  );
});
