import type { CompareSubject } from '../../../webviews/messages/compare.ts';
import { warn } from '../tell.ts';
import type { Subject } from '../views/treeNode.ts';
import type { CommandContext } from './handler.ts';
import { pick } from './pick.ts';
import { subjectsOf } from './subject.ts';

/** Compares the versions of models that are chosen, by the runs that made them. It asks for those that are wanting. */
export async function compareVersions(
  context: CommandContext,
  argument: unknown,
  selection?: unknown,
): Promise<void> {
  const chosen = subjectsOf(argument, selection).flatMap((subject) => versionOf(subject) ?? []);
  while (chosen.length < 2) {
    const title = chosen.length === 0 ? 'Compare which version?' : 'Compare it with which version?';
    const found = await pick(context.registry, { title, accept: versionOf });
    if (found === undefined) return;
    chosen.push(found);
  }
  const without = chosen.filter(({ run }) => run === '').map(({ version }) => version?.version ?? '');
  if (without.length > 0) {
    const names =
      without.length === 1 ? `Version ${without.join()} names` : `Versions ${without.join(', ')} name`;
    warn(`${names} no run, so there is nothing to compare.`);
    return;
  }
  context.comparisons.open(chosen);
}

/** A version as something to compare; its run is empty where it names none. */
function versionOf(subject: Subject | undefined): CompareSubject | undefined {
  if (subject?.kind !== 'version') return undefined;
  const { source, run, model, version } = subject;
  return { source: run?.source ?? source, run: run?.run ?? '', version: { model, version } };
}
