import { headHeight } from './head.ts';

/**
 * The elements that do not change: a surface as long as the table is scrolled, and in it a part that stays in sight,
 * which holds the head and the rows.
 */
export class Stage {
  readonly element = document.createElement('div');
  readonly scroller = part('grid-scroller');
  readonly body = document.createElement('div');
  readonly #extent = part('grid-extent');
  readonly #view = part('grid-view');
  readonly #said = document.createElement('div');

  constructor(head: HTMLElement) {
    this.element.className = 'grid';
    this.element.tabIndex = 0;
    this.element.setAttribute('role', 'grid');
    this.element.setAttribute('aria-multiselectable', 'true');
    this.body.className = 'grid-body';
    this.body.setAttribute('role', 'rowgroup');
    const clip = part('grid-clip');
    clip.append(this.body);
    const heads = document.createElement('div');
    heads.setAttribute('role', 'rowgroup');
    heads.append(head);
    this.#view.append(heads, clip);
    this.#extent.append(this.#view);
    this.scroller.append(this.#extent);
    this.#said.className = 'unseen';
    this.#said.setAttribute('aria-live', 'polite');
    this.element.append(this.scroller);
  }

  /** Where is said what changed, beside the grid. */
  get live(): HTMLElement {
    return this.#said;
  }

  /** Tells a screen reader how large the table is, with its head. */
  count(rows: number, columns: number): void {
    this.element.setAttribute('aria-rowcount', String(rows + 1));
    this.element.setAttribute('aria-colcount', String(columns));
  }

  /** Makes the surface as long and as wide as the table. */
  fit(height: number, width: number): void {
    set(this.#extent, 'height', `${height}px`);
    set(this.#extent, 'width', `${width}px`);
    set(this.#view, 'height', `${Math.max(headHeight, this.scroller.clientHeight)}px`);
  }

  say(text: string): void {
    this.#said.textContent = text;
  }
}

function set(element: HTMLElement, property: 'height' | 'width', value: string): void {
  if (element.style[property] !== value) element.style[property] = value;
}

/** An element that a screen reader sees through. */
function part(name: string): HTMLElement {
  const element = document.createElement('div');
  element.className = name;
  element.setAttribute('role', 'presentation');
  return element;
}
