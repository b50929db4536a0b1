import type { TagOwner, Write } from '../../../server/src/engine/evidence/write.ts';

/** What a store that `make_store.py` made can be changed in. */
export interface Changeable {
  readonly run: string;
  readonly hasAliases: boolean;
  /** Whether the run logged a model. */
  readonly hasLogged: boolean;
}

const version = { kind: 'version', model: 'churn', version: '2' } as const;

/** Every kind of change, each of which must be made. */
export function changesOf({ run, hasAliases, hasLogged }: Changeable): readonly Write[] {
  const tag = { kind: 'setTag', key: 'made by/a test' } as const;
  const alias = { kind: 'setAlias', model: 'churn', alias: 'new_one' } as const;
  const made = { kind: 'registerVersion', model: 'churn', run, path: 'some/model' } as const;
  const name = { ...tag, key: 'mlflow.runName', of: { kind: 'run', run } } as const;
  return [
    { kind: 'setNote', run, text: '**Better** "note" ü', expected: 'a note' },
    { kind: 'setNote', run, text: '', expected: '**Better** "note" ü' },
    ...ownersOf(run).flatMap((of) => [
      { ...tag, of, value: 'one', expected: undefined },
      { ...tag, of, value: "it's ü; DROP TABLE runs", expected: 'one' },
      { ...tag, of, value: undefined, expected: "it's ü; DROP TABLE runs" },
    ]),
    { ...name, value: 'renamed', expected: 'child 0' },
    { kind: 'setStage', model: 'churn', version: '2', stage: 'Production', expected: 'Staging' },
    { kind: 'setStage', model: 'churn', version: '2', stage: 'None', expected: 'Production' },
    ...(hasAliases
      ? ([
          { ...alias, version: '1', expected: undefined },
          { ...alias, version: '10', expected: '1' },
          { ...alias, version: undefined, expected: '10' },
        ] as const)
      : []),
    { ...made, creates: false, description: 'By a test.' },
    { ...made, model: 'brand new', creates: true, description: undefined },
    ...(hasLogged
      ? ([
          { ...made, creates: false, path: 'logged', description: undefined },
          { ...made, creates: false, path: 'logged', description: undefined },
        ] as const)
      : []),
    { kind: 'deleteRun', run },
    { kind: 'restoreRun', run },
  ];
}

/** Changes at the edges of what MLflow takes: those that Assay makes, its client must make too. */
export function edgesOf({ run, hasAliases }: Changeable): readonly Write[] {
  return [
    ...ownersOf(run).flatMap(tagsOf),
    ...(hasAliases ? aliases() : []),
    ...['.hidden', 'a b', 'ü%_', 'x'.repeat(300)].map(
      (model) => ({ kind: 'registerVersion', model, run, path: '', creates: true, description: '' }) as const,
    ),
    { kind: 'registerVersion', model: 'churn', run, path: 'a/b c/ü', creates: false, description: 'x' },
    { kind: 'setStage', model: 'churn', version: '2', stage: 'archived', expected: 'None' },
  ];
}

function ownersOf(run: string): readonly TagOwner[] {
  return [{ kind: 'run', run }, { kind: 'model', model: 'churn' }, version];
}

function tagsOf(of: TagOwner): readonly Write[] {
  const lengths = [5000, 5001, 8000, 8001, 100_000, 100_001];
  const values = [...lengths.map((length) => 'ü'.repeat(length)), '', ' \u0007\n\t🧪'];
  const keys = ['x'.repeat(250), 'x'.repeat(251), 'a:b', 'a b/c.d-e_f', 'Übung Ⅷ½', '.a', ' ', 'a/.b'];
  return [
    ...values.flatMap((value) => setAndTake(of, 'edge', value)),
    ...keys.flatMap((key) => setAndTake(of, key, 'a value')),
  ];
}

function setAndTake(of: TagOwner, key: string, value: string): readonly Write[] {
  return [
    { kind: 'setTag', of, key, value, expected: undefined },
    { kind: 'setTag', of, key, value: undefined, expected: value },
  ];
}

function aliases(): readonly Write[] {
  return ['x'.repeat(255), 'x'.repeat(256), 'Übung-７_', 'v1a', 'v1', '-', 'LATEST'].map((alias) => ({
    kind: 'setAlias',
    model: 'churn',
    alias,
    version: '1',
    expected: undefined,
  }));
}
