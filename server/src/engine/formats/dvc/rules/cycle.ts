import { defineRule, type RuleContext } from '../../../rule.ts';
import { graphs } from '../graphBuild.ts';
import { cyclesOf } from '../graphCycles.ts';
import { subjectOf } from '../graphReport.ts';
import type { GraphStage } from '../graphStages.ts';
import { ofSoundSteps, type StepReport } from '../shape.ts';

/** The most steps of a cycle that its message names. */
const mostNamed = 8;

/** Steps that wait for each other. Source: CyclicGraphError, dvc/repo/graph.py. */
export const cycle = defineRule({
  id: 'dvc/cycle',
  title: 'No step waits for itself',
  severity: 'error',
  kinds: ['dvc', 'dvc-file'],
  messages: {
    cycle: 'Steps wait for each other: {steps}. None of them can run first.',
    self: '{step} reads what it writes, so it waits for itself.',
  },
  help: 'Take one of the paths out of the dependencies, or give it to another step.',
  check: (context) => ofSoundSteps(context.document, 'steps', cycles(context)),
});

function* cycles({
  document,
  project,
}: RuleContext<'dvc' | 'dvc-file'>): Iterable<StepReport<'cycle' | 'self'>> {
  const all = project.derive(graphs, project);
  const graph = all.of(document);
  const found = graph && project.derive(cyclesOf, graph);
  const reported = new Set<number>();
  for (const stage of all.stagesOf(document)) {
    const way = found?.get(stage);
    if (way === undefined || reported.has(stage.nameAt.start)) continue;
    reported.add(stage.nameAt.start);
    yield report(stage, way);
  }
}

function report(stage: GraphStage, way: readonly GraphStage[]): StepReport<'cycle' | 'self'> {
  return {
    step: stage.key,
    message: way.length === 1 ? 'self' : 'cycle',
    at: stage.nameAt,
    data: { steps: named(way), step: subjectOf(stage) },
    related: way.slice(1, mostNamed).map((other) => ({
      document: other.home.document,
      at: other.nameAt,
      message: `"${other.name}" is part of the cycle`,
    })),
  };
}

function named(way: readonly GraphStage[]): string {
  const names = way.map(({ name }) => name);
  const shown = names.length > mostNamed ? [...names.slice(0, mostNamed), '…'] : names;
  return [...shown, ...names.slice(0, 1)].join(' → ');
}
