import { defineRule } from '../../../rule.ts';
import { quoted } from '../../../schema/sentences.ts';
import { isKnown } from '../sections.ts';

/** A monitor that no model is watched by: its alerts reach no gate. */
export const monitorUnused = defineRule({
  id: 'assay/monitor-unused',
  title: 'Every monitor watches a model',
  severity: 'warning',
  kinds: ['assay'],
  messages: { unused: 'No model names the monitor {name}, so nothing is watched by it.' },
  help: 'Add `monitor` to the model that it watches, or delete it.',
  *check({ document, model }) {
    if (!isKnown(document, model, 'model')) return;
    const used = new Set(model.references.filter(({ to }) => to === 'monitor').map(({ text }) => text));
    for (const monitor of model.monitors) {
      if (used.has(monitor.name)) continue;
      yield { message: 'unused', at: monitor.nameAt, data: { name: quoted(monitor.name) } };
    }
  },
});
