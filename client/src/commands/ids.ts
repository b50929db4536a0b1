/** The commands of Assay, as package.json names them. */
export type CommandId =
  | 'assay.artifact.open'
  | 'assay.connection.add'
  | 'assay.connection.approve'
  | 'assay.connection.forget'
  | 'assay.connection.refuse'
  | 'assay.connection.signIn'
  | 'assay.connection.test'
  | 'assay.file.runs'
  | 'assay.finding.explain'
  | 'assay.model.copyUri'
  | 'assay.models.clearFilter'
  | 'assay.models.filter'
  | 'assay.project.openProblems'
  | 'assay.run.compare'
  | 'assay.run.copyId'
  | 'assay.run.delete'
  | 'assay.run.open'
  | 'assay.run.openCommit'
  | 'assay.run.openToSide'
  | 'assay.run.pinBaseline'
  | 'assay.run.restore'
  | 'assay.run.setLabels'
  | 'assay.run.setNote'
  | 'assay.run.unpinBaseline'
  | 'assay.runs.clearFilter'
  | 'assay.runs.filter'
  | 'assay.runs.openTable'
  | 'assay.runs.sort'
  | 'assay.server.restart'
  | 'assay.server.showLog'
  | 'assay.source.openInTracker'
  | 'assay.source.refresh'
  | 'assay.source.showMore'
  | 'assay.step.openRuns'
  | 'assay.tag.set'
  | 'assay.version.compare'
  | 'assay.version.lineage'
  | 'assay.version.register'
  | 'assay.version.removeAlias'
  | 'assay.version.setAlias'
  | 'assay.version.setStage'
  | 'assay.work.cancel';

export interface CommandEntry {
  /** The title in package.json; the palette shows it behind `Assay:`. */
  readonly title: string;
  /** Whether the palette offers it; else it is for a place in a tree only. */
  readonly isInPalette: boolean;
  /** Whether it reads a store, and so is off in a workspace that is not trusted. */
  readonly needsTrust: boolean;
}

export const commands: Readonly<Record<CommandId, CommandEntry>> = {
  'assay.artifact.open': { title: 'Open Artifact', isInPalette: true, needsTrust: true },
  'assay.connection.add': { title: 'Add Connection', isInPalette: true, needsTrust: true },
  'assay.connection.approve': { title: 'Approve Connection', isInPalette: true, needsTrust: true },
  'assay.connection.forget': { title: 'Forget Connection', isInPalette: true, needsTrust: true },
  'assay.connection.refuse': { title: 'Never Connect', isInPalette: true, needsTrust: true },
  'assay.connection.signIn': { title: 'Sign In to Server', isInPalette: true, needsTrust: true },
  'assay.connection.test': { title: 'Test Connection', isInPalette: true, needsTrust: true },
  'assay.file.runs': { title: 'Show Runs Made with File', isInPalette: true, needsTrust: true },
  'assay.finding.explain': { title: 'Explain Finding', isInPalette: true, needsTrust: false },
  'assay.model.copyUri': { title: 'Copy Model URI', isInPalette: true, needsTrust: true },
  'assay.models.clearFilter': { title: 'Clear Filter of Models', isInPalette: true, needsTrust: true },
  'assay.models.filter': { title: 'Filter Models', isInPalette: true, needsTrust: true },
  'assay.project.openProblems': { title: 'Open Problems', isInPalette: true, needsTrust: false },
  'assay.run.compare': { title: 'Compare Runs', isInPalette: true, needsTrust: true },
  'assay.run.copyId': { title: 'Copy Run Id', isInPalette: true, needsTrust: true },
  'assay.run.delete': { title: 'Delete Run', isInPalette: true, needsTrust: true },
  'assay.run.open': { title: 'Open Run', isInPalette: true, needsTrust: true },
  'assay.run.openCommit': { title: 'Open Commit of Run', isInPalette: true, needsTrust: true },
  'assay.run.openToSide': { title: 'Open Run to the Side', isInPalette: true, needsTrust: true },
  'assay.run.pinBaseline': { title: 'Pin as Baseline', isInPalette: true, needsTrust: true },
  'assay.run.restore': { title: 'Restore Run', isInPalette: true, needsTrust: true },
  'assay.run.setLabels': { title: 'Set Labels', isInPalette: true, needsTrust: true },
  'assay.run.setNote': { title: 'Write Note', isInPalette: true, needsTrust: true },
  'assay.run.unpinBaseline': { title: 'Unpin Baseline', isInPalette: true, needsTrust: true },
  'assay.runs.clearFilter': { title: 'Clear Filter and Order of Runs', isInPalette: true, needsTrust: true },
  'assay.runs.filter': { title: 'Filter Runs', isInPalette: true, needsTrust: true },
  'assay.runs.openTable': { title: 'Open Runs as Table', isInPalette: true, needsTrust: true },
  'assay.runs.sort': { title: 'Sort Runs', isInPalette: true, needsTrust: true },
  'assay.server.restart': { title: 'Restart Language Server', isInPalette: true, needsTrust: false },
  'assay.server.showLog': { title: 'Show Log', isInPalette: true, needsTrust: false },
  'assay.source.openInTracker': { title: 'Open in Tracker', isInPalette: true, needsTrust: true },
  'assay.source.refresh': { title: 'Refresh Runs and Models', isInPalette: true, needsTrust: true },
  'assay.source.showMore': { title: 'Show More', isInPalette: false, needsTrust: true },
  'assay.step.openRuns': { title: 'Open Runs of Step', isInPalette: false, needsTrust: true },
  'assay.tag.set': { title: 'Set Tag', isInPalette: true, needsTrust: true },
  'assay.version.compare': { title: 'Compare Versions', isInPalette: true, needsTrust: true },
  'assay.version.lineage': { title: 'Show Lineage', isInPalette: true, needsTrust: true },
  'assay.version.register': { title: 'Register Version', isInPalette: true, needsTrust: true },
  'assay.version.removeAlias': { title: 'Remove Alias', isInPalette: true, needsTrust: true },
  'assay.version.setAlias': { title: 'Set Alias', isInPalette: true, needsTrust: true },
  'assay.version.setStage': { title: 'Set Stage', isInPalette: true, needsTrust: true },
  'assay.work.cancel': { title: 'Cancel Reading', isInPalette: true, needsTrust: true },
};
