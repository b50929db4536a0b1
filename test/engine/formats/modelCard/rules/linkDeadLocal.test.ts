import { expect, test } from 'vitest';
import { createEngine } from '../../../../../server/src/engine/engine.ts';
import { projectOf, strictLog, uriOf } from '../../../../support/project.ts';

const messagesOf = (text: string): readonly string[] =>
  projectOf({ 'm/MODEL_CARD.md': text }, ['m/figures/curve%20one.png', 'LICENSE'])
    .check(uriOf('m/MODEL_CARD.md'))
    .map(({ rule, message }) => `${rule}: ${message}`);

test.each([
  ['![x](figures/curve.png)', 'figures/curve.png'],
  ['see [the code](./train.py#L3 "Code")', './train.py'],
  ['[the code]: src/train.py', 'src/train.py'],
  ['<img alt="x" src="figures/curve.png" width="3">', 'figures/curve.png'],
  ['text <a href="../NOTICE">x</a>', '../NOTICE'],
])('%s leads nowhere', (text, path) => {
  expect(messagesOf(`# A model\n\n${text}\n`)).toEqual([
    `card/link-dead-local: There is no file ${path}, seen from the folder of the card.`,
  ]);
});

test.each([
  '![x](figures/curve%20one.png)',
  '![x](<figures/curve one.png>)',
  '[x](../LICENSE)',
  '[x](figures/)',
  '[x](#uses)',
  '[x](https://example.com/a.png)',
  '[x](mailto:a@example.com)',
  '[x](/acme/model)',
  '[x](../../../elsewhere/README.md)',
  '[x](../../issues/3)',
  '[x](resolve/main/model.bin)',
  '[x]({{ link }})',
  '[x](%zz)',
  '`![x](figures/curve.png)`',
  '```\n![x](figures/curve.png)\n```',
  '<!-- <img src="figures/curve.png"> -->',
])('%s is left alone', (text) => {
  expect(messagesOf(`# A model\n\n${text}\n`)).toEqual([]);
});

test('a file opened alone is left alone', () => {
  const engine = createEngine({ log: strictLog });
  engine.set({ uri: 'file:///m/MODEL_CARD.md', text: '# A model\n\n![x](a.png)\n', version: 1 });
  expect(engine.check('file:///m/MODEL_CARD.md')).toEqual([]);
});

test('hostile links take no longer than their length asks for', () => {
  const text = `# A model\n\n${'<img '.repeat(50_000)}\n\n${'[x]: '.repeat(50_000)}\n\n${'`'.repeat(50_000)}\n`;
  const started = performance.now();
  messagesOf(text);
  expect(performance.now() - started).toBeLessThan(4000);
});
