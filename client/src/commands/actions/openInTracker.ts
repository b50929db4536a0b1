import { getWebAddress, type WebOwner } from '../../../../server/src/protocol/tracking.ts';
import { read } from '../../server/read.ts';
import type { Subject } from '../../views/treeNode.ts';
import type { ActionContext } from '../handler.ts';
import { subjectOf } from '../subject.ts';
import { tell } from './change.ts';

interface WebPlace {
  readonly source: string;
  readonly of: WebOwner;
}

/** Opens the tracker's own page of a run, an experiment or a version in the browser. */
export async function openInTracker(context: ActionContext, argument: unknown): Promise<void> {
  const place =
    webPlaceOf(subjectOf(argument)) ??
    (await context.dialogs.find(context.experiments, {
      title: 'Open which run in the tracker?',
      accept: runPlaceOf,
    }));
  if (place === undefined) return;
  const answer = await read(context.server, getWebAddress, place);
  if (answer.ok) await context.dialogs.openAddress(answer.value.address);
  else await tell(context, answer.problem);
}

function webPlaceOf(subject: Subject | undefined): WebPlace | undefined {
  if (subject?.kind === 'experiment') {
    const { source, experiment } = subject;
    return { source, of: { kind: 'experiment', experiment } };
  }
  if (subject?.kind === 'version') {
    const { source, model, version } = subject;
    return { source, of: { kind: 'version', model, version } };
  }
  return runPlaceOf(subject);
}

function runPlaceOf(subject: Subject | undefined): WebPlace | undefined {
  if (subject?.kind !== 'run') return undefined;
  return { source: subject.run.source, of: { kind: 'run', run: subject.run.run } };
}
