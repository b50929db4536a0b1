import type { Overlay } from './reduce.ts';

/** Room that a menu keeps to the edges of the panel, in pixels. */
const margin = 4;

/** Puts what lies over the table into its place, within the panel, and the focus into it. */
export function placeMenu(over: HTMLElement, overlay: Overlay): void {
  over.classList.toggle('shown', overlay.kind !== 'none');
  const shown = over.firstElementChild;
  if (!(shown instanceof HTMLElement)) return;
  if (overlay.kind === 'menu') {
    const { width, height } = shown.getBoundingClientRect();
    shown.style.left = `${Math.max(margin, Math.min(overlay.at.x, innerWidth - width - margin))}px`;
    shown.style.top = `${Math.max(margin, Math.min(overlay.at.y, innerHeight - height - margin))}px`;
  }
  shown.querySelector<HTMLElement>('input, [role=menuitem]')?.focus();
}
