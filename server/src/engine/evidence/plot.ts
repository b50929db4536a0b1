/** Values as they stand in a file, by columns; a cell may be empty. */
export interface PlotTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export interface PlotLine {
  readonly label: string;
  /** Null for what is no finite number. */
  readonly xs: readonly (number | null)[];
  readonly ys: readonly (number | null)[];
}

/** How a project says that a file is drawn. */
export interface Declared {
  readonly template: string | undefined;
  readonly x: string | undefined;
  readonly y: readonly string[];
}

/** What a file is drawn as. `why` says in a sentence how that was told. */
export type Plot =
  | {
      readonly kind: 'lines' | 'points';
      readonly x: string;
      readonly y: string;
      readonly lines: readonly PlotLine[];
      readonly why: string;
      readonly table: PlotTable;
    }
  | {
      readonly kind: 'matrix';
      /** Rows are what is true, columns what was predicted. */
      readonly labels: readonly string[];
      readonly cells: readonly (readonly number[])[];
      readonly isNormalized: boolean;
      readonly why: string;
      readonly table: PlotTable;
    }
  | { readonly kind: 'image'; readonly url: string; readonly why: string }
  | { readonly kind: 'table'; readonly table: PlotTable; readonly why: string }
  | { readonly kind: 'text'; readonly text: string; readonly why: string };

/** A file among a run's artifacts that can be shown, and as what by its name. */
export interface PlotFile {
  readonly path: string;
  readonly what: 'plot' | 'image' | 'table';
}

export interface PlotFiles {
  readonly files: readonly PlotFile[];
  /** Files that are there beside those listed. */
  readonly others: number;
}
