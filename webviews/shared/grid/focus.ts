/** The focus follows the active cell this much later while keys come one after the other. */
const restMs = 120;

/** Keeps the focus on the active cell, whichever element that is by now, and on the grid while it is not drawn. */
export class GridFocus {
  readonly #grid: HTMLElement;
  readonly #again: () => void;
  #cell: HTMLElement | undefined;
  #movedAt = 0;
  /** Whether the focus is within, or was when the element that had it went. */
  #isWithin = false;

  /** `again` has the focus kept once more, later. */
  constructor(grid: HTMLElement, again: () => void) {
    this.#grid = grid;
    this.#again = again;
    grid.addEventListener('focusin', () => (this.#isWithin = true));
    grid.addEventListener('focusout', ({ relatedTarget }) => (this.#isWithin = relatedTarget === null));
  }

  /** `cell` is the element of the active cell by now, where it is drawn. */
  keep(cell: HTMLElement | undefined): void {
    if (cell !== this.#cell) this.#activate(cell);
    // While the editor itself has the focus, moving it here would take it from what the person types into.
    if (!document.hasFocus()) return;
    const focused = document.activeElement;
    const wanted = cell ?? this.#grid;
    const isLost = this.#isWithin && focused === document.body;
    if (wanted === focused || !(isLost || this.#grid.contains(focused))) return;
    // Moving the focus costs a layout, so it does not follow each step of a key that is held.
    const isSoon = performance.now() - this.#movedAt < restMs;
    if (isSoon && !isLost && focused !== this.#grid) setTimeout(this.#again, restMs);
    else this.#move(wanted);
  }

  #move(to: HTMLElement): void {
    this.#movedAt = performance.now();
    to.focus({ preventScroll: true });
  }

  /** The one element that Tab comes to; it is drawn as active whether or not the focus has reached it. */
  #activate(cell: HTMLElement | undefined): void {
    if (this.#cell !== undefined) mark(this.#cell, false);
    if (cell !== undefined) mark(cell, true);
    this.#grid.tabIndex = cell === undefined ? 0 : -1;
    this.#cell = cell;
  }
}

function mark(cell: HTMLElement, isActive: boolean): void {
  cell.tabIndex = isActive ? 0 : -1;
  cell.toggleAttribute('data-active', isActive);
}
