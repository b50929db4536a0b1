import { html, nothing, svg, type TemplateResult } from 'lit';
import { dotPath, isFilled } from './dots.ts';
import { inkOf, lookAt, type Rgb } from './looks.ts';

/** So many runs are named beside the charts; the rest is found by pointing at its line. */
const mostNamed = 60;

export interface NamedLook {
  readonly name: string;
  readonly look: number;
}

/** Which line is whose: colour, dashes, and a number from the second round of looks on. */
export function legend(
  runs: readonly NamedLook[],
  palette: readonly Rgb[],
  isDots: boolean,
): TemplateResult | typeof nothing {
  if (runs.length < 2) return nothing;
  return html`<ul class="legend" aria-label="Runs">
    ${runs
      .slice(0, mostNamed)
      .map(
        ({ name, look }) => html`<li>${swatch(look, palette, isDots)}<span title=${name}>${name}</span></li>`,
      )}
    ${runs.length > mostNamed ? html`<li>and ${runs.length - mostNamed} more: point at a line to read its name</li>` : nothing}
  </ul>`;
}

/** A piece of the line that is drawn for a run, or its dot. */
function swatch(place: number, palette: readonly Rgb[], isDots: boolean): TemplateResult {
  const look = lookAt(place);
  const { dash, dot, round } = look;
  const ink = inkOf(palette, look);
  const width = isDots ? 10 : 26;
  const drawn = isDots
    ? svg`<path d=${dotPath(dot, [5, 5], 3.5)} fill=${isFilled(dot) ? ink : 'none'} stroke=${isFilled(dot) ? 'none' : ink} stroke-width="2" />`
    : svg`<line x1="0" y1="5" x2="26" y2="5" stroke=${ink} stroke-width="2" stroke-dasharray=${dash.join(' ')} />`;
  return html`<svg class="swatch" viewBox="0 0 ${width} 10" width=${width} height="10" aria-hidden="true">
      ${drawn}</svg
    >${round === 0 ? nothing : html`<sup>${round + 1}</sup>`}`;
}
