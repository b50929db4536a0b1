// Made by `npm run generate` from schemas/view.schema.json. Do not edit.

/**
 * `<group>.<name>`, for example `metrics.auc`.
 */
export type ColumnId = string;

/**
 * How the table of runs looks at runs: a file of `.assay/views`, named as the view is.
 */
export interface ViewSchema {
  version: 1;
  /**
   * What a person calls the view.
   */
  name: string;
  /**
   * A filter expression, as `assay runs --filter` takes it; empty for all runs.
   */
  filter: string;
  /**
   * What is sorted by, the first before the others.
   */
  sort: SortKey[];
  /**
   * Whether nested runs stand below their parents.
   */
  nested: boolean;
  /**
   * Whether runs are shown, or those that were deleted.
   */
  lifecycle?: 'active' | 'deleted';
  /**
   * The columns, from the left; none for those that a new table shows.
   */
  columns: ViewColumn[];
  charts?: ViewCharts;
}
export interface SortKey {
  column: ColumnId;
  direction: 'ascending' | 'descending';
}
export interface ViewColumn {
  id: ColumnId;
  /**
   * In pixels.
   */
  width: number;
  /**
   * Whether it stays when the others are scrolled.
   */
  isPinned: boolean;
}
/**
 * The charts below the table; as they are where the view does not say.
 */
export interface ViewCharts {
  /**
   * Whether the charts of the selected runs are drawn.
   */
  isOpen: boolean;
  settings: {
    /**
     * Lines, one dot a run, parallel axes, or the files of the runs.
     */
    view: 'lines' | 'scatter' | 'parallel' | 'plots';
    /**
     * What the lines run along.
     */
    axis: 'step' | 'time' | 'relative' | 'epoch';
    isLogX: boolean;
    isLogY: boolean;
    /**
     * 0 for none.
     */
    smoothing: number;
    /**
     * Whether runs that differ by nothing but their seed are drawn as one band.
     */
    folds: boolean;
  };
}
