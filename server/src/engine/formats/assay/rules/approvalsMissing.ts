import type { CheckEntry, EnvironmentEntry, GateEntry } from '../../../model/manifest.ts';
import { defineRule } from '../../../rule.ts';
import { quoted } from '../../../schema/sentences.ts';

/** A high-risk model that reaches production without anybody's approval. */
export const approvalsMissing = defineRule({
  id: 'assay/approvals-missing',
  title: 'A high-risk model needs approvals before production',
  severity: 'warning',
  kinds: ['assay'],
  messages: { missing: 'No gate of production asks for approvals, and {model} has a high risk.' },
  help: 'Add a check with `approvals` to one of the gates of production.',
  *check({ document, model }) {
    if (document.problems.length > 0) return;
    const gates = new Map(model.gates.map((gate) => [gate.name, gate]));
    for (const { name, risk, environments } of model.models) {
      const production = environments.find((environment) => environment.name === 'production');
      if (risk !== 'high' || production === undefined || mayAskApprovals(production, gates)) continue;
      yield { message: 'missing', at: production.nameAt, data: { model: quoted(name) } };
    }
  },
});

/** Whether some gate asks for approvals; a gate that is not defined might. */
function mayAskApprovals({ gates }: EnvironmentEntry, defined: ReadonlyMap<string, GateEntry>): boolean {
  return gates.some(({ text }) => {
    const gate = defined.get(text);
    return gate === undefined || gate.checks.some(asksApprovals);
  });
}

function asksApprovals({ kind, blocking, when }: CheckEntry): boolean {
  const applies = when.length === 0 || when.some(({ text }) => text === 'production' || text === 'high');
  return kind === 'approvals' && blocking && applies;
}
