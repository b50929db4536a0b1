import { html, nothing, type TemplateResult } from 'lit';
import { age, moment } from '../messages/age.ts';
import type {
  CompareCell,
  CompareColumn,
  CompareRow,
  CompareSection,
  ComparisonView,
} from '../messages/compare.ts';
import type { Actions } from './view.ts';

export interface SheetLook {
  readonly onlyDifferent: boolean;
  readonly now: number;
  readonly actions: Actions;
}

/** All sections in one table, so that every run keeps its column. */
export function sheet({ columns, sections }: ComparisonView, look: SheetLook): TemplateResult {
  return html`<table class="sheet">
    <thead>
      <tr>
        <td class="corner"></td>
        ${columns.map((column, index) => columnHead(column, index, columns.length, look))}
      </tr>
    </thead>
    ${sections.map((section) => sectionBody(section, columns.length, look.onlyDifferent))}
  </table>`;
}

function columnHead(
  { id, name, detail, startedAt }: CompareColumn,
  index: number,
  count: number,
  { now, actions }: SheetLook,
): TemplateResult {
  const hover = startedAt === undefined ? id : `${id}\nstarted ${moment(startedAt)}`;
  return html`<th scope="col">
    <button
      class="link name"
      title=${`Open ${name}\n${hover}`}
      @click=${() => actions.send({ kind: 'openRun', column: index })}
    >
      ${name}
    </button>
    <span class="detail">${detail}${startedAt === undefined ? nothing : ` · ${age(startedAt, now)}`}</span>
    <span class="detail">
      ${
        index === 0
          ? html`<strong>Reference</strong>`
          : html`<button
              class="link"
              aria-label=${`Make reference: ${name}`}
              @click=${() => actions.send({ kind: 'setReference', column: index })}
            >
              Make reference
            </button>`
      }
      ${
        count > 2
          ? html`<button
              class="link"
              aria-label=${`Remove ${name}`}
              @click=${() => actions.send({ kind: 'remove', column: index })}
            >
              Remove
            </button>`
          : nothing
      }
    </span>
  </th>`;
}

function sectionBody(
  { title, rows }: CompareSection,
  columns: number,
  onlyDifferent: boolean,
): TemplateResult {
  const shown = onlyDifferent ? rows.filter(({ isSame }) => !isSame) : rows;
  const same = rows.length - rows.filter(({ isSame }) => !isSame).length;
  return html`<tbody>
    <tr class="section">
      <th scope="rowgroup" colspan=${columns + 1}>
        <h2>${title}</h2>
        <span class="count">${countText(rows.length, same)}</span>
      </th>
    </tr>
    ${shown.map((row) => valueRow(row))}
  </tbody>`;
}

function countText(count: number, same: number): string {
  if (same === 0) return '';
  return same === count ? 'all the same' : `${same} of ${count} the same`;
}

function valueRow({ key, cells, isSame }: CompareRow): TemplateResult {
  return html`<tr class=${isSame ? 'same' : 'differs'}>
    <th scope="row" title=${key}>${key}</th>
    ${cells.map(cell)}
  </tr>`;
}

function cell({ text, by, hover, isMissing }: CompareCell): TemplateResult {
  return html`<td title=${hover ?? nothing} class=${isMissing ? 'none' : ''}>
    <span class="text">${text}</span>${by === undefined ? nothing : html` <span class="by">${by}</span>`}
  </td>`;
}
