import { html, type TemplateResult } from 'lit';
import type { LineageNodeView } from '../messages/lineage.ts';
import { kindWords } from './kinds.ts';
import type { Shown } from './state.ts';
import type { Actions } from './view.ts';

/** The same as text, for those who read or do not see the picture; it holds all. */
export function nodeTable({ nodes, edges }: Shown, actions: Actions): TemplateResult {
  const labels = new Map(nodes.map(({ id, label }) => [id, label]));
  const said = (id: string): string =>
    edges
      .filter(({ from }) => from === id)
      .map(({ word, to }) => `${word} ${labels.get(to) ?? ''}`)
      .join('; ');
  return html`<section class="part" aria-label="Lineage as a table">
    <h2>All of it</h2>
    <table>
      <thead>
        <tr>
          <th scope="col">What</th>
          <th scope="col">Name</th>
          <th scope="col">How it belongs</th>
          <th scope="col">Detail</th>
        </tr>
      </thead>
      <tbody>
        ${nodes.map(
          (node) =>
            html`<tr>
              <td>${kindWords[node.kind]}</td>
              <th scope="row">${nameOf(node, actions)}</th>
              <td>${said(node.id)}</td>
              <td>${node.detail ?? ''}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </section>`;
}

function nameOf({ id, label, canOpen }: LineageNodeView, actions: Actions): TemplateResult {
  if (!canOpen) return html`${label}`;
  return html`<button class="link" @click=${() => actions.send({ kind: 'open', node: id })}>
    ${label}
  </button>`;
}
