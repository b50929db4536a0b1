import type { Table } from '../../../document/markdown.ts';
import type { Span } from '../../../document/span.ts';
import type { MeasureName, WrittenNumber } from '../../../model/claim.ts';
import { measureNameOf } from './measureName.ts';
import { noName, qualified } from './names.ts';
import { numbersIn } from './number.ts';

/** A text with how its language writes numbers, and the words that name the model of the card. */
export interface Reading {
  readonly text: string;
  readonly isComma: boolean;
  readonly own: ReadonlySet<string>;
}

/** A number in a table with what its row and column call it. */
export interface TableNumber {
  readonly label: string;
  readonly name: MeasureName;
  readonly number: WrittenNumber;
  readonly row: number;
  readonly isOneOfSplits: boolean;
  readonly isOtherModel: boolean;
}

/** The widest and longest table that is read. */
const mostColumns = 60;
const mostRows = 2000;

/** The values of a table of any of the usual shapes; none of a confusion matrix, and none that are to be reached. */
export function numbersOfTable(table: Table, reading: Reading): readonly TableNumber[] {
  const grid = gridOf(table, reading);
  if (isConfusionMatrix(grid)) return [];
  const found = grid.rows.flatMap((row, index) => numbersOfRow(grid, row, index));
  const splits = new Map<string, Set<string>>();
  for (const { name } of found) {
    const key = name.measures[0] ?? '';
    splits.set(key, (splits.get(key) ?? new Set()).add(name.splits.join()));
  }
  return found.map((one) => ({
    ...one,
    isOneOfSplits: (splits.get(one.name.measures[0] ?? '')?.size ?? 0) > 1,
  }));
}

interface Cell {
  readonly at: Span;
  readonly text: string;
  readonly name: MeasureName;
  readonly numbers: readonly WrittenNumber[];
}

interface Grid {
  readonly header: readonly Cell[];
  readonly rows: readonly (readonly Cell[])[];
  /** The column that names the measure where the header says so, else the first. */
  readonly names: number;
  /** Whether each row is a measure. */
  readonly isByRow: boolean;
  /** The label or the column that the model of the card has in a table that compares several. */
  readonly ownLabel: Cell | undefined;
}

function gridOf(table: Table, reading: Reading): Grid {
  const cell = (at: Span): Cell => {
    const text = reading.text.slice(at.start, at.end);
    return { at, text, name: measureNameOf(text), numbers: numbersIn(reading.text, at, reading.isComma) };
  };
  const header = table.header.slice(0, mostColumns).map(cell);
  const rows = table.rows.slice(0, mostRows).map((row) => row.slice(0, mostColumns).map(cell));
  const names = header.findIndex(({ text }) => metricHeader.test(text));
  const measured = rows.filter((row) => row[Math.max(0, names)]?.name.measures.length === 1);
  return {
    header,
    rows,
    names: Math.max(0, names),
    isByRow: names >= 0 || 2 * measured.length >= rows.length,
    ownLabel: ownLabelOf(header, rows, reading.own),
  };
}

const metricHeader =
  /^[\s*_`]*(?:metrics?|measures?|m[eé]tricas?|m[eé]triques?|metrik(?:en)?|kennzahl(?:en)?|indicadore?s?|indicateurs?|评估指标|指标|度量)[\s*_`]*$/i;

function isBoldColumn(header: readonly Cell[], rows: Grid['rows'], column: number): boolean {
  const cells = [header[column], ...rows.map((row) => row[column])];
  return rows.length > 0 && cells.every((cell) => cell !== undefined && isBold(cell));
}

function isBold({ text }: Cell): boolean {
  return text.startsWith('**') || text.startsWith('__');
}

/**
 * The label of the model that the card is about: the only one that is said to be in use, else the only one with the
 * algorithm of the card, else the only one that is in bold with all its values.
 */
function ownLabelOf(header: readonly Cell[], rows: Grid['rows'], own: ReadonlySet<string>): Cell | undefined {
  const firsts = rows.flatMap((row) => row.slice(0, 2)).filter(({ numbers }) => numbers.length === 0);
  const labels = [...header.slice(1), ...firsts].filter(({ name }) => name.measures.length === 0);
  const used = labels.filter(({ name }) => name.isDeployed);
  if (used.length > 0) return used.length === 1 ? used[0] : undefined;
  const named = labels.filter(({ name }) => name.words.some((word) => own.has(word)));
  if (named.length > 0) return named.length === 1 ? named[0] : undefined;
  const columns = header.filter((_, index) => index > 0 && isBoldColumn(header, rows, index));
  const bold = [...columns, ...rows.filter((row) => row.every(isBold)).flatMap((row) => row.slice(0, 1))];
  return bold.length === 1 ? bold[0] : undefined;
}

