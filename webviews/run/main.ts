import { render as draw } from 'lit';
import '../shared/base.css';
import './run.css';
import { isRunState, type KeptRunPanel, type RunIntent, type RunState } from '../messages/run.ts';
import { registerCharts } from '../charts/chartsElement.ts';
import { connect } from '../shared/host.ts';
import { registerControls } from '../shared/toolkit.ts';
import { initialState, reduce, type Message } from './reduce.ts';
import { render } from './render.ts';
import type { Actions } from './view.ts';

/** How often the ages in the panel are told anew. */
const tickMs = 15_000;

/** The run panel: draws what the host sends and sends what a person asks for. */
function start(panel: HTMLElement): void {
  let state = initialState(Date.now());
  const take = (message: Message): void => {
    state = reduce(state, message);
    draw(render(state, actions), panel);
  };
  const host = connect<RunState, RunIntent, KeptRunPanel>(isRunState, (run) => {
    host.keep({ ...run.reference, charts: run.charts });
    take({ kind: 'tick', now: Date.now() });
    take({ kind: 'state', state: run });
  });
  const actions: Actions = {
    send: (intent) => host.send(intent),
    filter: (text) => take({ kind: 'filter', text }),
  };
  setInterval(() => take({ kind: 'tick', now: Date.now() }), tickMs);
  take({ kind: 'tick', now: Date.now() });
  host.send({ kind: 'ready' });
}

registerControls();
registerCharts();
const panel = document.getElementById('panel');
if (panel !== null) start(panel);
