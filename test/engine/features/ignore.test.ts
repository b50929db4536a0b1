import { expect, test } from 'vitest';
import { ignoreFixes } from '../../../server/src/engine/features/ignore.ts';
import { quickFixes } from '../../../server/src/engine/features/quickFixes.ts';
import type { TextEdit } from '../../../server/src/engine/fix.ts';
import { projectOf, uriOf } from '../../support/project.ts';

const everything = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };

/** A text with the first offer to ignore a finding of a rule taken, or none where there is no offer. */
function ignored(path: string, text: string, rule: string): string | undefined {
  const { engine, loaded } = read(path, text);
  const offers = ignoreFixes(loaded, engine.check(uriOf(path)), everything);
  const edit = offers.find(({ finding }) => finding.rule === rule)?.edits[0];
  return edit && edited(text, edit);
}

/** A text with the first quick fix for a comment that ignores nothing taken. */
function cleaned(text: string): string | undefined {
  const { engine, loaded } = read('params.yaml', text);
  const findings = engine.check(uriOf('params.yaml'));
  const edit = quickFixes(loaded, findings, { range: everything, project: engine.project })[0]?.edits[0];
  return edit && edited(text, edit);
}

function read(path: string, text: string) {
  const engine = projectOf({ [path]: text });
  const loaded = engine.get(uriOf(path));
  if (loaded === undefined) throw new Error('not governed');
  return { engine, loaded };
}

function edited(text: string, { range, text: written }: TextEdit): string {
  const lines = text.split(/(?<=\n)/);
  const at = ({ line, character }: typeof range.start): number =>
    lines.slice(0, line).join('').length + character;
  return text.slice(0, at(range.start)) + written + text.slice(at(range.end));
}

const step = (end: string): string => `stages:\n  a@b:${end}\n    cmd: x\n`;

test('a comment comes behind the line, and with it the finding goes', () => {
  const after = ignored('dvc.yaml', step(''), 'dvc/stage-name');
  expect(after).toBe(step(' # assay-ignore[dvc/stage-name]'));
  expect(read('dvc.yaml', after ?? '').engine.check(uriOf('dvc.yaml'))).toEqual([]);
});

test('a line that has such a comment gets the rule into it', () => {
  const text = step(' # assay-ignore[dvc/cycle] why');
  expect(ignored('dvc.yaml', text, 'dvc/stage-name')).toBe(
    step(' # assay-ignore[dvc/cycle, dvc/stage-name] why'),
  );
});

test('in a card the comment is one of Markdown, but in its front matter', () => {
  const card = '---\nlicense: mitt\n---\n\n# Model\n\n[More Information Needed]\n';
  expect(ignored('MODEL_CARD.md', card, 'card/license-id')).toContain(
    'license: mitt # assay-ignore[card/license-id]\n',
  );
  const after = ignored('MODEL_CARD.md', card, 'card/placeholder');
  expect(after).toContain('[More Information Needed] <!-- assay-ignore[card/placeholder] -->\n');
  expect(ignored('MODEL_CARD.md', after ?? '', 'card/placeholder')).toBeUndefined();
});

test('there is no offer where no comment can stand, nor for what cannot be ignored', () => {
  const block = 'stages:\n  a:\n    cmd: |\n      echo ${no}\n';
  expect(ignored('dvc.yaml', block, 'dvc/unknown-interpolation')).toBeUndefined();
  expect(ignored('params.yaml', 'a: 1\na: 2\n', 'document/syntax')).toBeUndefined();
});

test.each([
  ['a: 1 # assay-ignore[dvc/cycle] why\n', 'a: 1\n'],
  ['# assay-ignore[dvc/cycle]\na: 1\n', 'a: 1\n'],
  ['a: 1 # assay-ignore[dvc/cycle, no/rule]\n', 'a: 1 # assay-ignore[no/rule]\n'],
])('a comment that ignores nothing goes: %j', (before, after) => {
  expect(cleaned(before)).toBe(after);
});