const predicted = /predi[ct]|previst|prédit|predit|vorhergesagt|prognos|预测/i;
const actual = /actual|true|real|reell|réel|tatsächlich|wahr|实际|真实|vrai|verdadeir|reais/i;
const cellOfMatrix = /^[\s*_`]*(?:tp|fp|tn|fn|vp|vn|rp|rn)[\s*_`]*(?:$|[=:(])/i;

/** A table whose rows are what was and whose columns are what was predicted, or the other way round. */
function isConfusionMatrix({ header, rows }: Grid): boolean {
  const columns = header.map(({ text }) => text).join(' ');
  const lines = rows.map((row) => row[0]?.text ?? '').join(' ');
  if (predicted.test(columns) && (actual.test(columns) || actual.test(lines))) return true;
  if (actual.test(columns) && predicted.test(lines)) return true;
  return [...header, ...rows.flat()].filter(({ text }) => cellOfMatrix.test(text)).length > 2;
}

type Found = Omit<TableNumber, 'isOneOfSplits'>;

function numbersOfRow(grid: Grid, row: readonly Cell[], index: number): readonly Found[] {
  const label = row[grid.names];
  if (label === undefined) return [];
  return row.flatMap((cell, column) => {
    const number = column === grid.names ? undefined : onlyNumber(cell);
    const head = grid.header[column];
    if (number === undefined || head === undefined) return [];
    const named = nameIn(grid, { row, label, head, column });
    return named === undefined || named.name.isTarget ? [] : [{ ...named, number, row: index }];
  });
}

/** The number of a cell; another one may only stand in brackets behind it. */
function onlyNumber({ text, numbers, at }: Cell): WrittenNumber | undefined {
  const [first, second] = numbers;
  if (first === undefined || second === undefined) return first;
  const between = text.slice(first.whole.end - at.start, second.whole.start - at.start);
  return /^[\s*_`]*[([]/.test(between) ? first : undefined;
}

interface Where {
  readonly row: readonly Cell[];
  readonly label: Cell;
  readonly head: Cell;
  readonly column: number;
}

/** What row and column call a value: one of them names the measure, the other what it was measured of. */
function nameIn(grid: Grid, where: Where): Pick<Found, 'label' | 'name' | 'isOtherModel'> | undefined {
  const { label, head } = where;
  const isByRow = label.name.measures.length > 0;
  if (isByRow && head.name.measures.length > 0 && !isThreshold(head)) return undefined;
  const measure = isByRow || head.name.measures.length === 0 ? label : head;
  if (measure.name.measures.length > 1) return undefined;
  if (measure === label && !isByRow && grid.header.length > 2 && !grid.isByRow) return undefined;
  const others = [measure === label ? head : label, ...texts(grid, where)].map((cell) =>
    qualifierOf(grid, cell),
  );
  const isOwnModel = isOwnIn(grid, where);
  const plain = others.map((name) => (isOwnModel ? { ...name, words: [] } : name));
  const isOtherModel = grid.ownLabel !== undefined && !isOwnModel;
  return { label: measure.text, name: qualified(measure.name, plain), isOtherModel };
}

function isOwnIn({ ownLabel }: Grid, { head, row }: Where): boolean {
  return ownLabel !== undefined && (head === ownLabel || row.includes(ownLabel));
}

function isThreshold({ name }: Cell): boolean {
  return name.measures.includes('threshold');
}

/** What a label says beside the measure; a first column of thresholds says at which one the row was measured. */
function qualifierOf(grid: Grid, cell: Cell): MeasureName {
  const first = grid.header[0];
  if (first !== undefined && isThreshold(first) && cell.numbers.length === 1) {
    return { ...noName, threshold: String(cell.numbers[0]?.value) };
  }
  return { ...cell.name, measures: [] };
}

/** The other cells of the row that hold words: the data, the part of it, the model. */
function texts(grid: Grid, { row, label, column }: Where): readonly Cell[] {
  return row.filter(
    (cell, index) =>
      cell !== label &&
      index !== column &&
      index < 4 &&
      cell.numbers.length === 0 &&
      !notes.test(grid.header[index]?.text ?? ''),
  );
}

const notes = /note|nota|comment|remark|bemerkung|description|descripci|descri[cç]|备注|说明|interpretation/i;
