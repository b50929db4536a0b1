/** The views in the activity bar's container `assay`, as package.json names them, in their order. */
export type ViewId = 'assay.experiments' | 'assay.registry';

export const views: Readonly<Record<ViewId, { readonly name: string }>> = {
  'assay.experiments': { name: 'Experiments' },
  'assay.registry': { name: 'Registry' },
};

/** The kinds of webview panels. */
export type PanelId = 'assay.compare' | 'assay.lineage' | 'assay.run' | 'assay.runs';

/** What a tree item is, for the `when` clauses of package.json. */
export type NodeContext =
  | 'assay.source'
  | 'assay.sourceAddress'
  | 'assay.connectionOpen'
  | 'assay.connectionRefused'
  | 'assay.experiment'
  | 'assay.run'
  | 'assay.deletedRun'
  | 'assay.deleted'
  | 'assay.model'
  | 'assay.version'
  | 'assay.versionWithRun'
  | 'assay.originRun'
  | 'assay.work'
  | 'assay.state'
  | 'assay.more';
