import { commands as editorCommands } from 'vscode';
import { setNote, setLabels } from './actions/annotate.ts';
import { pinBaseline, unpinBaseline } from './actions/baseline.ts';
import { deleteRuns, restoreRuns } from './actions/deleteRuns.ts';
import {
  clearModelFilter,
  clearRunFilter,
  filterModels,
  filterRuns,
  sortRuns,
} from './actions/filterView.ts';
import { openArtifact } from './actions/openArtifact.ts';
import { openInTracker } from './actions/openInTracker.ts';
import { registerVersion } from './actions/registerVersion.ts';
import { removeAlias, setAlias } from './actions/setAlias.ts';
import { setStage } from './actions/setStage.ts';
import { setTag } from './actions/setTag.ts';
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
import { showFileRuns } from './showFileRuns.ts';
import { showLineage } from './showLineage.ts';
import { subjectOf } from './subject.ts';

/** What each command does. */
export const handlers: Readonly<Record<CommandId, Handler>> = {
  'assay.artifact.open': openArtifact,
  'assay.file.runs': showFileRuns,
  'assay.models.clearFilter': clearModelFilter,
  'assay.models.filter': filterModels,
  'assay.run.delete': deleteRuns,
  'assay.run.pinBaseline': pinBaseline,
  'assay.run.restore': restoreRuns,
  'assay.run.setLabels': setLabels,
  'assay.run.setNote': setNote,
  'assay.run.unpinBaseline': unpinBaseline,
  'assay.runs.clearFilter': clearRunFilter,
  'assay.runs.filter': filterRuns,
  'assay.runs.sort': sortRuns,
  'assay.source.openInTracker': openInTracker,
  'assay.tag.set': setTag,
  'assay.version.lineage': showLineage,
  'assay.version.register': registerVersion,
  'assay.version.removeAlias': removeAlias,
  'assay.version.setAlias': setAlias,
  'assay.version.setStage': setStage,
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
  'assay.work.cancel': ({ works }, argument) => {
    const subject = subjectOf(argument);
    if (subject?.kind === 'work') works.cancel(subject.view);
    else works.cancelAll();
  },
};
