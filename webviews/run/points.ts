import type { Axis, Chart } from '../messages/run.ts';

/** A metric's points in the order of an axis; `xs` are steps, or seconds since 1970. */
export interface Points {
  readonly xs: readonly number[];
  readonly ys: readonly (number | null)[];
}

/** Sorts the points along an axis; points at the same place stay in the order in which they were recorded. */
export function pointsAlong(chart: Chart, axis: Axis): Points {
  const places = axis === 'step' ? chart.steps : chart.timestamps.map((time) => time / 1000);
  const order = places.map((_, index) => index).sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0));
  return {
    xs: order.map((index) => places[index] ?? 0),
    ys: order.map((index) => chart.values[index] ?? null),
  };
}

/** The axis on which a metric can be seen: one that was logged without steps runs along time. */
export function axisFor(chart: Chart, wanted: Axis): Axis {
  const [first] = chart.steps;
  return wanted === 'step' && chart.steps.every((step) => step === first) ? 'time' : wanted;
}

/** Whether there is a course to draw, and not a single value that the table tells as well. */
export function hasCourse(chart: Chart): boolean {
  return chart.values.length > 1;
}
