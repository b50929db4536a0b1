import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { LineageNodeView } from '../messages/lineage.ts';
import { boxHeight, boxWidth, mostBoxes, type Box, type Direction, type Layout, type Line } from './boxes.ts';
import { kindWords } from './kinds.ts';
import type { PanelState, Shown } from './state.ts';
import type { Actions } from './view.ts';
import { nextBox } from './walk.ts';
import { fitting, zoomed, zoomKey } from './zoom.ts';

/** A narrower panel reads from top to bottom. */
const narrow = 760;

/** What stands left and right of the picture, in pixels. */
const margins = 44;

/** The picture: boxes that can be walked along with the arrow keys, over lines. */
export function graph(state: PanelState, { nodes, edges }: Shown, actions: Actions): TemplateResult {
  if (state.place === undefined) return html`<div class="picture"></div>`;
  const layout = state.place(nodes, edges, state.width < narrow ? 'TB' : 'LR');
  const zoom = state.zoom ?? fitting(layout.width, state.width - margins);
  const { width, height } = layout;
  const focused = nodes.some(({ id }) => id === state.focused) ? state.focused : 'version';
  return html`<section class="picture" aria-label="Lineage as a picture">
    <div class="zooms" role="toolbar" aria-label="Size">
      <button class="link" @click=${() => actions.zoom(zoomed(zoom, 0.8))} aria-label="Smaller">−</button>
      <button class="link" @click=${() => actions.zoom(undefined)} title="So that it fits">
        ${Math.round(zoom * 100)} %
      </button>
      <button class="link" @click=${() => actions.zoom(zoomed(zoom, 1.25))} aria-label="Larger">+</button>
      ${nodes.length > mostBoxes ? html`<span class="none">${mostBoxes} of ${nodes.length}; the table has all.</span>` : nothing}
    </div>
    <div class="scroller">
      <div class="canvas" .style=${`width: ${width * zoom}px; height: ${height * zoom}px;`}>
        <div class="sheet" .style=${`width: ${width}px; height: ${height}px; transform: scale(${zoom});`}>
          ${lines(layout)} ${layout.boxes.map((box) => boxOf(box, nodes, { layout, focused, zoom, actions }))}
        </div>
      </div>
    </div>
  </section>`;
}

interface Look {
  readonly layout: Layout;
  readonly focused: string;
  readonly zoom: number;
  readonly actions: Actions;
}

function boxOf(box: Box, nodes: readonly LineageNodeView[], look: Look): TemplateResult | typeof nothing {
  const node = nodes.find(({ id }) => id === box.id);
  if (node === undefined) return nothing;
  const { id, kind, label, detail, canOpen } = node;
  const [folder, name] = partsOf(node);
  const said = look.layout.lines
    .filter(({ from }) => from === id)
    .map(({ word, to }) => `${word} ${labelOf(nodes, to)}`);
  return html`<button
    class="box ${kind}"
    tabindex=${id === look.focused ? 0 : -1}
    .style=${`left: ${box.x}px; top: ${box.y}px; width: ${boxWidth}px; height: ${boxHeight}px;`}
    title=${[label, detail, ...said].filter(Boolean).join('\n')}
    aria-label=${[`${kindWords[kind]}${folder}`, name, detail, ...said, canOpen ? '' : 'nothing to open'].filter(Boolean).join(', ')}
    @click=${() => (canOpen ? look.actions.send({ kind: 'open', node: id }) : look.actions.focus(id))}
    @keydown=${(event: KeyboardEvent) => pressed(event, id, look)}
  >
    <span class="kind">${kindWords[kind]}${folder}</span>
    <span class="label">${name}</span>
    ${detail === undefined ? nothing : html`<span class="detail">${detail}</span>`}
  </button>`;
}

/** A file is told by its name, its folder beside what it is. */
function partsOf({ kind, label }: LineageNodeView): readonly [folder: string, name: string] {
  const at = ['data', 'card', 'pipeline'].includes(kind) ? label.lastIndexOf('/') : -1;
  return at < 0 ? ['', label] : [` in ${label.slice(0, at)}`, label.slice(at + 1)];
}

function labelOf(nodes: readonly LineageNodeView[], id: string): string {
  return nodes.find((node) => node.id === id)?.label ?? '';
}

function pressed(event: KeyboardEvent, id: string, { layout, zoom, actions }: Look): void {
  const next = nextBox(event.key, id, layout);
  const size = event.ctrlKey || event.metaKey ? null : zoomKey(event.key, zoom);
  if (next === undefined && size === null) return;
  event.preventDefault();
  if (next !== undefined) actions.focus(next);
  else if (size !== null) actions.zoom(size);
}

function lines({ width, height, direction, lines: all }: Layout): SVGTemplateResult {
  return svg`<svg width=${width} height=${height} viewBox="0 0 ${width} ${height}" aria-hidden="true">
    <defs>
      <marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto">
        <path class="tip" d="M0 0 8 4 0 8z" />
      </marker>
    </defs>
    ${all.map((line) => lineOf(line, direction))}
  </svg>`;
}

function lineOf({ bends, word }: Line, direction: Direction): SVGTemplateResult {
  return svg`<path class="line" marker-end="url(#tip)" d=${pathOf(bends, direction)}><title>${word}</title></path>`;
}

/** Bends leave one rank of boxes and come to the next straight on. */
function pathOf(bends: Line['bends'], direction: Direction): string {
  return bends
    .map(([from, to], place) => {
      const [x, y] = [(from.x + to.x) / 2, (from.y + to.y) / 2];
      const [leaving, coming] =
        direction === 'LR' ? [`${x} ${from.y}`, `${x} ${to.y}`] : [`${from.x} ${y}`, `${to.x} ${y}`];
      return `${place === 0 ? 'M' : 'L'}${from.x} ${from.y}C${leaving} ${coming} ${to.x} ${to.y}`;
    })
    .join('');
}
