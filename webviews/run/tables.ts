import { html, nothing, type TemplateResult } from 'lit';
import { age, moment } from '../messages/age.ts';
import { counted, fullValue } from '../messages/numbers.ts';
import type { Dataset, LoggedModel, MetricRow, Row, RunView } from '../messages/run.ts';
import { copyButton } from './copyButton.ts';
import { matches } from './filter.ts';
import type { Actions } from './view.ts';

export interface TablesLook {
  readonly now: number;
  readonly filter: string;
  readonly actions: Actions;
}

/** Everything a run recorded as text: metrics, parameters, tags and data, each with its count. */
export function tables(run: RunView, look: TablesLook): TemplateResult {
  const { metrics, parameters, tags, systemTags, datasets, models } = run;
  return html`
    ${section('Metrics', metrics, look, (rows) => metricTable(rows, look))}
    ${section('Parameters', parameters, look, (rows) => pairTable(rows, 'parameter', look))}
    ${tags.length === 0 ? nothing : section('Tags', tags, look, (rows) => pairTable(rows, 'tag', look))}
    ${datasets.length === 0 ? nothing : section('Data', datasets.map(keyed), look, datasetTable)}
    ${models.length === 0 ? nothing : section('Models it logged', models.map(keyed), look, modelTable)}
    ${
      systemTags.length === 0
        ? nothing
        : html`<details class="section">
            <summary>
              <h2>Tags that the system set</h2>
              <vscode-badge>${systemTags.length}</vscode-badge>
            </summary>
            ${pairTable(
              systemTags.filter((row) => matches(row, look.filter)),
              'tag',
              look,
            )}
          </details>`
    }
  `;
}

function section<T extends { readonly key: string; readonly value?: string | number }>(
  title: string,
  rows: readonly T[],
  { filter }: TablesLook,
  table: (rows: readonly T[]) => TemplateResult,
): TemplateResult {
  const kept = rows.filter((row) => matches(row, filter));
  const count = kept.length === rows.length ? `${rows.length}` : `${kept.length} of ${rows.length}`;
  return html`<details class="section" open>
    <summary>
      <h2>${title}</h2>
      <vscode-badge>${count}</vscode-badge>
    </summary>
    ${kept.length === 0 ? html`<p class="none">${rows.length === 0 ? 'None.' : 'None that match.'}</p>` : table(kept)}
  </details>`;
}

function metricTable(rows: readonly MetricRow[], { now, actions }: TablesLook): TemplateResult {
  return html`<table>
    <thead>
      <tr>
        <th scope="col">Metric</th>
        <th scope="col" class="number">Latest</th>
        <th scope="col" class="number">Step</th>
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ({ key, value, step, timestamp }) =>
          html`<tr title=${`Logged ${moment(timestamp)} (${age(timestamp, now)})`}>
            <th scope="row">${key}</th>
            <td class="number">
              ${copyButton(`Copy ${key}`, () => actions.send({ kind: 'copy', what: 'metric', key }))}${fullValue(value)}
            </td>
            <td class="number">${step}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function pairTable(rows: readonly Row[], what: 'parameter' | 'tag', { actions }: TablesLook): TemplateResult {
  return html`<table>
    <thead class="unseen">
      <tr>
        <th scope="col">Name</th>
        <th scope="col">Value</th>
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ({ key, value, clipped }) =>
          html`<tr>
            <th scope="row" title=${key}>${key}</th>
            <td class="pair">
              <span class="text">${value}</span>
              ${copyButton(`Copy ${key}`, () => actions.send({ kind: 'copy', what, key }))}
              ${
                clipped === undefined
                  ? nothing
                  : html`<em>… ${counted(clipped, 'character')} in all; copying gives them</em>`
              }
            </td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function keyed<T extends { readonly name: string }>(one: T): T & { readonly key: string } {
  return { ...one, key: one.name };
}

function datasetTable(rows: readonly Dataset[]): TemplateResult {
  return namedTable(
    'Use and digest',
    rows.map(({ name, digest, context }) => [name, [context, digest]]),
  );
}

function modelTable(rows: readonly LoggedModel[]): TemplateResult {
  return namedTable(
    'Kind, state and id',
    rows.map(({ name, id, status, type }) => [name, [type, status.toLowerCase(), id]]),
  );
}

function namedTable(
  what: string,
  rows: readonly (readonly [name: string, told: readonly (string | undefined)[]])[],
): TemplateResult {
  return html`<table>
    <thead class="unseen">
      <tr>
        <th scope="col">Name</th>
        <th scope="col">${what}</th>
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ([name, told]) =>
          html`<tr>
            <th scope="row" title=${name}>${name}</th>
            <td>${told.filter(Boolean).join(' · ')}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}
