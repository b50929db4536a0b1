import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSource } from '../../../server/src/compose/openSource.ts';
import type { Source } from '../../../server/src/engine/evidence/contract.ts';
import type { ColumnId, SortKey } from '../../../server/src/engine/evidence/table.ts';
import { sequence } from '../../support/seeded.ts';
import type { Choose } from '../../support/seeded.ts';
import { allOf, idsOf, open, valueIn } from '../../table/tables.ts';
import { pythonOf } from '../environments.ts';
import { runScript } from './mlflow.ts';

/** Searches that MLflow and the table answer, each the other's proof. */
const searches = 40;

interface Search {
  readonly filter: string;
  readonly order: readonly string[];
  readonly sort: readonly SortKey[];
}

let folder: string;
let source: Source;
let path: string;
let python: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assay search-'));
  path = join(folder, 'mlflow.db');
  python = await pythonOf('mlflow-server-3');
  await runScript(python, '../../bench/makeRuns.py', path, '30', '5', '8');
  const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const place = { kind: 'mlflow-file', id: 's', label: 'mlflow.db', path, workspace: folder } as const;
  const opened = openSource(place, { clock: Date, log, httpFor: () => undefined });
  if (opened === undefined) throw new Error('no source');
  source = opened;
});

afterAll(() => rm(folder, { recursive: true, force: true }));

function pick(choose: Choose, list: readonly string[]): string {
  return list[choose(list.length)] ?? '';
}

/** One comparison, as MLflow's grammar has it. */
function clause(choose: Choose): string {
  const number = String(choose(11) / 10);
  const compare = pick(choose, ['<', '<=', '>', '>=', '=', '!=']);
  const equal = pick(choose, ['=', '!=']);
  const like = pick(choose, ['LIKE', 'ILIKE']);
  const pattern = pick(choose, [
    '_',
    'a_b',
    '%a%',
    'A%',
    '%m',
    's_d',
    '%',
    '1%',
    '100\u0025',
    'V%',
    '_ision',
  ]);
  return pick(choose, [
    `metrics.metric_${choose(5)} ${compare} ${number}`,
    `metric.odd ${compare} ${pick(choose, ['0', '1.5', '-1e3'])}`,
    `params.param_1 ${equal} '${pick(choose, ['adam', 'sgd', 'none'])}'`,
    `params."param_1" ${like} '${pattern}'`,
    `parameters.param_2 ${equal} "${choose(50)}"`,
    `tags.\`my team\` ${like} '${pattern}'`,
    `tags.team ${equal} 'vision'`,
    `attributes.status ${equal} '${pick(choose, ['FAILED', 'FINISHED'])}'`,
    `status = 'FINISHED'`,
    `attributes.run_name ${like} '${pick(choose, ['run 1%', '%3', 'RUN 2_'])}'`,
    `attributes.start_time ${compare} ${1_760_000_000_000 + choose(30) * 60_000}`,
    `end_time ${compare} ${1_760_000_030_000 + choose(30) * 60_000}`,
    `params.param_5 IS ${pick(choose, ['NULL', 'NOT NULL'])}`,
    `dataset.name ${pick(choose, ['IN', 'NOT IN'])} ${pick(choose, ["('mnist')", "('mnist', 'iris')"])}`,
    `datasets.digest ${pick(choose, ['IN', 'NOT IN'])} ${pick(choose, ["('d4')", "('d1', 'd0')"])}`,
    `dataset.digest ${equal} 'd1'`,
  ]);
}

const sortable: readonly (readonly [string, ColumnId])[] = [
  ['metrics.metric_2', 'metrics.metric_2'],
  ['metrics.odd', 'metrics.odd'],
  ['params.param_1', 'params.param_1'],
  ['attributes.start_time', 'info.started'],
  ['attributes.status', 'info.status'],
];

function searchOf(seed: number): Search {
  const choose = sequence(seed);
  const filter = Array.from({ length: choose(4) }, () => clause(choose)).join(' and ');
  const [name, column] = sortable[choose(sortable.length)] ?? ['', 'info.id'];
  const isDescending = choose(2) === 0;
  if (choose(2) === 0) return { filter, order: [], sort: [] };
  return {
    filter,
    order: [`${name} ${isDescending ? 'DESC' : 'ASC'}`],
    sort: [{ column, direction: isDescending ? 'descending' : 'ascending' }],
  };
}

test(
  `the table finds and sorts as MLflow's own search, for ${searches} searches`,
  { timeout: 280_000 },
  async () => {
    const asked = Array.from({ length: searches }, (_, seed) => searchOf(seed + 1));
    const questions = join(folder, 'questions.json');
    await writeFile(questions, JSON.stringify(asked));
    const printed = await runScript(python, 'search_runs.py', path, questions);
    const answers = JSON.parse(printed) as readonly (readonly string[])[];
    const { table } = open([source]);
    const whole = allOf(source);
    let found = 0;
    for (const [place, { filter, sort }] of asked.entries()) {
      const head = valueIn(await table.query({ ...whole, filter, sort }));
      expect(head.filterProblem, filter).toBeUndefined();
      expect(await idsOf(table), `${filter} ${JSON.stringify(sort)}`).toEqual(answers[place]);
      found += answers[place]?.length ?? 0;
    }
    // Neither everything nor nothing was asked for.
    expect(found).toBeGreaterThan(searches);
    expect(found).toBeLessThan(searches * 25);
  },
);
