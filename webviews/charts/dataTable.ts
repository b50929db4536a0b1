import { html, nothing, type TemplateResult } from 'lit';
import type { PlotTable } from '../messages/charts.ts';
import { counted } from '../messages/numbers.ts';

const mostRows = 300;

/** A table of what a drawing shows, or of a file; the CSV has the rows that are too many for it. */
export function dataTable({ columns, rows }: PlotTable): TemplateResult {
  return html`<div class="scroll" tabindex="0" role="region" aria-label="Rows">
    ${rows.length > mostRows ? html`<p class="none">The first ${mostRows} of ${counted(rows.length, 'row')}.</p>` : nothing}
    <table>
      <thead>
        <tr>
          ${columns.map((column) => html`<th scope="col">${column}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.slice(0, mostRows).map(
          (row) =>
            html`<tr>
              ${row.map((cell) => html`<td>${cell}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

/** The table of a drawing, closed at first. */
export function foldedTable(table: PlotTable, noun: string): TemplateResult {
  return html`<details class="data">
    <summary>${counted(table.rows.length, noun)}</summary>
    ${dataTable(table)}
  </details>`;
}
