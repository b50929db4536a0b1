import { html, nothing, type TemplateResult } from 'lit';
import { counted } from '../messages/numbers.ts';
import type { Axis, Chart } from '../messages/run.ts';
import { placeText } from './summary.ts';
import type { Points } from './points.ts';

/** So many points stand in the table; the chart shows the course of the rest. */
const mostRows = 500;

/** The points of a chart as a table, for those who read numbers or do not see the picture; closed at first. */
export function dataTable(chart: Chart, points: Points, axis: Axis): TemplateResult {
  const shown = Math.min(points.xs.length, mostRows);
  const first = points.xs.length - shown;
  return html`<details class="data">
    <summary>${counted(chart.total, 'point')}</summary>
    <div class="scroll" tabindex="0" role="region" aria-label="Points of ${chart.key}">
      ${
        shown === chart.total
          ? nothing
          : html`<p class="none">
              The last ${shown} of ${counted(points.xs.length, 'point')} drawn, of ${chart.total} recorded.
            </p>`
      }
      <table>
        <thead>
          <tr>
            <th scope="col">${axis === 'step' ? 'Step' : 'Time'}</th>
            <th scope="col" class="number">Value</th>
          </tr>
        </thead>
        <tbody>
          ${points.xs.slice(first).map(
            (x, index) =>
              html`<tr>
                <td>${axis === 'step' ? x : placeText(x, axis)}</td>
                <td class="number">${points.ys[first + index] ?? 'not a number'}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </details>`;
}
