import { defineRule } from '../../../rule.ts';
import { quoted } from '../../../schema/sentences.ts';
import { isPinned, madeIn } from '../pinned.ts';

/** A data set that a model uses and whose bytes nothing fixes. */
export const datasetUnpinned = defineRule({
  id: 'assay/dataset-unpinned',
  title: 'Data that models use is pinned',
  severity: 'info',
  kinds: ['assay'],
  messages: { unpinned: 'Nothing pins the data set {name}: the file can change and nobody is told.' },
  help: 'Add `sha256`, track the file with DVC, or name a revision of the Hugging Face data set.',
  *check({ document, model, project }) {
    const used = new Set(model.references.filter(({ to }) => to === 'dataset').map(({ text }) => text));
    const facts = { files: project.files, made: madeIn(project) };
    for (const dataset of model.datasets) {
      if (!used.has(dataset.name) || isPinned(dataset, document.uri, facts) !== false) continue;
      yield { message: 'unpinned', at: dataset.nameAt, data: { name: quoted(dataset.name) } };
    }
  },
});
