import { expect, test } from 'vitest';
import type { SourcedRun } from '../../../../server/src/engine/evidence/origin.ts';
import { stepRuns } from '../../../../server/src/engine/features/lenses.ts';
import { projectOf, uriOf } from '../../../support/project.ts';

const pipeline = `stages:
  train:
    cmd: python src/train.py churn
  arrears-train:
    cmd:
      - echo go
      - python "src/train.py" arrears
  report:
    foreach: [a, b]
    do:
      cmd: python report.py \${item}
  publish:
    cmd: bash publish.sh
`;

/** The runs that are bound to each step of each pipeline, by their ids. */
function bound(
  runs: readonly (Partial<SourcedRun> & { readonly id: string })[],
  others: Readonly<Record<string, string>> = {},
): Readonly<Record<string, string>> {
  const texts = { 'dvc.yaml': pipeline, ...others };
  const engine = projectOf(texts);
  engine.setEvidence({ run: () => undefined, origins: () => runs.map((run) => ({ ...nothing, ...run })) });
  const found = Object.keys(texts).flatMap((path) => {
    const loaded = engine.get(uriOf(path));
    return loaded === undefined ? [] : stepRuns(loaded, engine.project);
  });
  return Object.fromEntries(found.map(({ step, runs: own }) => [step, own.map(({ id }) => id).join(' ')]));
}

const nothing: Omit<SourcedRun, 'id'> = {
  source: 's',
  name: 'bold-fox-1',
  experiment: 'Default',
  startedAt: undefined,
  script: undefined,
  dvcStage: undefined,
  stage: undefined,
  commit: undefined,
};

test('a run is of the step that calls its script; of several, of the one that names its experiment', () => {
  const runs = [
    { id: '1', script: 'src/train.py', experiment: 'churn', stage: 'train' },
    { id: '2', script: 'src/train.py', experiment: 'arrears', stage: 'train' },
    { id: '3', script: 'report.py' },
    { id: '4', script: 'src/train.py', experiment: 'churn' },
  ];
  expect(bound(runs)).toEqual({ train: '1 4', 'arrears-train': '2', report: '3' });
});

test('a run whose script says nothing is of the step that its tag or its name names', () => {
  const runs = [
    { id: '1', stage: 'publish', script: 'elsewhere.py' },
    { id: '2', name: 'publish' },
    { id: '3', stage: 'report@a' },
  ];
  expect(bound(runs)).toEqual({ publish: '1 2', report: '3' });
});

test('a run that says of which step of DVC it is, is believed', () => {
  const other = {
    'sub/dvc.yaml': 'stages:\n  train:\n    cmd: python a.py\n  only:\n    cmd: python b.py\n',
  };
  const runs = [
    { id: '1', dvcStage: 'publish', script: 'src/train.py', experiment: 'churn' },
    { id: '2', dvcStage: 'sub/dvc.yaml:only' },
    { id: '3', dvcStage: 'report@b' },
  ];
  expect(bound(runs, other)).toEqual({ publish: '1', only: '2', report: '3' });
});

test('a run that may be of several steps, or of none, is of none', () => {
  const other = { 'sub/dvc.yaml': 'stages:\n  publish:\n    cmd: python a.py\n' };
  const runs = [
    { id: '1', script: 'src/train.py', stage: 'train' },
    { id: '2', stage: 'publish' },
    { id: '3', dvcStage: 'nowhere', script: 'report.py' },
    { id: '4', stage: 'Production', script: 'train.py' },
    { id: '5', name: '', stage: '' },
  ];
  expect(bound(runs, other)).toEqual({});
});

test('without runs nothing is said', () => {
  expect(bound([])).toEqual({});
});
