import type { Step } from '../../../model/pipeline.ts';
import { defineRule, type RuleContext } from '../../../rule.ts';
import { producersByStep, type PlacedStep } from '../graph.ts';
import { ofSoundSteps, type StepReport } from '../shape.ts';

/** The most steps of a cycle that its message names. */
const mostNamed = 8;

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
  check: (context) => ofSoundSteps(context.document, 'steps', cycles(context)),
});

type Producers = ReadonlyMap<Step, readonly PlacedStep[]>;

function* cycles({ document, model, project }: RuleContext<'dvc'>): Iterable<StepReport<'cycle' | 'self'>> {
  const producers = waiting(producersByStep(project));
  for (const step of model.steps) {
    if (!producers.has(step)) continue;
    const way = wayBack({ document, step }, producers);
    if (way === undefined) continue;
    yield {
      step: step.name,
      message: way.length === 1 ? 'self' : 'cycle',
      at: step.nameAt,
      data: { steps: named(way), step: step.name },
      related: way.slice(1, mostNamed).map((other) => ({
        document: other.document,
        at: other.step.nameAt,
        message: `Step "${other.step.name}" is part of the cycle`,
      })),
    };
  }
}

/** Takes out the steps that can run, one after the other: what is left waits for a cycle or is part of one. */
function waiting(producers: Producers): Producers {
  const left = new Map(producers);
  const count = new Map([...producers].map(([step, needed]) => [step, needed.length]));
  const readers = Map.groupBy(
    [...producers].flatMap(([reader, needed]) => needed.map(({ step }) => ({ reader, step }))),
    ({ step }) => step,
  );
  const ready = [...producers.keys()].filter((step) => count.get(step) === 0);
  for (const step of ready) {
    left.delete(step);
    for (const { reader } of readers.get(step) ?? []) {
      const needed = (count.get(reader) ?? 0) - 1;
      count.set(reader, needed);
      if (needed === 0) ready.push(reader);
    }
  }
  return left;
}

/** The shortest way from a step through what it reads back to itself, or undefined; breadth first. */
function wayBack(start: PlacedStep, producers: Producers): readonly PlacedStep[] | undefined {
  const readBy = new Map<Step, PlacedStep>();
  const met = [start];
  for (const reader of met) {
    const needed = producers.get(reader.step) ?? [];
    if (needed.some(({ step }) => step === start.step)) return wayTo(reader, readBy);
    for (const producer of needed.filter(({ step }) => !readBy.has(step))) {
      readBy.set(producer.step, reader);
      met.push(producer);
    }
  }
  return undefined;
}

function wayTo(last: PlacedStep, readBy: ReadonlyMap<Step, PlacedStep>): readonly PlacedStep[] {
  const way: PlacedStep[] = [];
  for (let one: PlacedStep | undefined = last; one !== undefined; one = readBy.get(one.step)) way.push(one);
  return way.reverse();
}

function named(way: readonly PlacedStep[]): string {
  const names = way.map(({ step }) => step.name);
  const shown = names.length > mostNamed ? [...names.slice(0, mostNamed), '…'] : names;
  return [...shown, ...names.slice(0, 1)].join(' → ');
}
