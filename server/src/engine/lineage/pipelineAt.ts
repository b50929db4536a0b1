// tested by: test/engine/lineage/gather.test.ts
import { URI, Utils } from 'vscode-uri';
import type { Cancel } from '../../ports/cancel.ts';
import type { History } from '../../ports/history.ts';
import { createEngine, type Engine } from '../engine.ts';

/** The largest file of a pipeline that is read, in bytes. */
const largest = 5_000_000;

/** So many files of a commit are read in a round, and so many rounds: what files name is in the next one. */
const mostFiles = 100;
const mostRounds = 4;

const pipelineFile = /(^|\/)(dvc\.(yaml|lock)|params\.(yaml|json|toml|py))$/;
const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** The pipelines of a repository as a commit holds them. Rejects with `HistoryError`. */
export async function pipelinesAt(history: History, commit: string, cancel: Cancel): Promise<Engine> {
  const engine = createEngine({ log: silent });
  const root = URI.file(history.root);
  const files = await history.list(commit, '', cancel);
  let wanted = files.filter((path) => pipelineFile.test(path));
  for (let round = 0; round < mostRounds && wanted.length > 0; round += 1) {
    const now = wanted.slice(0, mostFiles);
    const texts = await history.texts(
      now.map((path) => ({ commit, path })),
      largest,
      cancel,
    );
    now.forEach((path, index) => {
      engine.set({ uri: Utils.joinPath(root, path).toString(), text: texts[index] ?? '', version: 0 });
    });
    const named = new Set(engine.wanted().map(({ uri }) => uri));
    wanted = files.filter((path) => named.has(Utils.joinPath(root, path).toString()) && !now.includes(path));
  }
  return engine;
}
