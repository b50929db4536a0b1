import { isSame } from '../engine/compare/compare.ts';
import type {
  CodeComparison,
  ComparedMetric,
  ComparedText,
  Comparison,
  Repeats,
} from '../engine/evidence/comparison.ts';
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
  const head = headOf(comparison);
  const notes = notesOf(comparison);
  const parts = [
    ...(isSame(comparison) ? ['Nothing differs\n'] : []),
    ...sectionsOf(comparison).map(
      ({ title, rows, same }) => table([title, ...head], rows) + (same > 0 ? `${same} the same\n` : ''),
    ),
    ...filesOf(comparison).map(({ title, rows }) => table([title, 'Added', 'Removed'], rows)),
    ...(notes.length > 0
      ? [
          table(
            ['Not known'],
            notes.map((note) => [note]),
          ),
        ]
      : []),
  ];
  return parts.join('\n');
}

/** The same as Markdown, one table for each section. */
export function comparisonMarkdown(comparison: Comparison): string {
  const head = headOf(comparison).map(markdownCell);
  const notes = notesOf(comparison);
  const lines = (titles: readonly string[], rows: readonly (readonly string[])[]): readonly string[] =>
    markdownTable(
      titles,
      rows.map((row) => row.map(markdownCell)),
    );
  const parts = [
    ...(isSame(comparison) ? [['Nothing differs.']] : []),
    ...sectionsOf(comparison).map(({ title, rows, same }) => [
      ...lines([title, ...head], rows),
      ...(same > 0 ? ['', `${same} the same`] : []),
    ]),
    ...filesOf(comparison).map(({ title, rows }) => lines([markdownCell(title), 'Added', 'Removed'], rows)),
    ...(notes.length > 0 ? [['Not known:', '', ...notes.map((note) => `- ${markdownCell(note)}`)]] : []),
  ];
  return parts.map((part) => `${part.join('\n')}\n`).join('\n');
}

/** Everything that was compared, the same too: a line for each name, a column for each run. */
export function comparisonCsv(comparison: Comparison, formulas: 'guarded' | 'kept' = 'guarded'): string {
  const texts = (section: string, list: readonly ComparedText[]) =>
    list.map(({ key, values }) => [section, key, ...values.map((value) => value ?? undefined)]);
  const { runs, parameters, metrics, registry, data, environment, origins, tags } = comparison;
  return csvText(
    ['section', 'key', ...runs.map(({ run }) => run)],
    [
      ...texts('parameter', parameters),
      ...metrics.map(({ key, values }) => ['metric', key, ...values.map((value) => value ?? undefined)]),
      ...texts('registry', registry),
      ...texts('data', data),
      ...texts('environment', environment),
      ...texts('code', origins),
      ...texts('tag', tags),
    ],
    formulas,
  );
}

/** The runs as heads of columns; a version is called as such. */
function headOf({ runs }: Comparison): readonly string[] {
  return runs.map(({ run, name, version }) =>
    shown(version === undefined ? name || run : `${version.model} ${version.version}`),
  );
}

function sectionsOf(comparison: Comparison): readonly Section[] {
  const { parameters, metrics, registry, data, environment, origins, tags } = comparison;
  const sections = [
    section('Parameters', parameters, textRow),
    section('Metrics', metrics, metricRow),
    { title: 'Repeats', rows: metrics.flatMap(repeatRow), same: 0 },
    section('Registry', registry, textRow),
    section('Data', data, textRow),
    section('Environment', environment, textRow),
    section('Code', origins, textRow),
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
  return [shown(key), ...values.map((value) => (value === null ? '—' : shown(value)))];
}

/** Behind each value but the first by how much it differs from the first. */
function metricRow({ key, values, differences }: ComparedMetric): readonly string[] {
  const [first] = values;
  return [
    shown(key),
    ...values.map((value, index) => {
      const by = index === 0 ? null : (differences[index] ?? null);
      return `${value === null ? '—' : String(value)}${by === null ? '' : ` (${changeText(by, first)})`}`;
    }),
  ];
}

/** By how much a value differs, and how much of the first value that is. */
function changeText(by: number, first: number | string | null | undefined): string {
  const share =
    typeof first === 'number' && first !== 0 && by !== 0 ? (by / Math.abs(first)) * 100 : undefined;
  return share === undefined ? signed(by) : `${signed(by)}, ${signed(Number(share.toPrecision(3)))} %`;
}

function repeatRow({ key, repeats }: ComparedMetric): readonly (readonly string[])[] {
  if (repeats.every((one) => one === null)) return [];
  return [[shown(key), ...repeats.map((one, index) => (one === null ? '—' : repeatText(one, index === 0)))]];
}

function repeatText({ mean, count, interval }: Repeats, isFirst: boolean): string {
  const means = `mean ${rounded(mean)} of ${count}`;
  if (isFirst) return means;
  if (interval === null) return `${means}, no interval with one run on a side`;
  return `${means}, 95 % of the difference ${signed(interval[0])} to ${signed(interval[1])}`;
}

/** The files that differ, for each run behind the first. */
function filesOf({ runs, code }: Comparison): readonly Section[] {
  return code.flatMap((one, index) => {
    if (one.kind !== 'different' || one.files.length === 0) return [];
    const rows = one.files.map(({ path, added, removed }) => [shown(path), `+${added}`, `-${removed}`]);
    const { name = '', run = '' } = runs[index + 1] ?? {};
    return [{ title: `Files of ${name || run} (${commitsText(one)})`, rows, same: 0 }];
  });
}

function commitsText({ from, to, commits }: Extract<CodeComparison, { readonly kind: 'different' }>): string {
  const range = `${from.slice(0, 8)}..${to.slice(0, 8)}`;
  if (commits === null) return range;
  return `${range}, ${commits} ${commits === 1 ? 'commit' : 'commits'}`;
}

/** What is not known, each once. */
function notesOf({ code, missing, runs }: Comparison): readonly string[] {
  const ofCode = code.flatMap((one) => (one.kind === 'unknown' ? [one.why] : (one.note ?? [])));
  const named = (id: string): string => runs.find(({ run }) => run === id)?.name || id;
  const ofRuns = missing.map(({ run, message, action }) => `${named(run.run)}: ${message} ${action}`);
  return [...new Set([...ofCode, ...ofRuns])];
}

function signed(difference: number): string {
  return difference > 0 ? `+${rounded(difference)}` : rounded(difference);
}

function rounded(value: number): string {
  return String(Number(value.toPrecision(4)));
}

/** The longest text that a cell shows. */
const longest = 80;

function shown(text: string): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
