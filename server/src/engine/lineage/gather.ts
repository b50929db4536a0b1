import type { Cancel } from '../../ports/cancel.ts';
import { HistoryError, type History } from '../../ports/history.ts';
import { isCommitId, type Repositories } from '../compare/code.ts';
import { readVersion } from '../compare/findVersion.ts';
import type { ComparedSource } from '../compare/parts.ts';
import type { VersionName } from '../evidence/comparison.ts';
import type { Lineage } from '../evidence/lineage.ts';
import type { Answer } from '../evidence/source.ts';
import type { Run } from '../evidence/tracking.ts';
import type { Project } from '../model/project.ts';
import { describedBy } from './card.ts';
import { lineageOf, type LineageInput } from './lineage.ts';
import { originOf } from './originOf.ts';
import { pipelinesAt } from './pipelineAt.ts';
import { placedStep, stepIn } from './step.ts';

export interface LineageOptions extends Repositories {
  readonly source: ComparedSource;
  readonly project: Project;
}

/** Reads where a version came from. Only a version that cannot be read is a problem: all else is a part not known. */
export async function gatherLineage(
  version: VersionName,
  options: LineageOptions,
  cancel: Cancel,
): Promise<Answer<Lineage>> {
  const { source, project } = options;
  const read = await readVersion(source, version, cancel);
  if (!read.ok) return read;
  const { runId, model } = read.value;
  const answer = runId === undefined ? undefined : await source.run(runId, cancel);
  const run = answer?.ok === true ? answer.value : undefined;
  const value = lineageOf({
    source: source.info.id,
    version: read.value,
    run,
    whyNoRun: answer?.ok === false ? `${answer.problem.message} ${answer.problem.action}` : undefined,
    ...(run === undefined ? nothing : await codeOf(run, options, cancel)),
    ...describedBy(project, model),
  });
  return { ...read, value };
}

type Code = Pick<LineageInput, 'commit' | 'whyNoCommit' | 'step'>;

const nothing: Code = { commit: undefined, whyNoCommit: undefined, step: undefined };

/** Commit and step of a run: the step as the commit has it, or as it is now where the commit is not known. */
async function codeOf(run: Run, options: LineageOptions, cancel: Cancel): Promise<Code> {
  const { commit } = run;
  let whyNoCommit = commit === undefined ? undefined : whyNotLooked(commit, options.whyNone);
  for (const history of commit === undefined || !isCommitId(commit) ? [] : options.histories) {
    try {
      return await atCommit({ run, commit: commit ?? '', history }, options, cancel);
    } catch (error) {
      whyNoCommit = whyNot(error, commit ?? '');
    }
  }
  const found = stepIn(options.project, { ...originOf(run), source: options.source.info.id });
  const step = found === undefined ? undefined : placedStep(options.project, found, false);
  return { commit: undefined, whyNoCommit, step };
}

interface AtCommit {
  readonly run: Run;
  readonly commit: string;
  readonly history: History;
}

async function atCommit(
  { run, commit, history }: AtCommit,
  { project, source }: LineageOptions,
  cancel: Cancel,
): Promise<Code> {
  const [known] = await history.log(commit, 1, [], cancel);
  const then = await pipelinesAt(history, commit, cancel);
  const found = stepIn(then.project, { ...originOf(run), source: source.info.id });
  return {
    commit: { subject: known?.subject ?? '' },
    whyNoCommit: undefined,
    step: found === undefined ? undefined : placedStep(project, found, true),
  };
}

function whyNotLooked(commit: string, whyNone: string): string {
  return isCommitId(commit) ? whyNone : 'The run names no commit that Git could hold.';
}

function whyNot(error: unknown, commit: string): string {
  if (!(error instanceof HistoryError)) throw error;
  return error.reason === 'unknown-commit'
    ? `The commit ${commit.slice(0, 8)} is not in this repository: fetch it.`
    : error.message;
}
