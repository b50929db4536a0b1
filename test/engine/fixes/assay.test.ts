import { expect, test } from 'vitest';
import { quickFixes } from '../../../server/src/engine/features/quickFixes.ts';
import { projectOf, uriOf, type Texts } from '../../support/project.ts';

/** The text of assay.yaml after every quick fix that is offered for it was taken, the last first. */
function fixed(text: string, others: readonly string[] = [], more: Texts = {}): string {
  const uri = uriOf('assay.yaml');
  const engine = projectOf({ 'assay.yaml': text, ...more }, others);
  const loaded = engine.get(uri);
  if (loaded === undefined) throw new Error('assay.yaml is not governed');
  const { lines } = loaded.document;
  const range = { start: lines.positionAt(0), end: lines.positionAt(text.length) };
  const edits = quickFixes(loaded, engine.check(uri), { range, project: engine.project }).flatMap(
    (fix) => fix.edits,
  );
  return edits.reduceRight((now, edit) => {
    return (
      now.slice(0, lines.offsetAt(edit.range.start)) + edit.text + now.slice(lines.offsetAt(edit.range.end))
    );
  }, text);
}

test('a misspelt key and a misspelt word are corrected', () => {
  expect(fixed('version: 1\nmodels:\n  churn:\n    rsk: high\n    use: comercial\n')).toBe(
    'version: 1\nmodels:\n  churn:\n    risk: high\n    use: commercial\n',
  );
});

test('a misspelt name is corrected in its own quotes', () => {
  const text = (name: string): string => `version: 1
monitors: {churn-live: {every: 6h}}
models: {a: {monitor: ${name}}}
`;
  expect(fixed(text('churn-life'))).toBe(text('churn-live'));
  expect(fixed(text('"churn-life"'))).toBe(text('"churn-live"'));
  expect(fixed(text("'churn-life'"))).toBe(text("'churn-live'"));
});

test('a name that YAML would read as something else is put in quotes', () => {
  const text = (gate: string): string => `version: 1
gates: {"2024": [{git: clean}], 'a: b': [{git: clean}]}
models: {a: {deploy: {production: [${gate}]}}}
`;
  expect(fixed(text('2024x'))).toBe(text('"2024"'));
  expect(fixed(text('"a; b"'))).toBe(text('"a: b"'));
});

test('a part of a waiver is corrected without quotes', () => {
  const text = (gate: string): string => `version: 1
gates: {"2024": [{git: clean}]}
models: {a: {deploy: {production: ["2024"]}}}
waivers: [{check: a/production/${gate}/git, reason: x, by: "@kim", until: 2027-01-01}]
`;
  expect(fixed(text('2025'))).toBe(text('2024'));
});

test('a path is corrected to a near name of its folder', () => {
  const text = (card: string): string => `version: 1\nmodels: {a: {card: ${card}}}\n`;
  expect(fixed(text('models/a/REDME.md'), ['models/a/README.md'])).toBe(text('models/a/README.md'));
});

test('nothing is offered where nothing is near', () => {
  const text = 'version: 1\nmodels: {a: {monitor: zebra}}\n';
  expect(fixed(text)).toBe(text);
});
