import { defineRule } from '../../../rule.ts';
import { measuredIn, type Measured } from '../measured.ts';

/** A metric whose value is no number. A text with a number, such as "20.0 ± 1.2", is one. Source: modelcard.md. */
export const metricValue = defineRule({
  id: 'card/metric-value',
  title: 'The values of metrics are numbers',
  severity: 'warning',
  kinds: ['model-card'],
  messages: {
    empty: 'This metric has no value. Write the number, or delete the metric.',
    kind: 'This value is {kind}, not a number.',
    words: 'This value holds no number.',
  },
  help: 'Write the number that was measured, or a text that holds it, such as "20.0 ± 1.2".',
  *check({ model }) {
    for (const { value, at } of measuredIn(model.metadata)) {
      const issue = issueOf(value);
      if (issue !== undefined) yield { at, ...issue };
    }
  },
});

function issueOf(value: Measured['value']) {
  if (value?.type === 'sequence' || value?.type === 'mapping') return undefined;
  const stated = value?.value ?? null;
  if (stated === null) return { message: 'empty' } as const;
  if (typeof stated === 'boolean') return { message: 'kind', data: { kind: String(stated) } } as const;
  if (Number.isNaN(stated)) return { message: 'kind', data: { kind: 'NaN' } } as const;
  return typeof stated === 'string' && !/\d/.test(stated) ? ({ message: 'words' } as const) : undefined;
}
