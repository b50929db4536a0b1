/** The commands of Assay, as package.json names them. */
export type CommandId =
  | 'assay.connection.add'
  | 'assay.connection.approve'
  | 'assay.connection.forget'
  | 'assay.connection.refuse'
  | 'assay.connection.signIn'
  | 'assay.connection.test'
  | 'assay.finding.explain'
  | 'assay.model.copyUri'
  | 'assay.project.openProblems'
  | 'assay.run.compare'
  | 'assay.run.copyId'
  | 'assay.run.open'
  | 'assay.run.openCommit'
  | 'assay.run.openToSide'
  | 'assay.runs.openTable'
  | 'assay.server.restart'
  | 'assay.server.showLog'
  | 'assay.source.refresh'
  | 'assay.source.showMore'
  | 'assay.step.openRuns'
  | 'assay.version.compare';

export interface CommandEntry {
  /** The title in package.json; the palette shows it behind `Assay:`. */
  readonly title: string;
  /** Whether the palette offers it; else it is for a place in a tree only. */
  readonly isInPalette: boolean;
  /** Whether it reads a store, and so is off in a workspace that is not trusted. */
  readonly needsTrust: boolean;
}

export const commands: Readonly<Record<CommandId, CommandEntry>> = {
  'assay.connection.add': { title: 'Add Connection', isInPalette: true, needsTrust: true },
  'assay.connection.approve': { title: 'Approve Connection', isInPalette: true, needsTrust: true },
  'assay.connection.forget': { title: 'Forget Connection', isInPalette: true, needsTrust: true },
  'assay.connection.refuse': { title: 'Never Connect', isInPalette: true, needsTrust: true },
  'assay.connection.signIn': { title: 'Sign In to Server', isInPalette: true, needsTrust: true },
  'assay.connection.test': { title: 'Test Connection', isInPalette: true, needsTrust: true },
  'assay.finding.explain': { title: 'Explain Finding', isInPalette: true, needsTrust: false },
  'assay.model.copyUri': { title: 'Copy Model URI', isInPalette: true, needsTrust: true },
  'assay.project.openProblems': { title: 'Open Problems', isInPalette: true, needsTrust: false },
  'assay.run.compare': { title: 'Compare Runs', isInPalette: true, needsTrust: true },
  'assay.run.copyId': { title: 'Copy Run Id', isInPalette: true, needsTrust: true },
  'assay.run.open': { title: 'Open Run', isInPalette: true, needsTrust: true },
  'assay.run.openCommit': { title: 'Open Commit of Run', isInPalette: true, needsTrust: true },
  'assay.run.openToSide': { title: 'Open Run to the Side', isInPalette: true, needsTrust: true },
  'assay.runs.openTable': { title: 'Open Runs as Table', isInPalette: true, needsTrust: true },
  'assay.server.restart': { title: 'Restart Language Server', isInPalette: true, needsTrust: false },
  'assay.server.showLog': { title: 'Show Log', isInPalette: true, needsTrust: false },
  'assay.source.refresh': { title: 'Refresh Runs and Models', isInPalette: true, needsTrust: true },
  'assay.source.showMore': { title: 'Show More', isInPalette: false, needsTrust: true },
  'assay.step.openRuns': { title: 'Open Runs of Step', isInPalette: false, needsTrust: true },
  'assay.version.compare': { title: 'Compare Versions', isInPalette: true, needsTrust: true },
};
