import { defineRule } from '../../../rule.ts';
import { licenceOf, licences } from '../vocabulary/licences.ts';

/** A family of licences, which leaves open what a user may do. */
export const licenseAmbiguous = defineRule({
  id: 'card/license-ambiguous',
  title: 'The licence names its version',
  severity: 'warning',
  kinds: ['model-card', 'dataset-card'],
  messages: { family: '"{id}" is a family of licences. Name the one that holds: {members}.' },
  help: 'Name the licence with its version, so that a user knows what is permitted.',
  *check({ model }) {
    for (const { value: id, at } of model.licences) {
      if (licenceOf(id)?.isFamily !== true) continue;
      yield { message: 'family', at, data: { id, members: membersOf(id).join(', ') } };
    }
  },
});

/** Up to four licences of the family. */
function membersOf(family: string): readonly string[] {
  const ids = Object.keys(licences);
  const own = ids.filter((id) => id.startsWith(`${family}-`));
  const members = own.length > 0 ? own : ids.filter((id) => id !== family && id.includes(family));
  return [
    ...members.slice(0, 4),
    ...(members.length > 4 ? ['…'] : []),
    ...(members.length === 0 ? ['other'] : []),
  ];
}
