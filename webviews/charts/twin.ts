import { html, nothing, type TemplateResult } from 'lit';
import { counted, fullValue } from '../messages/numbers.ts';
import type { FigureState } from './figureState.ts';
import { placeText, valueAtIndex } from './hover.ts';

/** So many points of a line stand in the table; the CSV has all. */
const mostRows = 500;

/** The points of a figure as a table, for those who read numbers or do not see the picture; closed at first. */
export function twin(state: FigureState, opened: (isOpen: boolean) => void): TemplateResult {
  const { lines, bands, key, isTwinOpen } = state;
  const total = lines.reduce((sum, line) => sum + line.total, 0);
  return html`<details
    class="data"
    @toggle=${({ target }: Event) => {
      if (target instanceof HTMLDetailsElement) opened(target.open);
    }}
  >
    <summary>${bands.length > 0 ? counted(bands.length, 'group') : counted(total, 'point')}</summary>
    ${
      isTwinOpen
        ? html`<div class="scroll" tabindex="0" role="region" aria-label="Points of ${key}">
            ${rows(state, total)}
          </div>`
        : nothing
    }
  </details>`;
}

function rows({ lines, bands, input }: FigureState, total: number): TemplateResult {
  const all = [...lines, ...bands];
  const each = Math.max(1, Math.floor(mostRows / Math.max(1, all.length)));
  const drawn = all.reduce((sum, { course }) => sum + Math.min(each, course.length), 0);
  const isNamed = all.length > 1;
  return html`${
      drawn >= total || bands.length > 0
        ? nothing
        : html`<p class="none">The last ${drawn} of ${counted(total, 'point')}; save the CSV for all.</p>`
    }
    <table>
      <thead>
        <tr>
          ${isNamed ? html`<th scope="col">Run</th>` : nothing}
          <th scope="col">Place</th>
          <th scope="col" class="number">Value</th>
        </tr>
      </thead>
      <tbody>
        ${all.flatMap(({ name, course }) =>
          places(course.length, each).map(
            (index) =>
              html`<tr>
                ${isNamed ? html`<td>${name}</td>` : nothing}
                <td>${placeText(course.xs[index] ?? 0, input?.axis ?? 'step')}</td>
                <td class="number">${fullValue(valueAtIndex(course, index))}</td>
              </tr>`,
          ),
        )}
      </tbody>
    </table>`;
}

function places(length: number, most: number): readonly number[] {
  const shown = Math.min(length, most);
  return Array.from({ length: shown }, (_, index) => length - shown + index);
}
