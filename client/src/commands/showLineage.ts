import type { LineageSubject } from '../../../webviews/messages/lineage.ts';
import type { Subject } from '../views/treeNode.ts';
import type { CommandContext } from './handler.ts';
import { pick } from './pick.ts';
import { subjectOf } from './subject.ts';

/** Shows where a version of a model came from. From the palette it asks which. */
export async function showLineage(context: CommandContext, argument: unknown): Promise<void> {
  const version =
    versionOf(subjectOf(argument)) ??
    (await pick(context.registry, { title: 'Show the lineage of which version?', accept: versionOf }));
  if (version !== undefined) context.lineages.open(version);
}

function versionOf(subject: Subject | undefined): LineageSubject | undefined {
  if (subject?.kind !== 'version') return undefined;
  const { source, model, version } = subject;
  return { source, model, version };
}
