import type { Document } from '../../../document/document.ts';
import { defineRule, type Report, type RuleContext } from '../../../rule.ts';
import { graphs } from '../graphBuild.ts';
import { pathOf } from '../graphPaths.ts';
import { whereOf, whoOf } from '../graphReport.ts';
import type { GraphOutput } from '../graphStages.ts';
import { fileName } from '../paths.ts';

/** A file of DVC inside of an output. Source: StagePathAsOutputError, dvc/repo/graph.py. */
export const fileInOutput = defineRule({
  id: 'dvc/file-in-output',
  title: 'No file of DVC lies in an output',
  severity: 'error',
  kinds: ['dvc', 'dvc-file'],
  messages: {
    own: '"{path}" holds {file}, a file that DVC reads. An output cannot hold one.',
    other: 'This file lies in "{path}", an output of {who}{where}.',
  },
  help: 'Write to a folder that holds nothing else, or move the file of DVC out of it.',
  check: filesInOutputs,
});

type Context = RuleContext<'dvc' | 'dvc-file'>;

function* filesInOutputs(context: Context): Iterable<Report<'own' | 'other'>> {
  yield* ownOutputs(context);
  const all = context.project.derive(graphs, context.project);
  const [stage] = all.stagesOf(context.document);
  const output = all.of(context.document)?.outputs.above(pathOf(context.document.uri));
  if (stage === undefined || output === undefined || output.stage.home === context.document.home) return;
  yield { ...otherOutput(output, context.document), at: stage.nameAt };
}

/** The outputs of this document that hold a file of DVC, each with the first of them. */
function* ownOutputs({ document, project }: Context): Iterable<Report<'own'>> {
  const graph = project.derive(graphs, project).of(document);
  const reported = new Set<GraphOutput>();
  for (const read of graph?.documents ?? []) {
    const output = graph?.outputs.above(pathOf(read.uri));
    if (output?.stage.home !== document.home || reported.has(output)) continue;
    reported.add(output);
    yield ownOutput(output, read);
  }
}

function ownOutput({ text, at }: GraphOutput, held: Document): Report<'own'> {
  return { message: 'own', at, data: { path: text, file: fileName(held.uri) } };
}

function otherOutput({ text, at, stage }: GraphOutput, document: Document): Omit<Report<'other'>, 'at'> {
  return {
    message: 'other',
    data: { path: text, who: whoOf(stage), where: whereOf(stage, document.home) },
    related: [{ document: stage.home.document, at, message: 'The output' }],
  };
}
