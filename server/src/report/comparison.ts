import {
  isSame,
  type ComparedMetric,
  type ComparedText,
  type Comparison,
} from '../engine/compare/compare.ts';
import { csvText } from './csv.ts';
import { markdownCell, markdownTable } from './markdownTable.ts';

/** What differs of one section, as rows of texts, and how much of it is the same. */
interface Section {
  readonly title: string;
  readonly rows: readonly (readonly string[])[];
  readonly same: number;
}

/** What differs between runs, section by section. `table` lays out a head and its rows. */
export function comparisonText(
  comparison: Comparison,
  table: (head: readonly string[], rows: readonly (readonly string[])[]) => string,
): string {
  const head = comparison.runs.map(({ id, name }) => shown(name === '' ? id : name));
  if (isSame(comparison)) return 'Nothing differs\n';
  const parts = sectionsOf(comparison).map(
    ({ title, rows, same }) => table([title, ...head], rows) + (same > 0 ? `${same} the same\n` : ''),
  );
  return parts.join('\n');
}

/** The same as Markdown, one table for each section. */
export function comparisonMarkdown(comparison: Comparison): string {
  const head = comparison.runs.map(({ id, name }) => markdownCell(name === '' ? id : name));
  if (isSame(comparison)) return 'Nothing differs.\n';
  const parts = sectionsOf(comparison).map(({ title, rows, same }) => {
    const lines = markdownTable(
      [title, ...head],
      rows.map((row) => row.map(markdownCell)),
    );
    return [...lines, ...(same > 0 ? ['', `${same} the same`] : []), ''].join('\n');
  });
  return parts.join('\n');
}

/** Everything that was compared, the same too: a line for each name, a column for each run. */
export function comparisonCsv(comparison: Comparison): string {
  const texts = (section: string, list: readonly ComparedText[]) =>
    list.map(({ key, values }) => [section, key, ...values]);
  const { runs, parameters, metrics, data, code, tags } = comparison;
  return csvText(
    ['section', 'key', ...runs.map(({ id }) => id)],
    [
      ...texts('parameter', parameters),
      ...metrics.map(({ key, values }) => ['metric', key, ...values]),
      ...texts('data', data),
      ...texts('code', code),
      ...texts('tag', tags),
    ],
  );
}

function sectionsOf({ parameters, metrics, data, code, tags }: Comparison): readonly Section[] {
  const sections = [
    section('Parameters', parameters, textRow),
    section('Metrics', metrics, metricRow),
    section('Data', data, textRow),
    section('Code', code, textRow),
    section('Tags', tags, textRow),
  ];
  return sections.filter(({ rows }) => rows.length > 0);
}

function section<T extends { readonly isSame: boolean }>(
  title: string,
  all: readonly T[],
  row: (one: T) => readonly string[],
): Section {
  const differing = all.filter((one) => !one.isSame);
  return { title, rows: differing.map(row), same: all.length - differing.length };
}

function textRow({ key, values }: ComparedText): readonly string[] {
  return [shown(key), ...values.map((value) => (value === undefined ? '—' : shown(value)))];
}

/** Behind each value but the first by how much it differs from the first. */
function metricRow({ key, values, differences }: ComparedMetric): readonly string[] {
  return [
    shown(key),
    ...values.map((value, index) => {
      const by = index === 0 ? undefined : differences[index];
      return `${value === undefined ? '—' : String(value)}${by === undefined ? '' : ` (${signed(by)})`}`;
    }),
  ];
}

function signed(difference: number): string {
  const text = String(Number(difference.toPrecision(4)));
  return difference > 0 ? `+${text}` : text;
}

/** The longest text that a cell shows. */
const longest = 80;

function shown(text: string): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
