import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { barsOf } from './bars.mjs';
import { assay, schemaName, wait, yamlServer } from './contestants.mjs';
import { mergesOf, params, pipelineOf, scripts } from './pipelines.mjs';
import { Session } from './session.mjs';

/** The files that are typed in, by their number of lines or what they hold, each with its rounds of edits. */
const files = {
  100: { text: () => pipelineOf(100), rounds: 6 },
  1000: { text: () => pipelineOf(1_000), rounds: 6 },
  10000: { text: () => pipelineOf(10_000), rounds: 4 },
  50000: { text: () => pipelineOf(50_000), rounds: 1 },
  merges: { text: () => mergesOf(1_000), rounds: 1 },
};

const requests = {
  hover: 'textDocument/hover',
  completion: 'textDocument/completion',
  symbols: 'textDocument/documentSymbol',
};

/**
 * Assay and yaml-language-server on the same generated pipelines, with the same edits, in turns. `--files 100,merges`
 * takes some of the files alone.
 */
export async function measure(args) {
  console.log(
    `yaml-language-server checks by ${schemaName}; its times contain the ${wait} ms that it waits.`,
  );
  const machine = { node: process.version, processors: availableParallelism(), load: loadavg()[0] };
  console.log(
    `Node ${machine.node}, ${machine.processors} processors, load ${rounded(machine.load)} when it began.`,
  );
  const measured = {};
  for (const name of chosenOf(args)) {
    const { text, rounds } = files[name];
    measured[name] = await compare(text(), rounds);
    console.log(`\n${name === 'merges' ? '1,000 merge keys' : `${name} lines`}`);
    console.table(tableOf(measured[name]));
  }
  const bars = barsOf(measured);
  console.table(bars);
  return { schema: schemaName, wait, machine, measured, bars };
}

function chosenOf(args) {
  const at = args.indexOf('--files');
  if (at < 0) return Object.keys(files);
  const wanted = args[at + 1].split(',');
  return Object.keys(files).filter((name) => wanted.includes(name));
}

/** Both servers on one text: opened one after the other, then typed in and asked in turns. */
async function compare(text, rounds) {
  const folder = await projectOf(text);
  const sessions = { [assay.name]: new Session(), [yamlServer.name]: new Session() };
  try {
    await sessions[assay.name].open(assay, folder, text);
    await sessions[yamlServer.name].open(yamlServer, folder, text);
    for (let round = 0; round < rounds; round += 1) {
      for (const session of Object.values(sessions)) await session.type((round + 1) / (rounds + 1));
    }
    for (const session of Object.values(sessions)) await session.complete(0.5);
    for (const [name, method] of Object.entries(requests)) {
      for (const session of Object.values(sessions)) await session.ask(name, method);
    }
    return Object.fromEntries(Object.entries(sessions).map(([name, session]) => [name, summary(session)]));
  } finally {
    for (const session of Object.values(sessions)) await session.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

/** A folder with the pipeline and what it names. */
async function projectOf(text) {
  const folder = await mkdtemp(join(tmpdir(), 'assay-bench-'));
  const data = { 'dvc.yaml': text, 'params.yaml': params, 'data/raw.csv': 'id,text\n' };
  for (const script of scripts) data[script] = 'print()\n';
  for (const [path, content] of Object.entries(data)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  return folder;
}

function summary(session) {
  const times = Object.entries(session.times).map(([name, list]) => [name, statsOf(list)]);
  return {
    start: rounded(session.start),
    first: rounded(session.first),
    ...Object.fromEntries(times),
    memory: session.memory(),
    diagnostics: session.atOpen.length,
    examples: session.atOpen.slice(0, 3).map(({ message }) => message),
    'diagnostics after each edit': session.seen,
    answered: session.answered,
  };
}

function statsOf(times) {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share) =>
    rounded(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN);
  return { p50: at(0.5), p95: at(0.95), max: at(1), count: times.length };
}

function rounded(number) {
  return Math.round(number * 100) / 100;
}

function tableOf({ [assay.name]: ours, [yamlServer.name]: theirs }) {
  const line = (what, get) => [what, rowOf(get(ours), get(theirs))];
  const timed = ['edit', 'hover', 'completion', 'completion after an edit', 'symbols'];
  const rows = [
    line('start', ({ start }) => start),
    line('open to diagnostics', ({ first }) => first),
    ...timed.flatMap((name) =>
      ['p50', 'p95', 'max'].map((stat) => line(`${name} ${stat}`, (one) => one[name][stat])),
    ),
    line('memory MB', ({ memory }) => memory.now),
    line('memory at most MB', ({ memory }) => memory.most),
    line('diagnostics', ({ diagnostics }) => diagnostics),
  ];
  rows.splice(5, 0, ['edit p50 without the wait', rowOf(ours.edit.p50, rounded(theirs.edit.p50 - wait))]);
  return Object.fromEntries(rows);
}

function rowOf(ours, theirs) {
  return { assay: ours, 'yaml-language-server': theirs, ratio: rounded(theirs / ours) };
}
