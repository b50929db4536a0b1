import { expect, test } from 'vitest';
import { tokens } from '../../../server/src/engine/features/tokens.ts';
import { projectOf, uriOf } from '../../support/project.ts';

/** The parts of the templates of a pipeline, each with what it is. */
function drawn(text: string): readonly string[] {
  const engine = projectOf({ 'params.yaml': 'a:\n  b: [1, 2]\n', 'dvc.yaml': text });
  const loaded = engine.get(uriOf('dvc.yaml'));
  if (loaded === undefined) throw new Error('not governed');
  return tokens(loaded, engine.project).map(({ range, type }) => {
    const { lines } = loaded.document;
    return `${type} ${text.slice(lines.offsetAt(range.start), lines.offsetAt(range.end))}`;
  });
}

test('names, further parts, indexes and what stands around them', () => {
  expect(drawn('stages:\n  s:\n    cmd: x ${a.b[0]} $HOME \\${no}\n')).toEqual([
    'punctuation ${',
    'variable a',
    'property b',
    'number 0',
    'punctuation }',
  ]);
});

test('they come in the order of the text, in loops too', () => {
  const text =
    'stages:\n  s:\n    foreach: ${a.b}\n    do:\n      cmd: x ${item}\n      deps: ["${ key }"]\n';
  expect(drawn(text).filter((one) => one.startsWith('variable'))).toEqual([
    'variable a',
    'variable item',
    'variable key',
  ]);
});
