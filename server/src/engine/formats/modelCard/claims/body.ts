import type { Block, Markdown, Paragraph, Table } from '../../../document/markdown.ts';
import type { Span } from '../../../document/span.ts';
import type { Claim, MeasureName, WrittenBinding } from '../../../model/claim.ts';
import { bindingsIn, type StatedBinding } from './binding.ts';
import { measureNameOf } from './measureName.ts';
import { noName, qualified } from './names.ts';
import { numbersOfItem, numbersOfProse, type LineNumber } from './prose.ts';
import { numbersOfTable, type Reading } from './table.ts';

/** The most numbers of one card that are looked at. */
const most = 3000;

/** The numbers with a name in the tables, lists and paragraphs of a card. */
export function claimsIn(markdown: Markdown, reading: Reading): readonly Claim[] {
  const walk = new Walk(reading, bindingsIn(reading.text, markdown.comments));
  for (const block of markdown.blocks) {
    if (walk.claims.length >= most) break;
    walk.enter(block);
  }
  return walk.claims.slice(0, most);
}

/** An item of a list that has others below it. */
interface OuterItem {
  readonly column: number;
  readonly name: MeasureName;
}

/** The way through the blocks of a card: what was read, and what holds at this point. */
class Walk {
  readonly claims: Claim[] = [];
  readonly #reading: Reading;
  readonly #stated: readonly StatedBinding[];
  #nextStated = 0;
  #section = -1;
  /** The parts of the data that the heading, and the words over a table, name. */
  #splits: readonly string[] = [];
  #caption: readonly string[] = [];
  #source: WrittenBinding | undefined;
  #outer: readonly OuterItem[] = [];

  constructor(reading: Reading, stated: readonly StatedBinding[]) {
    this.#reading = reading;
    this.#stated = stated;
  }

  enter(block: Block): void {
    const stated = this.#statedIn(block.span);
    if (block.type !== 'item') this.#outer = [];
    if (block.type === 'heading') this.#heading(block.heading.title);
    else if (block.type === 'comment') this.#source = stated.at(-1)?.binding ?? this.#source;
    else if (block.type === 'table') this.#table(block, stated);
    else if (block.type === 'paragraph' || block.type === 'item') this.#lines(block, stated);
  }

  #statedIn({ end }: Span): readonly StatedBinding[] {
    const from = this.#nextStated;
    while ((this.#stated[this.#nextStated]?.comment.start ?? Infinity) < end) this.#nextStated += 1;
    return this.#stated.slice(from, this.#nextStated);
  }

  #heading(title: string): void {
    this.#section += 1;
    this.#splits = measureNameOf(title).splits;
    this.#caption = [];
    this.#source = undefined;
  }

  #table(table: Table, stated: readonly StatedBinding[]): void {
    const found = numbersOfTable(table, this.#reading);
    const last = new Map(found.map((one) => [one.row, one]));
    for (const { number, name, label, row, ...flags } of found) {
      const behind = stated.filter(({ comment }) => isIn(comment, rowSpan(table, row)));
      const binding =
        bindingOf(number.whole.end, behind, table.rows[row] ?? []) ??
        (last.get(row)?.number === number ? outside(behind, table.rows[row] ?? []) : undefined);
      this.#add({ label, name, number, ...flags, form: 'table', binding });
    }
    this.#caption = [];
  }

  #lines(block: Paragraph, stated: readonly StatedBinding[]): void {
    const { text } = this.#reading;
    const { span } = block;
    const found =
      block.type === 'item' ? numbersOfItem(span, this.#reading) : numbersOfProse(span, this.#reading);
    const around = block.type === 'item' ? this.#outerOf(span) : noName;
    for (const [index, one] of found.entries()) {
      const next = found[index + 1]?.number.whole.start ?? span.end;
      const binding = stated.find(
        ({ comment }) => comment.start >= one.number.whole.end && comment.start < next,
      )?.binding;
      this.#add({ ...lineClaim(one, around), binding });
    }
    const words = text.slice(Math.max(span.start, span.end - 200), span.end);
    this.#caption = measureNameOf(words).splits;
    if (found.length === 0 && stated.length > 0) this.#source = stated.at(-1)?.binding;
  }

  /** What the items around an item say, by how far they are indented. */
  #outerOf(span: Span): MeasureName {
    const { text } = this.#reading;
    const column = span.start - (text.lastIndexOf('\n', span.start - 1) + 1);
    const outer = this.#outer.filter((item) => item.column < column);
    const name = measureNameOf(text.slice(span.start, Math.min(span.end, span.start + 80)));
    this.#outer = [...outer, { column, name }].slice(-20);
    return qualified(
      noName,
      outer.map((item) => ({ ...item.name, measures: [] })),
    );
  }

  #add(one: Omit<Claim, 'section' | 'around' | 'sourceAround'>): void {
    this.claims.push({
      ...one,
      section: this.#section < 0 ? undefined : this.#section,
      around: this.#caption.length > 0 && one.form === 'table' ? this.#caption : this.#splits,
      sourceAround: this.#source,
    });
  }
}

function lineClaim({ label, name, number, form }: LineNumber, around: MeasureName) {
  const flags = { isOneOfSplits: false, isOtherModel: false };
  return { label, name: qualified(name, [around]), number, form, ...flags };
}

function rowSpan({ rows, span }: Table, row: number): Span {
  const start = rows[row]?.[0]?.start ?? span.start;
  return { start, end: rows[row + 1]?.[0]?.start ?? span.end };
}

function isIn(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.start < outer.end;
}

/** The binding behind a number in its own cell. */
function bindingOf(
  end: number,
  stated: readonly StatedBinding[],
  cells: readonly Span[],
): WrittenBinding | undefined {
  const cell = cells.find((one) => one.start <= end && end <= one.end);
  return stated.find(({ comment }) => cell !== undefined && comment.start >= end && comment.end <= cell.end)
    ?.binding;
}

/** The binding behind the last number of a row, in a cell without numbers or behind the last bar. */
function outside(stated: readonly StatedBinding[], cells: readonly Span[]): WrittenBinding | undefined {
  const last = cells.at(-1);
  return stated.find(({ comment }) => last !== undefined && comment.start >= last.start)?.binding;
}
