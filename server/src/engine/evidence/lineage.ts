export type LineageKind =
  'version' | 'run' | 'commit' | 'data' | 'pipeline' | 'step' | 'card' | 'alias' | 'environment';

export interface LineageNode {
  readonly id: string;
  readonly kind: LineageKind;
  readonly label: string;
  readonly detail: string | undefined;
  /** A file, with the line where it names the thing. */
  readonly at: { readonly uri: string; readonly line: number } | undefined;
  readonly run: { readonly source: string; readonly run: string } | undefined;
}

export interface LineageEdge {
  readonly from: string;
  readonly to: string;
  /** In words between the labels of both: `made`, `was read by`, `describes`, `names`. */
  readonly word: string;
}

export interface Lineage {
  readonly nodes: readonly LineageNode[];
  readonly edges: readonly LineageEdge[];
  /** What is not known, each as a sentence with what would fill it. */
  readonly missing: readonly string[];
}
