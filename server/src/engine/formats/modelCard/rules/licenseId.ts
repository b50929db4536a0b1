import { nearest } from '../../../nearest.ts';
import { defineRule } from '../../../rule.ts';
import { readValue } from '../lower.ts';
import { licenceOf, licences } from '../vocabulary/licences.ts';

/** A licence that the Hub does not know: `"license" must be one of [...]`. */
export const licenseId = defineRule({
  id: 'card/license-id',
  title: 'The licence is one that the Hub knows',
  severity: 'error',
  kinds: ['model-card', 'dataset-card'],
  messages: {
    near: '"{id}" is no licence id of the Hub. Did you mean "{near}"?',
    unknown:
      '"{id}" is no licence id of the Hub. For another licence use "other" with license_name and license_link.',
    several: 'A model card names one licence, not a list.',
  },
  help: 'Use one of the licence ids of the Hub, in lower case, or "other".',
  *check({ document, model }) {
    const value = readValue(model.metadata, 'license');
    const isModel = document.kind === 'model-card';
    if (isModel && value?.type === 'sequence') yield { message: 'several', at: value.span };
    for (const { value: id, at } of model.licences) {
      if (licenceOf(id) === undefined) yield { at, ...explain(id) };
    }
  },
});

function explain(id: string) {
  const near = nearest(id, Object.keys(licences));
  if (near === undefined) return { message: 'unknown', data: { id } } as const;
  return { message: 'near', data: { id, near }, payload: { suggestion: near } } as const;
}
