import type {
  CodeComparison,
  ComparedMetric,
  ComparedText,
  Comparison,
} from '../../../../server/src/protocol/comparison.ts';
import type {
  CompareCell,
  CompareCode,
  CompareRow,
  CompareSection,
  ComparisonView,
} from '../../../../webviews/messages/compare.ts';
import { oneLine } from '../../text/oneLine.ts';
import { counted, fullValue, shortValue, type Value } from '../../../../webviews/messages/numbers.ts';

/** The longest text that is shown of a value; what stands beside the pointer may be longer. */
const longestText = 200;
const longestHover = 2000;

/** So many files that differ are listed. */
const mostFiles = 300;

/** A comparison as its panel shows it. */
export function compareView(comparison: Comparison, isSearching: boolean): ComparisonView {
  return {
    columns: comparison.runs.map(({ source, run, name, experiment, startedAt, version }) => ({
      source,
      id: run,
      name: version === undefined ? oneLine(name) || run : oneLine(`${version.model} ${version.version}`),
      detail: oneLine(version === undefined ? experiment : name || run),
      startedAt,
    })),
    sections: sectionsOf(comparison).filter(({ rows }) => rows.length > 0),
    code: comparison.code.map((one, index) => codeOf(one, index + 1)),
    missing: comparison.missing.map(({ run, message, action }) => {
      const name = comparison.runs.find((one) => one.run === run.run)?.name;
      return `${oneLine(name || run.run)}: ${message} ${action}`;
    }),
    isSearching,
  };
}

function sectionsOf(comparison: Comparison): readonly CompareSection[] {
  const { parameters, metrics, registry, data, environment, origins, tags } = comparison;
  return [
    { id: 'parameters', title: 'Parameters', rows: parameters.map(textRow) },
    { id: 'metrics', title: 'Metrics', rows: metrics.map(metricRow) },
    { id: 'repeats', title: 'Repeats', rows: metrics.flatMap(repeatRow) },
    { id: 'registry', title: 'Registry', rows: registry.map(textRow) },
    { id: 'data', title: 'Data', rows: data.map(digestRow) },
    { id: 'environment', title: 'Environment', rows: environment.map(textRow) },
    { id: 'origins', title: 'Code', rows: origins.map(digestRow) },
    { id: 'tags', title: 'Tags', rows: tags.map(textRow) },
  ];
}

function textRow({ key, values, isSame }: ComparedText): CompareRow {
  return { key, isSame, cells: values.map(textCell) };
}

/** Digests are told by their beginnings. */
function digestRow(compared: ComparedText): CompareRow {
  const row = textRow(compared);
  return { ...row, cells: row.cells.map(digestCell) };
}

function digestCell(cell: CompareCell): CompareCell {
  const isDigest = /^[0-9a-f]{32,}(\.dir)?$/.test(cell.text);
  return isDigest ? { ...cell, text: `${cell.text.slice(0, 12)}…`, hover: cell.text } : cell;
}

function textCell(value: string | null): CompareCell {
  if (value === null) return missing;
  const isLong = value.length > longestText;
  return {
    text: isLong ? `${value.slice(0, longestText)}…` : value,
    by: undefined,
    hover: isLong ? value.slice(0, longestHover) : undefined,
    isMissing: false,
  };
}

const missing: CompareCell = { text: '—', by: undefined, hover: 'Not recorded', isMissing: true };

function metricRow({ key, values, differences, isSame }: ComparedMetric): CompareRow {
  const [first = null] = values;
  const cells = values.map((value, index) =>
    value === null
      ? missing
      : {
          text: shortValue(value),
          by: index === 0 ? undefined : changeText(differences[index] ?? null, first),
          hover: fullValue(value),
          isMissing: false,
        },
  );
  return { key, isSame, cells };
}

/** By how much a value differs, and how much of the first value that is. */
function changeText(by: number | null, first: Value | null): string | undefined {
  if (by === null || by === 0) return undefined;
  const share = typeof first === 'number' && first !== 0 ? (by / Math.abs(first)) * 100 : undefined;
  return share === undefined ? signed(by) : `${signed(by)} (${signed(Number(share.toPrecision(2)))} %)`;
}

function repeatRow({ key, repeats }: ComparedMetric): readonly CompareRow[] {
  if (repeats.every((one) => one === null)) return [];
  const cells = repeats.map((one) => {
    if (one === null) return missing;
    const { mean, count, interval } = one;
    return {
      text: `mean ${shortValue(mean)} of ${counted(count, 'run')}`,
      by: interval === null ? undefined : `95 %: ${signed(interval[0])} to ${signed(interval[1])}`,
      hover:
        interval === null
          ? 'No interval: that takes two runs on both sides'
          : 'Difference of the means to the reference',
      isMissing: false,
    };
  });
  return [{ key, isSame: false, cells }];
}

function signed(value: number): string {
  return value > 0 ? `+${shortValue(value)}` : shortValue(value);
}

function codeOf(code: CodeComparison, column: number): CompareCode {
  const none = { column, kind: code.kind, files: [], more: 0, note: undefined };
  switch (code.kind) {
    case 'unknown':
      return { ...none, summary: code.why };
    case 'same':
      return { ...none, summary: `The same commit, ${short(code.commit)}.`, note: code.note ?? undefined };
    case 'different':
      return {
        ...none,
        summary: differenceText(code),
        note: code.note ?? undefined,
        files: code.files.slice(0, mostFiles),
        more: Math.max(0, code.files.length - mostFiles),
      };
  }
}

function differenceText({
  from,
  to,
  files,
  commits,
}: CodeComparison & { readonly kind: 'different' }): string {
  const between = commits === null ? '' : `, ${counted(commits, 'commit')} apart`;
  return `${short(from)} to ${short(to)}${between}: ${files.length === 0 ? 'no file differs' : `${counted(files.length, 'file')} differ`}.`;
}

function short(commit: string): string {
  return commit.slice(0, 8);
}
