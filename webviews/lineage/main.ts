import { render as draw } from 'lit';
import '../shared/base.css';
import './lineage.css';
import {
  isLineageState,
  type LineageIntent,
  type LineageState,
  type LineageSubject,
} from '../messages/lineage.ts';
import { connect } from '../shared/host.ts';
import { registerControls } from '../shared/toolkit.ts';
import { render } from './render.ts';
import type { PanelState } from './state.ts';
import type { Actions } from './view.ts';

/** How often the ages in the panel are told anew. */
const tickMs = 15_000;

/** The lineage panel: draws what the host sends and sends what a person asks for. */
function start(panel: HTMLElement): void {
  let state: PanelState = {
    shown: undefined,
    place: undefined,
    now: Date.now(),
    focused: 'version',
    zoom: undefined,
    width: window.innerWidth,
  };
  const take = (change: Partial<PanelState>): void => {
    state = { ...state, now: Date.now(), ...change };
    draw(render(state, actions), panel);
  };
  const host = connect<LineageState, LineageIntent, LineageSubject>(isLineageState, (shown) => {
    host.keep(shown.subject);
    take({ shown });
  });
  const actions: Actions = {
    send: (intent) => host.send(intent),
    focus(node) {
      take({ focused: node });
      panel.querySelector<HTMLElement>('.box[tabindex="0"]')?.focus();
    },
    zoom: (zoom) => take({ zoom }),
  };
  new ResizeObserver(() => take({ width: window.innerWidth })).observe(document.body);
  setInterval(() => take({}), tickMs);
  take({ width: window.innerWidth });
  host.send({ kind: 'ready' });
  void import('./layout.ts').then(({ place }) => take({ place }));
}

registerControls();
const panel = document.getElementById('panel');
if (panel !== null) start(panel);
