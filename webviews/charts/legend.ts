import { html, nothing, svg, type TemplateResult } from 'lit';
import { cssOf, lookAt, type Rgb } from './looks.ts';

/** So many runs are named beside the charts; the rest is found by pointing at its line. */
const mostNamed = 60;

export interface NamedLook {
  readonly name: string;
  readonly look: number;
}

/** Which line is whose: colour, dashes, and a number from the second round of looks on. */
export function legend(runs: readonly NamedLook[], palette: readonly Rgb[]): TemplateResult | typeof nothing {
  if (runs.length < 2) return nothing;
  return html`<ul class="legend" aria-label="Runs">
    ${runs
      .slice(0, mostNamed)
      .map(({ name, look }) => html`<li>${swatch(look, palette)}<span title=${name}>${name}</span></li>`)}
    ${runs.length > mostNamed ? html`<li>and ${runs.length - mostNamed} more: point at a line to read its name</li>` : nothing}
  </ul>`;
}

/** A piece of the line that is drawn for a run. */
function swatch(place: number, palette: readonly Rgb[]): TemplateResult {
  const { color, dash, round } = lookAt(place);
  const ink = palette[color % palette.length];
  return html`<svg class="swatch" viewBox="0 0 26 10" width="26" height="10" aria-hidden="true">
      ${svg`<line x1="0" y1="5" x2="26" y2="5" stroke=${ink === undefined ? 'currentColor' : cssOf(ink)}
        stroke-width="2" stroke-dasharray=${dash.join(' ')} />`}</svg
    >${round === 0 ? nothing : html`<sup>${round + 1}</sup>`}`;
}
