import {
  isArrayOf,
  isBoolean,
  isMaybe,
  isObject,
  isOneOf,
  isText,
  type Guarded,
} from '../../../../webviews/messages/guards.ts';
import { isShownColumn, isSortKey, type Problem } from '../../../../webviews/messages/runs.ts';

const fields = {
  name: isText,
  filter: isText,
  sort: isArrayOf(isSortKey),
  nested: isBoolean,
  lifecycle: isMaybe(isOneOf(['active', 'deleted'])),
  columns: isArrayOf(isShownColumn),
};

/** Says whether a value is a saved view, as schemas/view.schema.json has it. */
export const isSavedView = isObject(fields);

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
  if (entries['version'] !== 1)
    return broken(file, lineOf(text, 'version'), 'is of a version that is not known');
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

function pickView({ name, filter, sort, nested, lifecycle, columns }: SavedView): SavedView {
  return {
    name,
    filter,
    sort: sort.map(({ column, direction }) => ({ column, direction })),
    nested,
    lifecycle: lifecycle ?? 'active',
    columns: columns.map(({ id, width, isPinned }) => ({ id, width, isPinned })),
  };
}

function broken(file: string, line: number, what: string): ReadView {
  const message = `The saved view .assay/views/${file} ${what}, line ${line}.`;
  return {
    ok: false,
    problem: { message, action: 'Mend the file or delete it; the other views are there.' },
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
