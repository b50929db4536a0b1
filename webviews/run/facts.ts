import { html, nothing, type TemplateResult } from 'lit';
import { age, duration, moment } from '../messages/age.ts';
import type { RunIntent, RunView } from '../messages/run.ts';
import { copyButton } from './copyButton.ts';
import type { Actions } from './view.ts';

interface Fact {
  readonly label: string;
  readonly value: string | undefined;
  readonly hover?: string;
  readonly copy?: RunIntent;
  readonly open?: RunIntent;
}

/** When, who and from what: what a person asks first of a run. */
export function facts(run: RunView, now: number, actions: Actions): TemplateResult {
  return html`<dl class="facts">${factsOf(run, now).map((fact) => item(fact, actions))}</dl>`;
}

function factsOf(run: RunView, now: number): readonly Fact[] {
  const { startedAt, endedAt, status } = run;
  const end = endedAt ?? (status === 'RUNNING' ? now : undefined);
  const took = startedAt === undefined || end === undefined ? undefined : duration(end - startedAt);
  return [
    time('Started', startedAt, now),
    time('Ended', endedAt, now),
    { label: status === 'RUNNING' ? 'Running for' : 'Took', value: took },
    { label: 'User', value: run.user },
    { label: 'Run id', value: run.id, copy: { kind: 'copy', what: 'id', key: undefined } },
    {
      label: 'Commit',
      value: run.commit?.slice(0, 8),
      hover: `What ${run.commit ?? ''} changed`,
      copy: { kind: 'copy', what: 'commit', key: undefined },
      open: { kind: 'openCommit' },
    },
    {
      label: 'Nested in',
      value: run.parent?.slice(0, 8),
      hover: run.parent ?? '',
      open: { kind: 'openParent' },
    },
    { label: 'Script', value: run.script },
    { label: 'Artifacts', value: run.artifacts },
  ];
}

function time(label: string, at: number | undefined, now: number): Fact {
  return at === undefined ? { label, value: undefined } : { label, value: age(at, now), hover: moment(at) };
}

function item(fact: Fact, actions: Actions): TemplateResult | typeof nothing {
  const { label, value, hover, copy, open } = fact;
  if (value === undefined || value === '') return nothing;
  return html`<div>
    <dt>${label}</dt>
    <dd>
      ${
        open === undefined
          ? html`<span title=${hover || value}>${value}</span>`
          : html`<button class="link" title=${hover || value} @click=${() => actions.send(open)}>
              ${value}
            </button>`
      }
      ${copy === undefined ? nothing : copyButton(`Copy ${label.toLowerCase()}`, () => actions.send(copy))}
    </dd>
  </div>`;
}
