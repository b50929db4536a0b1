import type { Declared, Plot, PlotFile, PlotLine, PlotTable } from '../evidence/plot.ts';
import { countMatrix } from './matrix.ts';
import { numbersOf } from './table.ts';

/** What a file may be drawn as by its name; undefined for one that is not shown. */
export function plotFileOf(path: string): PlotFile | undefined {
  if (/\.(png|jpe?g|gif|webp)$/i.test(path)) return { path, what: 'image' };
  if (/\.(csv|tsv)$/i.test(path)) return { path, what: 'table' };
  return /\.json$/i.test(path) ? { path, what: 'plot' } : undefined;
}

interface Shape {
  readonly name: string;
  readonly x: string;
  readonly y: string;
}

/** Columns that are what they are by their names, in scikit-learn's, DVCLive's and MLflow's words. */
const curves: readonly Shape[] = [
  { name: 'a ROC curve', x: 'fpr', y: 'tpr' },
  { name: 'a precision-recall curve', x: 'recall', y: 'precision' },
  { name: 'a calibration curve', x: 'prob_pred', y: 'prob_true' },
];

/** What may stand beside a curve. With other columns it is a report by classes or a course by epochs. */
const besideCurve = /^(thresholds?|index|unnamed: 0|)$/i;

const ownTemplates = ['linear', 'simple', 'smooth', 'scatter', 'confusion', 'confusion_normalized'];
const ownPlaces = ['step', 'epoch', 'iteration', 'index'];

/** Says what a table is drawn as: as it is declared, else by the names of its columns, else it is shown as it is. */
export function plotOf(table: PlotTable, declared?: Declared): Plot {
  return (
    (declared === undefined ? undefined : asDeclared(table, declared)) ??
    byColumns(table) ??
    plain(table, declared)
  );
}

function asDeclared(table: PlotTable, { template = 'linear', x, y }: Declared): Plot | undefined {
  const why = `Drawn as dvc.yaml declares it: template ${template}.`;
  if (template.startsWith('confusion')) return confusion(table, { x, y: y[0] }, { template, why });
  if (!ownTemplates.includes(template)) return undefined;
  const lines = linesOf(table, x, y.length > 0 ? y : lastColumn(table));
  if (lines === undefined) return undefined;
  return {
    kind: template === 'scatter' ? 'points' : 'lines',
    x: x ?? 'row',
    y: y.join(', '),
    lines,
    why,
    table,
  };
}

function confusion(
  table: PlotTable,
  { x = 'actual', y = 'predicted' }: { readonly x: string | undefined; readonly y: string | undefined },
  { template, why }: { readonly template: string; readonly why: string },
): Plot | undefined {
  if (!table.columns.includes(x) || !table.columns.includes(y)) return undefined;
  const matrix = countMatrix(table, { actual: x, predicted: y }, template === 'confusion_normalized');
  return matrix && { ...matrix, why };
}

function byColumns(table: PlotTable): Plot | undefined {
  const { columns } = table;
  if (columns.includes('actual') && columns.includes('predicted')) {
    const matrix = countMatrix(table, { actual: 'actual', predicted: 'predicted' }, false);
    if (matrix !== undefined) return { ...matrix, why: 'Counted from the columns actual and predicted.' };
  }
  const curve = curves.find((one) => isCurve(columns, one));
  if (curve !== undefined)
    return drawn(table, curve, `Drawn from the columns ${curve.x} and ${curve.y}, those of ${curve.name}.`);
  const place = columns.find((column) => ownPlaces.includes(column.toLowerCase()));
  const rest = columns.filter((column) => column !== place && column !== 'timestamp');
  if (place === undefined || rest.length === 0 || rest.length > 8) return undefined;
  const lines = linesOf(table, place, rest);
  return (
    lines && { kind: 'lines', x: place, y: rest.join(', '), lines, why: `It has a column ${place}.`, table }
  );
}

/** Precision and recall are the names of metrics, too. */
function isCurve(columns: readonly string[], { x, y }: Shape): boolean {
  if (!columns.includes(x) || !columns.includes(y)) return false;
  return x !== 'recall' || columns.every((one) => [x, y].includes(one) || besideCurve.test(one));
}

function drawn(table: PlotTable, { x, y }: Shape, why: string): Plot | undefined {
  const lines = linesOf(table, x, [y]);
  return lines && { kind: 'lines', x, y, lines, why, table };
}

function plain(table: PlotTable, declared: Declared | undefined): Plot {
  const template = declared?.template;
  const isForeign = template !== undefined && !ownTemplates.includes(template);
  const why = isForeign
    ? `Its template ${template} is the project's own and is not drawn here: this is its data.`
    : 'Nothing tells what it is to be drawn as: this is what it holds.';
  return { kind: 'table', table, why };
}

/** Lines along a column, or along the rows where there is none; undefined where a column holds no numbers. */
function linesOf(
  table: PlotTable,
  x: string | undefined,
  ys: readonly string[],
): readonly PlotLine[] | undefined {
  const places = x === undefined ? table.rows.map((_, index) => index) : numbersOf(table, x);
  const lines = ys.flatMap((label) => {
    const values = numbersOf(table, label);
    return values === undefined || places === undefined
      ? []
      : [{ label, xs: places.map(finite), ys: values.map(finite) }];
  });
  return lines.length === 0 || lines.length < ys.length ? undefined : lines;
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}

function lastColumn({ columns }: PlotTable): readonly string[] {
  return columns.slice(-1);
}
