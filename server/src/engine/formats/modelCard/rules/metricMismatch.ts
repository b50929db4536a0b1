import { defineRule, type Report } from '../../../rule.ts';
import type { Project } from '../../../model/project.ts';
import { bindClaims, type BoundClaim } from '../claims/bind.ts';
import { agrees, printedLike } from '../claims/compare.ts';
import { sourceName, valueText } from '../claims/shown.ts';

/** A number that differs from its evidence beyond the precision that it is written in. */
export const metricMismatch = defineRule({
  id: 'card/metric-mismatch',
  title: 'A number that is bound to evidence says what the evidence says',
  severity: 'error',
  kinds: ['model-card'],
  messages: {
    file: 'The card says {written}, but {key} in {source} is {value}.',
    run: 'The card says {written}, but the metric {key} of {source} in {store} is {value}.',
  },
  help: 'Write the value of the evidence, or bind the number to what it was taken from.',
  *check({ document, project }) {
    const card = project.get(document.uri, 'model-card');
    if (card === undefined) return;
    for (const bound of project.derive(bindClaims, card)) {
      const report = reportOf(bound, document.text, project);
      if (report !== undefined) yield report;
    }
  },
});

function reportOf(
  { claim: { number }, evidence }: BoundClaim,
  text: string,
  project: Project,
): Report<'file' | 'run'> | undefined {
  if (evidence === undefined || agrees(number, evidence.value)) return undefined;
  const { file, run, key } = evidence;
  const value = valueText(evidence);
  const written = text.slice(number.whole.start, number.whole.end).slice(0, 60);
  const data = { written, key, value, source: sourceName(evidence, project), store: run?.run.store ?? '' };
  const isFixable =
    number.upper === undefined && (number.comparator === undefined || number.comparator === '~');
  return {
    message: run === undefined ? 'file' : 'run',
    at: number.at,
    data,
    related: file === undefined ? [] : [{ ...file, message: `${key} is ${value} here.` }],
    payload: isFixable ? { value: printedLike(number, evidence.value) } : {},
  };
}
