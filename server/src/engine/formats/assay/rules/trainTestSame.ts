import type { DatasetEntry, Written } from '../../../model/manifest.ts';
import { defineRule } from '../../../rule.ts';
import { quoted } from '../../../schema/sentences.ts';

/** A model that is judged on the data that it learned from. */
export const trainTestSame = defineRule({
  id: 'assay/train-test-same',
  title: 'A model is judged on data that it has not seen',
  severity: 'error',
  kinds: ['assay'],
  messages: {
    name: '{model} is trained on {test} and judged on it as well.',
    path: '{model} is judged on {test}, which has the same path as {train}, its training data.',
    digest: '{model} is judged on {test}, which has the same digest as {train}, its training data.',
  },
  help: 'Judge the model on data that was kept apart from training.',
  *check({ model }) {
    const datasets = new Map(model.datasets.map((dataset) => [dataset.name, dataset]));
    for (const { name, trainingData, evaluationData } of model.models) {
      for (const test of evaluationData) {
        const clash = firstClash(test, trainingData, datasets);
        if (clash === undefined) continue;
        const data = { model: quoted(name), test: quoted(test.text), train: quoted(clash.train) };
        yield { message: clash.by, at: test.at, data };
      }
    }
  },
});

interface Clash {
  readonly by: 'name' | 'path' | 'digest';
  readonly train: string;
}

function firstClash(
  test: Written,
  training: readonly Written[],
  datasets: ReadonlyMap<string, DatasetEntry>,
): Clash | undefined {
  if (training.some(({ text }) => text === test.text)) return { by: 'name', train: test.text };
  for (const { text: train } of training) {
    const by = sameness(datasets.get(test.text), datasets.get(train));
    if (by !== undefined) return { by, train };
  }
  return undefined;
}

/** Two entries may name the two splits of one file or repository: then sameness says nothing. */
function sameness(a: DatasetEntry | undefined, b: DatasetEntry | undefined): 'path' | 'digest' | undefined {
  if (a === undefined || b === undefined || a.split !== b.split) return undefined;
  if (a.digest !== undefined && a.digest.text.toLowerCase() === b.digest?.text.toLowerCase()) return 'digest';
  return a.path !== undefined && plain(a.path) === plain(b.path) ? 'path' : undefined;
}

function plain(path: Written | undefined): string | undefined {
  return path?.text.replace(/^\.\//, '').replace(/\/$/, '');
}
