import { commands as editorCommands } from 'vscode';
import { compareRuns } from './compareRuns.ts';
import { compareVersions } from './compareVersions.ts';
import { addConnection } from './connections/addConnection.ts';
import { approveConnection } from './connections/approveConnection.ts';
import { forgetConnection } from './connections/forgetConnection.ts';
import { refuseConnection } from './connections/refuseConnection.ts';
import { signIn } from './connections/signIn.ts';
import { testConnection } from './connections/testConnection.ts';
import { copyModelUri } from './copyModelUri.ts';
import { copyRunId } from './copyRunId.ts';
import { explainFinding } from './explainFinding.ts';
import type { Handler } from './handler.ts';
import type { CommandId } from './ids.ts';
import { openCommit } from './openCommit.ts';
import { openRun } from './openRun.ts';
import { openRunToSide } from './openRunToSide.ts';
import { openRunsTable } from './openRunsTable.ts';
import { openStepRuns } from './openStepRuns.ts';
import { subjectOf } from './subject.ts';

/** What each command does. */
export const handlers: Readonly<Record<CommandId, Handler>> = {
  'assay.connection.add': addConnection,
  'assay.connection.approve': approveConnection,
  'assay.connection.forget': forgetConnection,
  'assay.connection.refuse': refuseConnection,
  'assay.connection.signIn': signIn,
  'assay.connection.test': testConnection,
  'assay.finding.explain': explainFinding,
  'assay.model.copyUri': copyModelUri,
  'assay.project.openProblems': () => editorCommands.executeCommand('workbench.actions.view.problems'),
  'assay.run.compare': compareRuns,
  'assay.run.copyId': copyRunId,
  'assay.run.open': openRun,
  'assay.run.openCommit': openCommit,
  'assay.run.openToSide': openRunToSide,
  'assay.runs.openTable': openRunsTable,
  'assay.server.restart': ({ server }) => server.restart(),
  'assay.server.showLog': ({ log }) => log.show(),
  'assay.source.refresh': ({ experiments, registry }) => {
    experiments.changed();
    registry.changed();
  },
  'assay.source.showMore': ({ experiments, registry }, argument) => {
    const subject = subjectOf(argument);
    if (subject?.kind !== 'list') return;
    experiments.showMore(subject.list);
    registry.showMore(subject.list);
  },
  'assay.step.openRuns': openStepRuns,
  'assay.version.compare': compareVersions,
};
