import { render as draw } from 'lit';
import '../shared/base.css';
import './compare.css';
import {
  isCompareState,
  type CompareIntent,
  type CompareState,
  type KeptComparePanel,
} from '../messages/compare.ts';
import { registerCharts } from '../charts/chartsElement.ts';
import { connect } from '../shared/host.ts';
import { registerControls } from '../shared/toolkit.ts';
import { render } from './render.ts';
import type { Actions } from './view.ts';

/** How often the ages in the panel are told anew. */
const tickMs = 15_000;

/** The compare panel: draws what the host sends and sends what a person asks for. */
function start(panel: HTMLElement): void {
  let shown: CompareState | undefined;
  const show = (): void => {
    draw(render(shown, Date.now(), actions), panel);
  };
  const host = connect<CompareState, CompareIntent, KeptComparePanel>(isCompareState, (state) => {
    shown = state;
    const { subjects, onlyDifferent, charts } = state;
    host.keep({ subjects, onlyDifferent, charts });
    show();
  });
  const actions: Actions = { send: (intent) => host.send(intent) };
  setInterval(show, tickMs);
  show();
  host.send({ kind: 'ready' });
}

registerControls();
registerCharts();
const panel = document.getElementById('panel');
if (panel !== null) start(panel);
