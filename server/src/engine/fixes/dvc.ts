// tested by: test/engine/formats/dvc/rules/unknownInterpolation.test.ts
import type { Fix } from '../fix.ts';
import { takeSuggestion } from './takeSuggestion.ts';

/** Puts the defined name that is near into the braces. */
const interpolation: Fix = {
  rule: 'dvc/unknown-interpolation',
  offer(finding) {
    const name = finding.payload['suggestion'];
    if (name === undefined) return [];
    const edit = { uri: finding.uri, range: finding.range, text: `\${${name}}` };
    return [{ title: `Replace by "${name}"`, edits: [edit], preferred: true }];
  },
};

/** The quick fixes for `dvc.yaml`. */
export const dvcFixes: readonly Fix[] = [
  takeSuggestion('dvc/schema'),
  takeSuggestion('dvc/missing-parameter'),
  interpolation,
];
