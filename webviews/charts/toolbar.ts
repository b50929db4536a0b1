import { html, nothing, type TemplateResult } from 'lit';
import type { ChartsSettings } from '../messages/charts.ts';

type Change = (change: Partial<ChartsSettings>) => void;

interface Choice<T> {
  readonly value: T;
  readonly word: string;
}

const views: readonly Choice<ChartsSettings['view']>[] = [
  { value: 'lines', word: 'Lines' },
  { value: 'scatter', word: 'Scatter' },
  { value: 'parallel', word: 'Parallel' },
  { value: 'plots', word: 'Plots' },
];
const axes: readonly Choice<ChartsSettings['axis']>[] = [
  { value: 'step', word: 'Step' },
  { value: 'time', word: 'Time' },
  { value: 'relative', word: 'Since start' },
  { value: 'epoch', word: 'Epoch' },
];

/** What a person sets for all charts. What compares runs is offered where there are several. */
export function toolbar(settings: ChartsSettings, runs: number, change: Change): TemplateResult {
  const offered = views.filter(({ value }) => runs > 1 || value === 'lines' || value === 'plots');
  return html`<div class="charts-head">
    <h2>Charts</h2>
    ${choice('View', offered, { chosen: settings.view, choose: (view) => change({ view }) })}
    ${settings.view === 'lines' ? lineSettings(settings, runs, change) : nothing}
  </div>`;
}

function lineSettings(settings: ChartsSettings, runs: number, change: Change): TemplateResult {
  return html`${choice('Axis of the charts', axes, { chosen: settings.axis, choose: (axis) => change({ axis }) })}
    ${toggle('Log x', settings.isLogX, (isLogX) => change({ isLogX }))}
    ${toggle('Log y', settings.isLogY, (isLogY) => change({ isLogY }))}
    ${runs > 1 ? toggle('Fold repeats', settings.folds, (folds) => change({ folds })) : nothing}
    <label class="smoothing"
      >Smooth
      <input
        type="range"
        min="0"
        max="0.99"
        step="0.01"
        .value=${String(settings.smoothing)}
        @change=${({ target }: Event) => {
          if (target instanceof HTMLInputElement) change({ smoothing: target.valueAsNumber });
        }}
      />
      <span class="amount">${settings.smoothing === 0 ? 'off' : settings.smoothing.toFixed(2)}</span>
    </label>`;
}

function choice<T>(
  label: string,
  choices: readonly Choice<T>[],
  { chosen, choose }: { readonly chosen: T; choose(value: T): void },
): TemplateResult {
  return html`<div class="choice" role="group" aria-label=${label}>
    ${choices.map(
      ({ value, word }) =>
        html`<button aria-pressed=${value === chosen} @click=${() => choose(value)}>${word}</button>`,
    )}
  </div>`;
}

function toggle(word: string, isOn: boolean, set: (isOn: boolean) => void): TemplateResult {
  return html`<div class="choice">
    <button aria-pressed=${isOn} @click=${() => set(!isOn)}>${word}</button>
  </div>`;
}
