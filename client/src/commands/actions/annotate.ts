import { annotate, getAnnotation, type Annotation } from '../../../../server/src/protocol/notes.ts';
import type { Answer } from '../../../../server/src/protocol/tracking.ts';
import { read } from '../../server/read.ts';
import { experimentId } from '../../views/experiments/nodes/experiment.ts';
import type { ActionContext } from '../handler.ts';
import { subjectOf, subjectsOf } from '../subject.ts';
import { tell } from './change.ts';
import { activeRunOf, type RunSubject } from './versionOf.ts';

const anyway = 'Set Anyway';

/** Writes the note of a run, or its first line where it has several. */
export async function setNote(context: ActionContext, argument: unknown): Promise<void> {
  const run =
    activeRunOf(subjectOf(argument)) ??
    (await context.dialogs.find(context.experiments, {
      title: 'Write a note of which run?',
      accept: activeRunOf,
    }));
  if (run === undefined) return;
  const found = await annotationOf(context, run);
  if (!found.ok) return void tell(context, found.problem);
  const [first = '', ...others] = found.value.text.trim().split('\n');
  const further = others.length === 0 ? '' : ` ${others.length} further lines stay as they are.`;
  const where =
    found.value.keeper === 'tracker' ? 'Kept by the tracker, as Markdown.' : 'Kept in .assay/notes.';
  const text = await context.dialogs.input({
    title: `Note of ${run.run.name}`,
    value: first,
    prompt: `${where}${further}`,
  });
  if (text === undefined || text === first) return;
  await put(context, run, { text: [text, ...others].join('\n').trim() }, found.value);
}

/** Writes the labels of a run, or adds some to several runs. */
export async function setLabels(
  context: ActionContext,
  argument: unknown,
  selection: unknown,
): Promise<void> {
  const chosen = subjectsOf(argument, selection)
    .map(activeRunOf)
    .filter((run) => run !== undefined);
  const found =
    chosen.length > 0
      ? undefined
      : await context.dialogs.find(context.experiments, { title: 'Label which run?', accept: activeRunOf });
  const runs = found === undefined ? chosen : [found];
  const [only, ...others] = runs;
  if (only === undefined) return;
  if (others.length > 0) return addLabels(context, runs);
  const before = await annotationOf(context, only);
  if (!before.ok) return void tell(context, before.problem);
  const text = await context.dialogs.input({
    title: `Labels of ${only.run.name}`,
    value: before.value.labels.join(', '),
    prompt: 'With commas between them.',
  });
  if (text !== undefined) await put(context, only, { labels: labelsIn(text) }, before.value);
}

async function addLabels(context: ActionContext, runs: readonly RunSubject[]): Promise<void> {
  const title = `Add labels to ${runs.length} runs`;
  const text = await context.dialogs.input({ title, prompt: 'With commas between them.' });
  const added = labelsIn(text ?? '');
  if (added.length === 0) return;
  for (const run of runs) {
    const before = await annotationOf(context, run);
    if (!before.ok) return void tell(context, before.problem);
    const labels = [...new Set([...before.value.labels, ...added])];
    if (!(await put(context, run, { labels }, before.value))) return;
  }
}

function labelsIn(text: string): readonly string[] {
  const labels = text.split(',').map((label) => label.replace(/\s+/g, ' ').trim());
  return [...new Set(labels.filter((label) => label !== ''))];
}

function annotationOf(
  { server }: ActionContext,
  { run }: RunSubject,
): Promise<Answer<Annotation & { readonly keeper: 'tracker' | 'workspace' }>> {
  return read(server, getAnnotation, { source: run.source, run: run.run });
}

/** Writes where it still is as the person saw it, else after they said so. */
async function put(
  context: ActionContext,
  subject: RunSubject,
  wanted: Partial<Annotation>,
  before: Annotation,
): Promise<boolean> {
  const { source, run } = subject.run;
  const expected = { text: before.text, labels: before.labels };
  const answer = await read(context.server, annotate, { source, run, ...wanted, expected });
  context.experiments.refresh(experimentId(source, subject.experiment));
  // What the workspace keeps is not among what the source holds.
  context.experiments.changed(answer.ok && answer.value.keeper === 'tracker' ? source : undefined);
  if (answer.ok) return true;
  const isConflict = answer.problem.reason === 'conflict';
  const choice = await tell(context, answer.problem, ...(isConflict ? [anyway] : []));
  if (choice !== anyway) return false;
  const now = await annotationOf(context, subject);
  return now.ok && put(context, subject, wanted, now.value);
}
