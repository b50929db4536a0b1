import { html, type TemplateResult } from 'lit';
import { columnTitle } from '../shared/grid/head.ts';
import type { ColumnId, PickedRun } from '../messages/runs.ts';
import { hidden, moved, pinned, resized } from './columns.ts';
import type { PanelState } from './reduce.ts';
import type { Actions } from './view.ts';

interface Item {
  readonly label: string;
  do(): void;
}

/** How much wider or narrower a column gets by the menu. */
const widthStep = 32;

/** A menu for a column, and for a run where it was opened on one; walked with the arrow keys. */
export function menu(
  { column, run }: { readonly column: ColumnId; readonly run: PickedRun | undefined },
  state: PanelState,
  actions: Actions,
): TemplateResult {
  const items = [
    ...(run === undefined ? [] : runItems(run, state, actions)),
    ...columnItems(column, state, actions),
  ];
  const label = run === undefined ? `Column ${columnTitle(column)}` : `Run ${run.name}`;
  return html`<div
    id="menu"
    class="menu"
    role="menu"
    aria-label=${label}
    @keydown=${(event: KeyboardEvent) => walk(event, actions)}
  >
    ${items.map(
      ({ label: text, do: act }) =>
        html`<button
          role="menuitem"
          tabindex="-1"
          @click=${() => {
            actions.close();
            act();
          }}
        >
          ${text}
        </button>`,
    )}
  </div>`;
}

function runItems(run: PickedRun, { runs, selected }: PanelState, { send }: Actions): readonly Item[] {
  const { source, run: id } = run;
  const isBaseline = runs?.baseline?.run === id && runs.baseline.source === source;
  const place = { source, run: id };
  return [
    { label: 'Open', do: () => send({ kind: 'open', run: place }) },
    { label: 'Open to the side', do: () => send({ kind: 'openToSide', run: place }) },
    isBaseline
      ? { label: 'Unpin as baseline', do: () => send({ kind: 'unpinBaseline' }) }
      : { label: 'Pin as baseline', do: () => send({ kind: 'pinBaseline', run: place }) },
    ...(selected.length < 2
      ? []
      : [
          {
            label: `Compare ${selected.length} selected`,
            do: () => send({ kind: 'compare', runs: selected }),
          },
        ]),
  ];
}

function columnItems(id: ColumnId, { columns, runs }: PanelState, actions: Actions): readonly Item[] {
  const column = columns.find((one) => one.id === id);
  if (column === undefined) return [];
  const { width, isPinned } = column;
  const sort = (direction: 'ascending' | 'descending') => () =>
    actions.ask({ sort: [{ column: id, direction }] });
  const isSorted = runs?.query.sort.some((key) => key.column === id) === true;
  return [
    { label: 'Sort ascending', do: sort('ascending') },
    { label: 'Sort descending', do: sort('descending') },
    ...(isSorted ? [{ label: 'Do not sort', do: () => actions.ask({ sort: [] }) }] : []),
    { label: 'Add to the order', do: () => actions.sort(id, true) },
    {
      label: isPinned ? 'Unpin column' : 'Pin column',
      do: () => actions.columns(pinned(columns, id, !isPinned)),
    },
    { label: 'Move left', do: () => actions.columns(moved(columns, id, -1)) },
    { label: 'Move right', do: () => actions.columns(moved(columns, id, 1)) },
    { label: 'Wider', do: () => actions.columns(resized(columns, id, width + widthStep)) },
    { label: 'Narrower', do: () => actions.columns(resized(columns, id, width - widthStep)) },
    { label: 'Hide column', do: () => actions.columns(hidden(columns, id)) },
    { label: 'Choose columns…', do: () => actions.show({ kind: 'picker', search: '' }) },
  ];
}

function walk(event: KeyboardEvent, actions: Actions): void {
  const { currentTarget, key } = event;
  if (!(currentTarget instanceof HTMLElement)) return;
  event.stopPropagation();
  if (key === 'Escape' || key === 'Tab') {
    event.preventDefault();
    actions.close();
    return;
  }
  const items = [...currentTarget.querySelectorAll<HTMLElement>('[role=menuitem]')];
  const at = items.findIndex((item) => item === document.activeElement);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[key];
  if (to === undefined) return;
  event.preventDefault();
  items.at(to % items.length)?.focus();
}
