import { html, nothing, type TemplateResult } from 'lit';
import type { CompareCode, ComparisonView } from '../messages/compare.ts';
import { counted } from '../messages/numbers.ts';
import type { Actions } from './view.ts';

/** What differs in the code of each run, as far as Git knows. */
export function codeSection(
  { code, columns }: ComparisonView,
  actions: Actions,
): TemplateResult | typeof nothing {
  if (code.length === 0) return nothing;
  return html`<section class="below" aria-label="Code">
    <h2>Files</h2>
    ${code.map((one) => codeOf(one, columns[one.column]?.name ?? '', actions))}
  </section>`;
}

function codeOf(code: CompareCode, name: string, actions: Actions): TemplateResult {
  const { column, summary, note, files, more } = code;
  return html`<div class="code">
    <h3>${name}</h3>
    <p>
      ${summary}
      ${
        files.length === 0
          ? nothing
          : html`<button
              class="link"
              aria-label=${`Open all changes of ${name}`}
              @click=${() => actions.send({ kind: 'openChanges', column })}
            >
              Open all changes
            </button>`
      }
    </p>
    ${note === undefined ? nothing : html`<p class="none">${note}</p>`}
    ${files.length === 0 ? nothing : fileList(code, actions)}
    ${more === 0 ? nothing : html`<p class="none">${counted(more, 'more file')}; open all changes to see them.</p>`}
  </div>`;
}

function fileList({ column, files }: CompareCode, actions: Actions): TemplateResult {
  return html`<table class="files">
    <thead class="unseen">
      <tr>
        <th scope="col">File</th>
        <th scope="col">Lines added</th>
        <th scope="col">Lines removed</th>
      </tr>
    </thead>
    <tbody>
      ${files.map(
        ({ path, added, removed }) =>
          html`<tr>
            <th scope="row">
              <button class="link" @click=${() => actions.send({ kind: 'openDiff', column, path })}>
                ${path}
              </button>
            </th>
            <td class="number">+${added}</td>
            <td class="number">−${removed}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}
