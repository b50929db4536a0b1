import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureRuns } from './runsStore.mjs';
import { TableWorker } from './tableWorker.mjs';
import { measureTree } from './tree.mjs';

const searching = fileURLToPath(new URL('searchRuns.py', import.meta.url));

/** How often each is measured; the medians are told. */
const rounds = 5;
const firstRows = 1000;

/**
 * Assay's table and `mlflow.search_runs` over the same store of 100,000 runs: the first 1,000 runs with all their
 * columns, each in a process of its own and again in the same one, in turns. `--runs 2000` takes a smaller store.
 */
export async function measure(args) {
  const at = args.indexOf('--runs');
  const { path, python } = await ensureRuns(at < 0 ? undefined : Number(args[at + 1]));
  const machine = { node: process.version, processors: availableParallelism(), load: loadavg()[0] };
  console.log(`Node ${machine.node}, ${machine.processors} processors, load ${machine.load} when it began.`);
  const times = { ours: [], theirs: [] };
  for (let round = 0; round <= rounds; round += 1) {
    const [ours, theirs] = [await measureOurs(path), await search(python, path)];
    check(ours, theirs);
    // The first round only warms the files.
    if (round === 0) continue;
    times.ours.push(ours);
    times.theirs.push(theirs);
  }
  const first = ['process', 'fresh', 'again'].map((what) => row(what, times));
  console.log(`First ${firstRows} runs with all columns, in ms, medians of ${rounds}:`);
  console.table(first);
  const parts = [...(await measureTree(dirname(path))), ...(await measureParts(path))];
  console.table(parts);
  const bars = barsOf(first, parts);
  console.table(bars);
  return { machine, first, parts, bars };
}

const meanings = {
  process: 'from the start of the process',
  fresh: 'first question of a process',
  again: 'asked again',
};

function row(what, times) {
  const of = (list) => median(list.map((one) => one[what]));
  const [ours, theirs] = [of(times.ours), of(times.theirs)];
  return {
    what: meanings[what],
    assay: ours,
    search_runs: theirs,
    ratio: Math.round((theirs / ours) * 10) / 10,
  };
}

async function measureOurs(path) {
  const started = performance.now();
  const worker = new TableWorker(path);
  const fresh = await timed(() => firstOf(worker, 'a'));
  const whole = performance.now() - started;
  worker.close('a');
  const again = await timed(() => firstOf(worker, 'b'));
  worker.stop();
  return { process: whole, fresh: fresh.ms, again: again.ms, ...again.value };
}

/** The first runs with all their columns. */
async function firstOf(worker, table) {
  const head = await worker.query(table, {});
  const ids = head.columns.map(({ id }) => id).filter((id) => id !== 'info.changed');
  const window = await worker.window(table, 0, firstRows, ids);
  const values = window.columns
    .filter(({ id }) => /^(metrics|params)/.test(id))
    .flatMap(({ cells }) => cells);
  return { rows: window.rows.length, values: values.filter((cell) => cell !== null).length };
}

/** What `mlflow.search_runs` takes for the same. */
async function search(python, path) {
  const started = performance.now();
  const child = spawn(python, [searching, path, String(firstRows)], {
    cwd: dirname(path),
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, MLFLOW_DISABLE_TELEMETRY: 'true' },
  });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text) => (output += text));
  await new Promise((resolve) => child.once('close', resolve));
  const whole = performance.now() - started;
  const answer = JSON.parse(output);
  return { ...answer, process: whole - answer.again };
}

function check(ours, theirs) {
  for (const what of ['rows', 'values']) {
    if (ours[what] !== theirs[what])
      throw new Error(`Assay has ${ours[what]} ${what}, MLflow ${theirs[what]}: they did not read the same.`);
  }
}

/** What a person does with an open table. */
async function measureParts(path) {
  const worker = new TableWorker(path);
  const rows = [];
  const note = async (what, bar, act) => rows.push({ what, ms: round((await timed(act)).ms), bar });
  const sort = [{ column: 'metrics.metric_1', direction: 'descending' }];
  await note('open', 600, () => worker.query('a', {}));
  await note('filter by a metric, cold', 600, () => worker.query('a', { filter: 'metrics.metric_0 < 0.5' }));
  await note('filter by a metric, warm', 30, () => worker.query('a', { filter: 'metrics.metric_0 < 0.4' }));
  await note('filter by a text, cold', 600, () => worker.query('a', { filter: "params.param_1 like '%d%'" }));
  await note('filter by a text, warm', 30, () => worker.query('a', { filter: "params.param_1 = 'adam'" }));
  await note('sort by a metric, cold', 600, () => worker.query('a', { sort }));
  await worker.query('a', {});
  await note('sort by a metric, warm', 60, () => worker.query('a', { sort }));
  const byName = [{ column: 'info.name', direction: 'ascending' }];
  await note('sort by name, first', undefined, () => worker.query('a', { sort: byName }));
  await note('sort by name, again', 60, () => worker.query('a', { sort: byName }));
  const columns = Array.from({ length: 30 }, (_, n) =>
    n < 15 ? `metrics.metric_${n}` : `params.param_${n}`,
  );
  await worker.query('a', {});
  await note('window of 200 x 30, read from the store', undefined, () =>
    worker.window('a', 5000, 200, columns),
  );
  for (const column of columns) await worker.query('a', { sort: [{ column, direction: 'ascending' }] });
  await worker.window('a', 0, 200, columns);
  const times = [];
  for (let n = 0; n < 20; n += 1)
    times.push((await timed(() => worker.window('a', n * 4000, 200, columns))).ms);
  rows.push({ what: 'window of 200 x 30, of columns in memory', ms: round(median(times)), bar: 5 });
  const status = readFileSync(`/proc/${worker.pid}/status`, 'utf8');
  rows.push({
    what: 'memory of the worker with 30 columns',
    MB: Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024),
    bar: 200,
  });
  worker.stop();
  return rows;
}

function barsOf(first, parts) {
  const verdict = (isMet) => (isMet ? 'met' : 'NOT MET');
  return [
    ...first.map(({ what, ratio }) => ({
      bar: `first ${firstRows} runs, ${what}: 5 times faster`,
      figure: ratio,
      verdict: verdict(ratio >= 5),
    })),
    ...parts
      .filter(({ bar }) => bar !== undefined)
      .map(({ what, ms, MB, bar }) => ({
        bar: `${what}: at most ${bar}`,
        figure: ms ?? MB,
        verdict: verdict((ms ?? MB) <= bar),
      })),
  ];
}

async function timed(act) {
  const started = performance.now();
  const value = await act();
  return { ms: performance.now() - started, value };
}

function median(list) {
  return round([...list].sort((a, b) => a - b)[Math.floor(list.length / 2)]);
}

function round(number) {
  return Math.round(number * 10) / 10;
}
