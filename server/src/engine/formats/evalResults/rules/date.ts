import type { Node } from '../../../document/node.ts';
import { defineRule, type Report } from '../../../rule.ts';
import { isEmpty, readValue } from '../../modelCard/lower.ts';

/** ISO 8601: a day, and a time with its zone where there is one. */
const iso = /^\d{4}-\d\d-\d\d(?:[Tt ]\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:[Zz]|[+-]\d\d:?\d\d)?)?$/;

/** A date that is no text, or none at all. Source: hub-docs, eval_results.yaml ("a quoted ISO 8601 string"). */
export const date = defineRule({
  id: 'evals/date',
  title: 'Dates of results are quoted and written as ISO 8601',
  severity: 'error',
  kinds: ['eval-results'],
  messages: {
    quote: 'Without quotes this is read as {kind}, not as a text. Put it in quotes.',
    form: 'The date must be written as in "2026-01-31" or "2026-01-31T10:00:00Z".',
  },
  help: 'Write the date as a text in quotes, such as "2026-01-31".',
  *check({ model }) {
    const seen = new Set<number>();
    for (const { node } of model.results) {
      const value = readValue(node, 'date');
      if (value === undefined || isEmpty(value) || seen.has(value.span.start)) continue;
      seen.add(value.span.start);
      yield* dateReports(value);
    }
  },
});

function* dateReports(value: Node): Iterable<Report<'quote' | 'form'>> {
  const at = value.span;
  if (value.type !== 'scalar') yield { message: 'form', at };
  else if (typeof value.value === 'number') yield { message: 'quote', at, data: { kind: 'a number' } };
  else if (!iso.test(String(value.value).slice(0, 100))) yield { message: 'form', at };
  else if (value.style === 'plain') {
    const quoted = JSON.stringify(value.source);
    yield { message: 'quote', at, data: { kind: 'a date' }, payload: { quoted } };
  }
}
