import type { GateEntry, RoleCount, RoleEntry } from '../../../model/manifest.ts';
import { defineRule } from '../../../rule.ts';
import { quoted } from '../../../schema/sentences.ts';

/** A check that asks for more approvals of a role than the role has people: it can never pass. */
export const approvalsShort = defineRule({
  id: 'assay/approvals-short',
  title: 'A role has as many people as the approvals need',
  severity: 'warning',
  kinds: ['assay'],
  messages: { short: '{needed} approvals of {role} are asked for, and the role has {people}.' },
  help: 'Add people to the role, or ask for fewer approvals.',
  *check({ document, model }) {
    if (document.problems.length > 0) return;
    const people = new Map(model.people.map((role) => [role.name, headcount(role)]));
    for (const { role, count, countAt } of model.gates.flatMap(approvalsOf)) {
      const known = people.get(role.text);
      if (known === undefined || count === undefined || count <= known) continue;
      const data = { needed: count, role: quoted(role.text), people: inWords(known) };
      yield { message: 'short', at: countAt, data };
    }
  },
});

function approvalsOf({ checks }: GateEntry): readonly RoleCount[] {
  return checks.flatMap(({ approvals }) => approvals);
}

/** How many people a role has; not known where it holds a team. */
function headcount({ people }: RoleEntry): number | undefined {
  if (people.some(({ text }) => text.startsWith('@') && text.includes('/'))) return undefined;
  return new Set(people.map(({ text }) => text.toLowerCase())).size;
}

function inWords(count: number): string {
  return count === 1 ? '1 person' : `${count} people`;
}
