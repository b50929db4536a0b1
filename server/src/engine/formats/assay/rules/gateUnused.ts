import { defineRule } from '../../../rule.ts';
import { quoted } from '../../../schema/sentences.ts';
import { isKnown } from '../sections.ts';

/** A gate that guards no environment of any model: its checks decide nothing. */
export const gateUnused = defineRule({
  id: 'assay/gate-unused',
  title: 'Every gate guards an environment',
  severity: 'hint',
  kinds: ['assay'],
  messages: { unused: 'No model has to pass the gate {name}.' },
  help: 'Add it to an environment under `deploy`, or delete it.',
  *check({ document, model }) {
    if (!isKnown(document, model, 'model')) return;
    const environments = model.models.flatMap((one) => one.environments);
    const used = new Set(environments.flatMap(({ gates }) => gates.map(({ text }) => text)));
    for (const gate of model.gates) {
      if (used.has(gate.name)) continue;
      yield { message: 'unused', at: gate.nameAt, data: { name: quoted(gate.name) } };
    }
  },
});
