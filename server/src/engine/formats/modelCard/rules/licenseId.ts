import { nearest } from '../../../nearest.ts';
import { defineRule } from '../../../rule.ts';
import { readValue } from '../lower.ts';
import { licenceOf, licences } from '../vocabulary/licences.ts';

/** A licence that the Hub does not know: `"license" must be one of [...]`. */
export const licenseId = defineRule({
  id: 'card/license-id',
  title: 'The licence is one that the Hub knows',
  severity: 'error',
  kinds: ['model-card'],
  messages: {
    near: '"{id}" is no licence id of the Hub. Did you mean "{near}"?',
    unknown:
      '"{id}" is no licence id of the Hub. For another licence use "other" with license_name and license_link.',
    several: 'A model card names one licence, not a list.',
  },
  help: 'Use one of the licence ids of the Hub, in lower case, or "other".',
  *check({ model }) {
    const value = readValue(model.metadata, 'license');
    if (value?.type === 'sequence') yield { message: 'several', at: value.span };
    for (const { value: id, at } of model.licences) {
      if (licenceOf(id) !== undefined) continue;
      const near = nearest(id, Object.keys(licences));
      yield {
        message: near === undefined ? 'unknown' : 'near',
        at,
        data: { id, near: near ?? '' },
        payload: near === undefined ? {} : { suggestion: near },
      };
    }
  },
});
