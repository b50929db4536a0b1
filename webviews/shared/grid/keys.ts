/** A cell of the grid; the head is row -1. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

export interface Extent {
  readonly rows: number;
  readonly columns: number;
  /** How many rows a page is. */
  readonly page: number;
}

/** What a key asks of the grid. */
export type GridAction =
  | { readonly kind: 'go' | 'extend'; readonly to: Place }
  | { readonly kind: 'toggle' | 'all' | 'none' | 'open' | 'menu' | 'filter' | 'copy' | 'sort' | 'addSort' }
  | { readonly kind: 'resize'; readonly by: number };

export interface Key {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** A key that is held wider makes the column wider by so many pixels. */
const widthStep = 16;

/** What a key asks for at a cell; undefined for keys that are not the grid's. */
export function actionOf(key: Key, at: Place, extent: Extent): GridAction | undefined {
  const isMain = key.ctrlKey || key.metaKey;
  if (key.altKey) return at.row < 0 && !isMain ? resizing.get(key.key) : undefined;
  const to = moves.get(key.key)?.(at, extent, isMain);
  if (to !== undefined) return moving(key.shiftKey, at, clamped(to, extent));
  return isMain ? mainKey(key) : plainKey(key, at.row < 0 ? headKeys : rowKeys);
}

function mainKey({ key, shiftKey }: Key): GridAction | undefined {
  return shiftKey ? undefined : mainKeys.get(key.toLowerCase());
}

function plainKey({ key, shiftKey }: Key, ofPlace: Keys): GridAction | undefined {
  return ofPlace.get(shiftKey ? `Shift+${key}` : key) ?? anywhereKeys.get(key);
}

type Keys = ReadonlyMap<string, GridAction>;

const mainKeys: Keys = new Map<string, GridAction>([
  ['a', { kind: 'all' }],
  ['c', { kind: 'copy' }],
]);

const resizing: Keys = new Map<string, GridAction>([
  ['ArrowRight', { kind: 'resize', by: widthStep }],
  ['ArrowLeft', { kind: 'resize', by: -widthStep }],
]);

const headKeys: Keys = new Map<string, GridAction>([
  [' ', { kind: 'sort' }],
  ['Enter', { kind: 'sort' }],
  ['Shift+Enter', { kind: 'addSort' }],
  ['Shift+F10', { kind: 'menu' }],
]);

const rowKeys: Keys = new Map<string, GridAction>([
  [' ', { kind: 'toggle' }],
  ['Enter', { kind: 'open' }],
  ['Shift+F10', { kind: 'menu' }],
]);

const anywhereKeys: Keys = new Map<string, GridAction>([
  ['F2', { kind: 'menu' }],
  ['ContextMenu', { kind: 'menu' }],
  ['/', { kind: 'filter' }],
  ['Escape', { kind: 'none' }],
]);

/** Where the keys move to, not yet kept within the grid; with the main key to the edge. */
type Move = (at: Place, extent: Extent, isFar: boolean) => Place;

const moves: ReadonlyMap<string, Move> = new Map<string, Move>([
  ['ArrowUp', ({ row, column }, _, isFar) => ({ row: isFar ? 0 : row - 1, column })],
  ['ArrowDown', ({ row, column }, { rows }, isFar) => ({ row: isFar ? rows - 1 : row + 1, column })],
  ['ArrowLeft', ({ row, column }, _, isFar) => ({ row, column: isFar ? 0 : column - 1 })],
  [
    'ArrowRight',
    ({ row, column }, { columns }, isFar) => ({ row, column: isFar ? columns - 1 : column + 1 }),
  ],
  ['PageUp', ({ row, column }, { page }) => ({ row: Math.max(0, row - page), column })],
  ['PageDown', ({ row, column }, { page }) => ({ row: row + page, column })],
  ['Home', ({ row }, _, isFar) => ({ row: isFar ? 0 : row, column: 0 })],
  ['End', ({ row }, { rows, columns }, isFar) => ({ row: isFar ? rows - 1 : row, column: columns - 1 })],
]);

/** With Shift a move to another row takes the rows on its way along. */
function moving(isExtending: boolean, at: Place, to: Place): GridAction {
  if (!isExtending || at.row < 0 || to.row === at.row) return { kind: 'go', to };
  return { kind: 'extend', to: { row: Math.max(0, to.row), column: to.column } };
}

function clamped({ row, column }: Place, { rows, columns }: Extent): Place {
  return {
    row: Math.max(-1, Math.min(row, rows - 1)),
    column: Math.max(0, Math.min(column, columns - 1)),
  };
}
