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
      const clashOf = clashFinder(trainingData, datasets);
      for (const test of evaluationData) {
        const clash = clashOf(test.text);
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

/** What tells which data set of training, if any, is the same as one of evaluation, and how. */
function clashFinder(
  training: readonly Written[],
  datasets: ReadonlyMap<string, DatasetEntry>,
): (test: string) => Clash | undefined {
  const names = new Map(training.map(({ text }) => [text, text]));
  const entries = training.flatMap(({ text }) => datasets.get(text) ?? []);
  const digests = new Map(entries.map((entry) => [digestOf(entry), entry.name]));
  const paths = new Map(entries.map((entry) => [pathOf(entry), entry.name]));
  return (test) => {
    const entry = datasets.get(test);
    return (
      clash('name', names.get(test)) ??
      (entry?.digest && clash('digest', digests.get(digestOf(entry)))) ??
      (entry?.path && clash('path', paths.get(pathOf(entry))))
    );
  };
}

function clash(by: Clash['by'], train: string | undefined): Clash | undefined {
  return train === undefined ? undefined : { by, train };
}

function digestOf({ digest }: DatasetEntry): string | undefined {
  return digest?.text.toLowerCase();
}

/** The path; with the split where one address or folder can hold several, which are not the same data. */
function pathOf({ path, split }: DatasetEntry): string | undefined {
  if (path === undefined) return undefined;
  const holdsSplits = /^[a-z][a-z0-9+.-]*:|\/$/i.test(path.text);
  const plain = path.text.replace(/^\.\//, '').replace(/\/$/, '');
  return holdsSplits ? `${plain} ${split ?? ''}` : plain;
}
