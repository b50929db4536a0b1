import type { Lineage } from '../engine/evidence/lineage.ts';
import { markdownCell, markdownTable } from './markdownTable.ts';

type Rows = readonly (readonly string[])[];

const head = ['What', 'Name', 'How it belongs', 'Detail'] as const;

/** Where a version came from, a line for each thing that is known, then what is not. `table` lays out a head and its rows. */
export function lineageText(
  lineage: Lineage,
  table: (head: readonly string[], rows: Rows) => string,
): string {
  const missing =
    lineage.missing.length === 0
      ? ''
      : `\n${table(
          ['Not known'],
          lineage.missing.map((one) => [one]),
        )}`;
  return table(head, rowsOf(lineage)) + missing;
}

/** The same as Markdown. */
export function lineageMarkdown(lineage: Lineage): string {
  const rows = rowsOf(lineage).map((row) => row.map(markdownCell));
  const missing = lineage.missing.map((sentence) => `- ${markdownCell(sentence)}`);
  return [
    ...markdownTable(head, rows),
    ...(missing.length === 0 ? [] : ['', 'Not known:', '', ...missing]),
    '',
  ].join('\n');
}

function rowsOf({ nodes, edges }: Lineage): Rows {
  const labels = new Map(nodes.map(({ id, label }) => [id, label]));
  return nodes.map(({ id, kind, label, detail }) => {
    const said = edges
      .filter(({ from }) => from === id)
      .map(({ word, to }) => `${word} ${labels.get(to) ?? ''}`);
    return [kind, shown(label), shown(said.join('; ')), shown(detail ?? '')];
  });
}

/** The longest text that a cell shows. */
const longest = 80;

function shown(text: string): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
