import { html, type TemplateResult } from 'lit';
import type { Plot, PlotTable } from '../messages/charts.ts';
import { shortValue } from '../messages/numbers.ts';
import { inkOf, lookAt } from './looks.ts';
import type { ChartSvgLook } from './svg.ts';
import { escaped, svgFile } from './svgText.ts';

export type Matrix = Extract<Plot, { readonly kind: 'matrix' }>;

/** A confusion matrix as a table whose cells are as dark as they are large. */
export function matrix(plot: Matrix, title: string): TemplateResult {
  const { labels, cells } = plot;
  const most = mostOf(plot);
  return html`<p class="none">${readingOf(plot)}</p>
    <div class="scroll-x" tabindex="0" role="region" aria-label="Confusion matrix ${title}">
      <table class="matrix" aria-label=${readingOf(plot)}>
        <thead>
          <tr>
            <td></td>
            ${labels.map((label) => html`<th scope="col">${label}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${cells.map(
            (row, index) =>
              html`<tr>
                <th scope="row">${labels[index]}</th>
                ${row.map((cell) => html`<td .style=${`--part:${Math.round((cell / most) * 100)}%`}>${shortValue(cell)}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
}

const [cellWidth, cellHeight, left, top] = [72, 34, 130, 66];

/** The same as a file. */
export function matrixSvg(plot: Matrix, look: ChartSvgLook): string {
  const { labels, cells } = plot;
  const most = mostOf(plot);
  const fill = inkOf(look.palette, lookAt(0), look.foreground);
  const size = {
    width: Math.max(420, left + cellWidth * labels.length + 16),
    height: top + cellHeight * labels.length + 16,
  };
  const textAt = (x: number, y: number, anchor: string, text: string): string =>
    `<text x="${x}" y="${y}" text-anchor="${anchor}">${escaped(text)}</text>`;
  return svgFile(size, readingOf(plot), look, [
    textAt(16, 40, 'start', readingOf(plot)),
    ...labels.map((label, place) => textAt(left + cellWidth * (place + 0.5), top - 8, 'middle', label)),
    ...cells.flatMap((row, down) => [
      textAt(left - 8, top + cellHeight * (down + 0.5) + 4, 'end', labels[down] ?? ''),
      ...row.map((cell, across) => {
        const [x, y] = [left + cellWidth * across, top + cellHeight * down];
        return `<rect x="${x}" y="${y}" width="${cellWidth}" height="${cellHeight}" fill="${fill}" fill-opacity="${((cell / most) * mostShade).toFixed(3)}"/>${textAt(x + cellWidth / 2, y + cellHeight / 2 + 4, 'middle', shortValue(cell))}`;
      }),
    ]),
  ]);
}

/** The largest cell is so dark that its number can be read. */
const mostShade = 0.45;

function mostOf({ cells }: Matrix): number {
  return Math.max(...cells.flat(), Number.MIN_VALUE);
}

function readingOf({ isNormalized }: Matrix): string {
  return `Rows are true, columns predicted${isNormalized ? ', as parts of a row' : ''}.`;
}

/** The cells as a table, for CSV. */
export function matrixTable({ labels, cells }: Matrix): PlotTable {
  return {
    columns: ['true', ...labels],
    rows: cells.map((row, index) => [labels[index] ?? '', ...row.map(String)]),
  };
}
