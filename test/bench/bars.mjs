import { assay, yamlServer } from './contestants.mjs';

/** What is held against what was measured: the file, what is compared, and the figure that is to be kept. */
const bars = [
  ['1000', 'edit p95 in ms, at most 16', ({ ours }) => [ours.edit.p95, ours.edit.p95 <= 16]],
  ['10000', 'edit p95 in ms, at most 50', ({ ours }) => [ours.edit.p95, ours.edit.p95 <= 50]],
  ['50000', 'edit p50, at least 10 times faster', times('edit', 10)],
  ['10000', 'completion p50, at least 5 times faster', times('completion', 5)],
  ['10000', 'hover p50, at least 5 times faster', times('hover', 5)],
  ['10000', 'memory in MB, no more than the other', memory],
  ['merges', 'edit p50, at least 20 times faster', times('edit', 20)],
];

/** The bars of those files that were measured, with figure and verdict. Nothing passes or fails by them. */
export function barsOf(measured) {
  return bars
    .filter(([file]) => measured[file] !== undefined)
    .map(([file, bar, hold]) => {
      const { [assay.name]: ours, [yamlServer.name]: theirs } = measured[file];
      const [figure, isMet] = hold({ ours, theirs });
      return { file, bar, figure, verdict: isMet ? 'met' : 'NOT MET' };
    });
}

function times(what, least) {
  return ({ ours, theirs }) => {
    const ratio = theirs[what].p50 / ours[what].p50;
    return [Math.round(ratio * 100) / 100, ratio >= least];
  };
}

function memory({ ours, theirs }) {
  return [`${ours.memory.now} : ${theirs.memory.now}`, ours.memory.now <= theirs.memory.now];
}
