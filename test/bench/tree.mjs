import { assay } from './contestants.mjs';
import { LanguageServer } from './languageServer.mjs';

/** How many a view asks for at once. */
const pageSize = 100;
const rounds = 20;

/**
 * What the Experiments view waits for, asked of the language server as the view does: the experiments, and the first
 * runs of one. First of a server that has just started, then again.
 */
export async function measureTree(folder) {
  const server = new LanguageServer({ ...assay, folder });
  try {
    await server.start();
    const source = await sourceOf(server);
    const cold = await timed(() => openExperiment(server, source));
    const times = [];
    for (let round = 0; round < rounds; round += 1)
      times.push((await timed(() => openExperiment(server, source))).ms);
    const sorted = times.toSorted((a, b) => a - b);
    if (cold.value !== pageSize) throw new Error(`${cold.value} runs came, not ${pageSize}`);
    return [
      { what: 'tree: experiments and first runs, new server', ms: tenths(cold.ms), bar: undefined },
      { what: 'tree: experiments and first runs, warm', ms: tenths(sorted[rounds / 2]), bar: 300 },
      { what: 'tree: the same, slowest of 20', ms: tenths(sorted.at(-1)), bar: 300 },
    ];
  } finally {
    await server.stop();
  }
}

async function sourceOf(server) {
  for (;;) {
    const [source] = await server.request('assay/sources', null);
    if (source !== undefined) return source.id;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

async function openExperiment(server, source) {
  const experiments = valueOf(await server.request('assay/experiments', { source, limit: pageSize }));
  const largest = experiments.items.toSorted((a, b) => (b.runCount ?? 0) - (a.runCount ?? 0))[0];
  const asked = { source, experiment: largest.id, limit: pageSize };
  return valueOf(await server.request('assay/runs', asked)).items.length;
}

function valueOf(answer) {
  if (!answer.ok) throw new Error(answer.problem.message);
  return answer.value;
}

async function timed(act) {
  const started = performance.now();
  const value = await act();
  return { ms: performance.now() - started, value };
}

function tenths(number) {
  return Math.round(number * 10) / 10;
}
