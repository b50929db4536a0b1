import { expect, test } from 'vitest';
import { expectFindings } from '../../../../support/carets.ts';
import { projectOf, uriOf } from '../../../../support/project.ts';

test('a data set that no file of the repository defines is marked', () => {
  expectFindings({
    'dvc.yaml': `datasets:
  - {name: here, type: dvc, url: x}
stages:
  a:
    cmd: a
    deps: [ds://here, ds://there, ds://nowhere]
#                                 ^^^^^^^^^^^^ dvc/unknown-dataset
`,
    'sub/dvc.yaml': 'datasets:\n  - {name: there, type: url, url: x}\n',
  });
});

test('only what stands before the next slash is the name, whatever the letters of ds', () => {
  expectFindings({
    'dvc.yaml': `datasets:
  - {name: here, type: dvc, url: x}
stages:
  a:
    cmd: a
    deps: [ds://here/part, ds://here?x, DS://here, DS://there, "ds:here"]
#                                                  ^^^^^^^^^^ dvc/unknown-dataset
#                                                              ^^^^^^^^^ dvc/unknown-dataset
`,
  });
});

test('the message says what may be meant', () => {
  const text =
    'datasets: [{name: reviews, type: dvc, url: x}]\nstages:\n  a: {cmd: a, deps: [ds://review]}\n';
  expect(projectOf({ 'dvc.yaml': text }).check(uriOf('dvc.yaml'))[0]?.message).toBe(
    'No data set is called "review". Did you mean "reviews"?',
  );
});

test('a name with a template may be any', () => {
  const text = 'datasets: [{name: "${x}", type: dvc, url: x}]\nstages:\n  a: {cmd: a, deps: [ds://review]}\n';
  const rules = projectOf({ 'dvc.yaml': text })
    .check(uriOf('dvc.yaml'))
    .map(({ rule }) => rule);
  expect(rules).not.toContain('dvc/unknown-dataset');
});
