import { defineRule } from '../../../rule.ts';
import { outputsOf, producersOf, stepsOf, type PlacedOutput, type PlacedStep } from '../graph.ts';

/** Steps that wait for each other. Source: CyclicGraphError, dvc/repo/graph.py. */
export const cycle = defineRule({
  id: 'dvc/cycle',
  title: 'No step waits for itself',
  severity: 'error',
  kinds: ['dvc'],
  messages: {
    cycle: 'Steps wait for each other: {steps}. None of them can run first.',
    self: 'Step "{step}" reads what it writes, so it waits for itself.',
  },
  help: 'Take one of the paths out of the dependencies, or give it to another step.',
  *check({ document, project }) {
    const outputs = outputsOf(project);
    for (const start of stepsOf(project).filter((one) => one.document === document)) {
      const way = wayBack(start, outputs);
      if (way === undefined) continue;
      const names = way.map(({ step }) => step.name);
      const data = { steps: [...names, start.step.name].join(' → '), step: start.step.name };
      const related = way.slice(1).map(({ document: other, step }) => ({
        document: other,
        at: step.nameAt,
        message: `Step "${step.name}" is part of the cycle`,
      }));
      yield { message: way.length === 1 ? 'self' : 'cycle', at: start.step.nameAt, data, related };
    }
  },
});

/** The shortest way from a step through what it reads back to itself, or undefined; breadth first. */
function wayBack(start: PlacedStep, outputs: readonly PlacedOutput[]): readonly PlacedStep[] | undefined {
  const ways: (readonly PlacedStep[])[] = [[start]];
  const seen = new Set([start.step]);
  for (const way of ways) {
    const last = way.at(-1) ?? start;
    for (const producer of producersOf(last.step, outputs)) {
      if (producer.step === start.step) return way;
      if (seen.has(producer.step)) continue;
      seen.add(producer.step);
      ways.push([...way, producer]);
    }
  }
  return undefined;
}
