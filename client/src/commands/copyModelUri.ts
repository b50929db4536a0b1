import { env, window } from 'vscode';
import { plainLabel } from '../text/plainLabel.ts';
import type { Subject } from '../views/treeNode.ts';
import type { CommandContext } from './handler.ts';
import { pick } from './pick.ts';
import { subjectOf } from './subject.ts';

/** Copies the URI by which MLflow loads a version: `models:/name/3`. From the palette it asks which. */
export async function copyModelUri(context: CommandContext, argument: unknown): Promise<void> {
  const uri =
    uriOf(subjectOf(argument)) ??
    (await pick(context.registry, { title: 'Copy the URI of which version?', accept: uriOf }));
  if (uri === undefined) return;
  await env.clipboard.writeText(uri);
  window.setStatusBarMessage(plainLabel(`Copied ${uri}`), 3000);
}

function uriOf(subject: Subject | undefined): string | undefined {
  return subject?.kind === 'version' ? `models:/${subject.model}/${subject.version}` : undefined;
}
