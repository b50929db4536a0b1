import type { Value } from '../../../document/node.ts';
import { defineRule, type Report, type RuleContext } from '../../../rule.ts';
import { driftOf, type Drift } from '../drift.ts';
import { graphs } from '../graphBuild.ts';
import type { GraphStage } from '../graphStages.ts';
import { lockOf } from '../locked.ts';

/** The most reasons that a message names. */
const mostNamed = 3;

/** The most characters of a value that it shows. */
const longest = 40;

/** A step that differs from what `dvc.lock` notes. Source: StageLoader, dvc/stage/loader.py. */
export const lockDrift = defineRule({
  id: 'dvc/lock-drift',
  title: 'The steps are as they were when they last ran',
  severity: 'info',
  kinds: ['dvc'],
  messages: { again: 'Step "{step}" will run again: {reasons}.' },
  help: 'Run dvc repro, or dvc commit if the outputs are still right.',
  check: drifts,
});

function* drifts({ document, project }: RuleContext<'dvc'>): Iterable<Report<'again'>> {
  const lock = lockOf(document, project);
  if (lock === undefined) return;
  const reported = new Set<string | undefined>();
  for (const stage of project.derive(graphs, project).stagesOf(document)) {
    const locked = lock.model.stages.get(stage.name);
    const found = locked === undefined || reported.has(stage.key) ? [] : driftOf(stage, locked, project);
    if (locked === undefined || found.length === 0) continue;
    reported.add(stage.key);
    const related = [
      { document: lock.document, at: locked.nameAt, message: 'What was noted when it last ran' },
    ];
    yield { ...report(stage, found), related };
  }
}

function report({ name, nameAt }: GraphStage, found: readonly Drift[]): Report<'again'> {
  const named = found.slice(0, mostNamed).map(reasonOf);
  const more = found.length - named.length;
  const reasons = [...named, ...(more > 0 ? [`${more} more`] : [])].join(', ');
  return { message: 'again', at: nameAt, data: { step: name, reasons } };
}

function reasonOf({ what, name, was, is }: Drift): string {
  if (what === 'command') return 'its command has changed';
  if (what === 'input') return `dependency "${name}" is new`;
  if (what === 'output') return `output "${name}" is new`;
  if (was === undefined) return `parameter "${name}" is new`;
  const [before, now] = [shown(was), shown(is)];
  if (before === undefined || now === undefined) return `parameter "${name}" has changed`;
  return `parameter "${name}" is ${now}, not ${before}`;
}

/** A value as a text; lists and mappings are not shown. */
function shown(value: Value | undefined): string | undefined {
  if (value === undefined || (typeof value === 'object' && value !== null)) return undefined;
  return String(value).slice(0, longest);
}
