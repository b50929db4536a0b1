import {
  isArrayOf,
  isBoolean,
  isMaybe,
  isObject,
  isOneOf,
  isText,
  type Guarded,
} from '../../../../webviews/messages/guards.ts';
import { isChartsSettings, type ChartsSettings } from '../../../../webviews/messages/charts.ts';
import { columnWidth } from '../../../../webviews/messages/columns.ts';
import {
  isShownColumn,
  isSortKey,
  type Problem,
  type RunsState,
  type ShownColumn,
} from '../../../../webviews/messages/runs.ts';

const fields = {
  name: isText,
  filter: isText,
  sort: isArrayOf(isSortKey),
  nested: isBoolean,
  lifecycle: isMaybe(isOneOf(['active', 'deleted'])),
  columns: isArrayOf(isShownColumn),
  /** Views that were saved before there were any say nothing of charts. */
  charts: isMaybe(isObject({ isOpen: isBoolean, settings: isChartsSettings })),
};

/** Says whether a value is a saved view, as schemas/view.schema.json has it. */
const isSavedView = isObject(fields);

/** How a table is looked at, under a name. */
export type SavedView = Guarded<typeof isSavedView>;

export type ReadView =
  { readonly ok: true; readonly view: SavedView } | { readonly ok: false; readonly problem: Problem };

/** Reads the text of a view's file; what is wrong with it is told with its line. */
export function readView(file: string, text: string): ReadView {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return broken(file, lineOfError(text, error), 'is no JSON');
  }
  if (typeof value !== 'object' || value === null) return broken(file, 1, 'holds no view');
  const entries: Readonly<Record<string, unknown>> = { ...value };
  const { version } = entries;
  if (version !== 1) {
    const line = lineOf(text, 'version');
    const isLater = typeof version === 'number' && version > 1;
    return broken(
      file,
      line,
      'is of a version that is not known',
      isLater ? 'Update Assay to use it' : undefined,
    );
  }
  const wrong = Object.entries(fields).find(([name, guard]) => !guard(entries[name]));
  if (wrong !== undefined) return broken(file, lineOf(text, wrong[0]), `has no right "${wrong[0]}"`);
  return isSavedView(entries) ? { ok: true, view: pickView(entries) } : broken(file, 1, 'holds no view');
}

/** The text of a view's file, the same for the same view, so that a difference in git is one of the view. */
export function viewText(view: SavedView): string {
  return `${JSON.stringify({ version: 1, ...pickView(view) }, null, 2)}\n`;
}

/** What is wrong with a name that is to become a file's; undefined for a good one. */
export function nameProblem(name: string): string | undefined {
  if (name.trim() === '') return 'Give the view a name.';
  if (name.length > 60) return 'At most 60 characters.';
  if (!/^[\p{L}\p{N}][\p{L}\p{N} _.-]*$/u.test(name)) return 'Letters, digits, spaces, and _ . - only.';
  if (/[. ]$/.test(name)) return 'No dot or space at the end.';
  return /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i.test(name)
    ? 'Windows keeps this name for itself.'
    : undefined;
}

/** What a panel shows by a view, else as it was; without a view all runs. */
export function shownBy(
  view: SavedView | undefined,
  before: Pick<RunsState, 'columns' | 'charts'>,
): Pick<RunsState, 'query' | 'view' | 'columns' | 'charts'> {
  const { filter = '', sort = [], nested = false, lifecycle = 'active', columns = [] } = view ?? {};
  return {
    query: { filter, sort, nested, lifecycle },
    view: view?.name,
    columns: columns.length > 0 ? columns : before.columns,
    charts: { ...before.charts, ...view?.charts },
  };
}

/** The views that the editor keeps for one person; what is none, or of a later version, is passed over. */
export function personalViews(kept: unknown): readonly SavedView[] {
  return Array.isArray(kept) ? kept.filter((one) => isSavedView(one)) : [];
}

/** What the editor is to keep with one more view, or another one in the place of that of its name. */
export function withPersonal(kept: unknown, view: SavedView): readonly unknown[] {
  const all: readonly unknown[] = Array.isArray(kept) ? kept : [];
  return [...all.filter((one) => !isSavedView(one) || one.name !== view.name), pickView(view)];
}

/** A file of the folder of views, with what it holds. */
export interface ViewFile {
  readonly file: string;
  readonly read: ReadView;
}

/** The file that a view is saved in: the one that holds it, else one of its name, unless that holds something else. */
export function fileOf(name: string, files: readonly ViewFile[]): string | Problem {
  const own = files.find(({ read }) => read.ok && read.view.name === name);
  if (own !== undefined) return own.file;
  const wanted = `${name}.json`;
  const taken = files.find(({ file }) => file.toLowerCase() === wanted.toLowerCase());
  if (taken === undefined) return wanted;
  const message = `.assay/views/${taken.file} holds something else than the view ${name}.`;
  return { message, action: 'Save the view under another name, or rename the file.' };
}

function pickView({ name, filter, sort, nested, lifecycle, columns, charts }: SavedView): SavedView {
  return {
    name,
    filter,
    sort: sort.map(({ column, direction }) => ({ column, direction })),
    nested,
    lifecycle: lifecycle ?? 'active',
    columns: columnsOf(columns),
    charts: charts && { isOpen: charts.isOpen, settings: pickSettings(charts.settings) },
  };
}

/** Each column once, as wide as one can be, and pinned ones left of the others, as the table has them. */
function columnsOf(columns: readonly ShownColumn[]): readonly ShownColumn[] {
  const once = [...new Map(columns.map((column) => [column.id, column])).values()];
  return once
    .map(({ id, width, isPinned }) => ({ id, width: columnWidth(width), isPinned }))
    .sort((a, b) => Number(b.isPinned) - Number(a.isPinned));
}

function pickSettings({ view, axis, isLogX, isLogY, smoothing, folds }: ChartsSettings): ChartsSettings {
  return { view, axis, isLogX, isLogY, smoothing, folds };
}

function broken(file: string, line: number, what: string, remedy = 'Mend the file or delete it'): ReadView {
  const message = `The saved view .assay/views/${file} ${what}, line ${line}.`;
  return {
    ok: false,
    problem: { message, action: `${remedy}; the other views are there.` },
  };
}

function lineOf(text: string, key: string): number {
  const at = text.indexOf(`"${key}"`);
  return at < 0 ? 1 : text.slice(0, at).split('\n').length;
}

/** Engines tell a position, or line and column, in their message. */
function lineOfError(text: string, error: unknown): number {
  const message = error instanceof Error ? error.message : '';
  const position = /position (\d+)/.exec(message)?.[1];
  return text.slice(0, position === undefined ? text.length : Number(position)).split('\n').length;
}
