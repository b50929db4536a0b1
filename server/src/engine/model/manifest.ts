import type { Node } from '../document/node.ts';
import type { Span } from '../document/span.ts';

/** A text of the manifest with its place. */
export interface Written {
  readonly text: string;
  readonly at: Span;
}

/** Something with a name: where the name stands, and where all of it does. */
export interface Entry {
  readonly name: string;
  readonly nameAt: Span;
  readonly at: Span;
}

export interface DatasetEntry extends Entry {
  readonly path: Written | undefined;
  readonly digest: Written | undefined;
  readonly card: Written | undefined;
  readonly split: string | undefined;
}

export interface TargetEntry extends Entry {
  readonly type: string | undefined;
  readonly host: string | undefined;
}

/** Where a model is deployed to, and the gates to pass before, in order. */
export interface EnvironmentEntry extends Entry {
  readonly gates: readonly Written[];
}

/** A number of a model's card with the place of its evidence: `metrics/eval.json#test.auc`. */
export interface ClaimEntry extends Entry {
  readonly target: Written | undefined;
}

export interface ModelEntry extends Entry {
  readonly card: Written | undefined;
  readonly pipeline: Written | undefined;
  readonly stage: Written | undefined;
  readonly artifact: Written | undefined;
  readonly report: Written | undefined;
  readonly registeredAs: Written | undefined;
  readonly claims: readonly ClaimEntry[];
  readonly risk: string | undefined;
  readonly trainingData: readonly Written[];
  readonly evaluationData: readonly Written[];
  readonly environments: readonly EnvironmentEntry[];
}

/** How many people of a role must approve; the count is none while it is not a number. */
export interface RoleCount {
  readonly role: Written;
  readonly count: number | undefined;
  readonly countAt: Span;
}

/** One condition of a gate. */
export interface CheckEntry {
  /** The key that tells the kind, or none while it has not been typed. */
  readonly kind: string | undefined;
  /** What waivers call it: its name, else its metric, else its kind. */
  readonly name: string;
  /** Its name, else its kind with what it looks at. */
  readonly title: string;
  readonly at: Span;
  /** Whether it blocks; an advisory one only shows its result. */
  readonly blocking: boolean;
  /** The environments and risk levels that it is for; none where it is for all. */
  readonly when: readonly Written[];
  readonly approvals: readonly RoleCount[];
  /** The report that it reads, if it reads one. */
  readonly report: Written | undefined;
}

export interface GateEntry extends Entry {
  readonly checks: readonly CheckEntry[];
}

export interface MonitorEntry extends Entry {
  readonly report: Written | undefined;
  readonly every: string | undefined;
}

export interface RoleEntry extends Entry {
  readonly people: readonly Written[];
}

/** What a name in the manifest can refer to. */
export type ReferenceKind = 'dataset' | 'target' | 'model' | 'gate' | 'monitor' | 'role' | 'environment';

/** A name that stands for something defined elsewhere in the manifest. */
export interface ManifestReference extends Written {
  readonly to: ReferenceKind;
}

/** A file or folder that the manifest names. */
export interface ManifestFile extends Written {
  readonly what:
    | 'model card'
    | 'data card'
    | 'pipeline'
    | 'DVC file'
    | 'data'
    | 'artifact'
    | 'evaluation report'
    | 'test report'
    | 'drift report';
  /** Whether people write it, so that it must be there; what a run makes may not be there yet. */
  readonly written: boolean;
}

/** The manifest `assay.yaml`: what Assay governs in a project. */
export interface ManifestModel {
  readonly root: Node | undefined;
  readonly people: readonly RoleEntry[];
  readonly datasets: readonly DatasetEntry[];
  readonly targets: readonly TargetEntry[];
  readonly models: readonly ModelEntry[];
  readonly gates: readonly GateEntry[];
  readonly monitors: readonly MonitorEntry[];
  /** Every name that refers to something, in the order of the kinds of what they stand in. */
  readonly references: readonly ManifestReference[];
  /** Every file or folder that it names. */
  readonly files: readonly ManifestFile[];
}
