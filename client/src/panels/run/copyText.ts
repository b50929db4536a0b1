import type { KeyValue, Run } from '../../../../server/src/protocol/tracking.ts';
import { hasDate } from '../../../../webviews/messages/age.ts';
import { fullValue } from '../../../../webviews/messages/numbers.ts';
import type { CopyIntent } from '../../../../webviews/messages/run.ts';

/** The text that a person asked to copy from a run, or undefined where the run has none. */
export function copyText(run: Run, { what, key }: CopyIntent): string | undefined {
  switch (what) {
    case 'id':
      return run.id;
    case 'commit':
      return run.commit;
    case 'parameter':
      return valueOf(run.parameters, key);
    case 'tag':
      return valueOf(run.tags, key);
    case 'metric':
      return metricOf(run, key);
    case 'json':
      return `${JSON.stringify(run, null, 2)}\n`;
    case 'markdown':
      return runMarkdown(run);
  }
}

function valueOf(pairs: readonly KeyValue[], key: string | undefined): string | undefined {
  return pairs.find((pair) => pair.key === key)?.value;
}

function metricOf(run: Run, key: string | undefined): string | undefined {
  const metric = run.metrics.find((one) => one.key === key);
  return metric === undefined ? undefined : fullValue(metric.value);
}

/** A run as two Markdown tables, for an issue or a pull request. */
function runMarkdown(run: Run): string {
  const { experimentName, status, startedAt, commit } = run;
  const facts = [
    `run \`${run.id}\``,
    `experiment ${cell(experimentName)}`,
    status.toLowerCase(),
    ...(startedAt === undefined || !hasDate(startedAt)
      ? []
      : [`started ${new Date(startedAt).toISOString()}`]),
    ...(commit === undefined ? [] : [`commit \`${cell(commit)}\``]),
  ];
  const metrics = run.metrics.map(({ key, value, step }) => [key, fullValue(value), String(step)]);
  const parameters = run.parameters.map(({ key, value }) => [key, value]);
  return [
    `### ${cell(run.name)}`,
    facts.join(' · '),
    ...table(['Metric', 'Latest value', 'Step'], metrics),
    ...table(['Parameter', 'Value'], parameters),
    '',
  ].join('\n\n');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  if (rows.length === 0) return [];
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;
  return [[line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')];
}

/** A text in a table's cell or a line: it may not begin a cell, a line or a tag of its own. */
function cell(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\|<`*_[\]]/g, (character) => `\\${character}`);
}
