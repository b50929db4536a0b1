import type { Node } from '../../../document/node.ts';
import { mergedPairOf, resolved } from '../../../document/node.ts';
import { defineRule } from '../../../rule.ts';
import { isEmpty, readValue } from '../lower.ts';

/** The most that is believable: a thousand tonnes, in grams. */
const most = 1e9;

/** Emissions that are no number of grams. Source: hub-docs, model-cards-co2.md. */
export const co2Units = defineRule({
  id: 'card/co2-units',
  title: 'Emissions are a number of grams',
  severity: 'warning',
  kinds: ['model-card'],
  messages: {
    negative: 'Emissions cannot be negative.',
    huge: '{value} g are more than a thousand tonnes. Emissions are written in grams of CO2 equivalent.',
    text: 'Emissions are a number of grams of CO2 equivalent, without a unit.',
  },
  help: 'Write the emissions of the training as a number of grams of CO2 equivalent.',
  *check({ model }) {
    const value = emissionsOf(model.metadata);
    if (value?.type !== 'scalar' || isEmpty(value)) return;
    const at = value.span;
    if (typeof value.value !== 'number') yield { message: 'text', at };
    else if (value.value < 0) yield { message: 'negative', at };
    else if (value.value > most) yield { message: 'huge', at, data: { value: value.value } };
  },
});

function emissionsOf(metadata: Node | undefined) {
  const value = readValue(metadata, 'co2_eq_emissions');
  return value?.type === 'mapping' ? resolved(mergedPairOf(value, 'emissions')?.value) : value;
}
