import type { Lineage, LineageEdge, LineageNode } from '../evidence/lineage.ts';
import type { ModelVersion } from '../evidence/registry.ts';
import type { KeyValue, Run } from '../evidence/tracking.ts';
import { isDirty } from '../compare/code.ts';

type Place = NonNullable<LineageNode['at']>;

/** A step of a pipeline that made a run. */
export interface LineageStep {
  readonly name: string;
  /** The pipeline's file, from the folder of the workspace. */
  readonly pipeline: string;
  readonly at: Place;
  /** What the step read when its `dvc.lock` was written, with digests. */
  readonly inputs: readonly KeyValue[];
  /** Whether the pipeline was read as the run's commit holds it; else as it is now. */
  readonly isAtCommit: boolean;
}

export interface LineageCard {
  readonly label: string;
  readonly at: Place;
}

/** What was found of where a version came from. */
export interface LineageInput {
  readonly source: string;
  readonly version: ModelVersion;
  readonly run: Run | undefined;
  /** Why the run could not be read that the version names. */
  readonly whyNoRun: string | undefined;
  /** The commit of the run as the repository has it. */
  readonly commit: { readonly subject: string } | undefined;
  readonly whyNoCommit: string | undefined;
  readonly step: LineageStep | undefined;
  readonly card: LineageCard | undefined;
  /** Where `assay.yaml` lets the model go. */
  readonly environments: readonly { readonly name: string; readonly at: Place }[];
}

interface Part {
  readonly nodes?: readonly LineageNode[];
  readonly edges?: readonly LineageEdge[];
  readonly missing?: readonly string[];
}

/** Where a version came from: what leads to it and from it, and what is not known of that. */
export function lineageOf(input: LineageInput): Lineage {
  const parts = [
    versionPart(input),
    runPart(input),
    codePart(input),
    dataPart(input),
    stepPart(input),
    cardPart(input),
  ];
  const nodes = parts.flatMap((part) => part.nodes ?? []);
  return {
    nodes: [...new Map(nodes.map((node) => [node.id, node])).values()],
    edges: parts.flatMap((part) => part.edges ?? []),
    missing: parts.flatMap((part) => part.missing ?? []),
  };
}

function node(given: Pick<LineageNode, 'id' | 'kind' | 'label'> & Partial<LineageNode>): LineageNode {
  return { detail: undefined, at: undefined, run: undefined, ...given };
}

function versionPart({ version, environments }: LineageInput): Part {
  const { model, version: number, description, stage, aliases } = version;
  const names = stage === 'None' || stage === '' ? aliases : [...aliases, stage];
  return {
    nodes: [
      node({ id: 'version', kind: 'version', label: `${model} ${number}`, detail: description || undefined }),
      ...names.map((name) => node({ id: `alias:${name}`, kind: 'alias', label: name })),
      ...environments.map(({ name, at }) =>
        node({ id: `environment:${name}`, kind: 'environment', label: name, at }),
      ),
    ],
    edges: [
      ...names.map((name) => ({ from: `alias:${name}`, to: 'version', word: 'names' })),
      ...environments.map(({ name }) => ({ from: `environment:${name}`, to: 'version', word: 'may get' })),
    ],
  };
}

function runPart({ source, version, run, whyNoRun }: LineageInput): Part {
  if (run === undefined) {
    const none = `Version ${version.version} names no run: register it from a run, or with its run_id.`;
    return { missing: [whyNoRun ?? none] };
  }
  const detail = [run.experimentName, run.user].filter(Boolean).join(', ');
  return {
    nodes: [
      node({ id: 'run', kind: 'run', label: run.name || run.id, detail, run: { source, run: run.id } }),
    ],
    edges: [{ from: 'run', to: 'version', word: 'made' }],
  };
}

function codePart({ run, commit, whyNoCommit }: LineageInput): Part {
  if (run === undefined) return {};
  if (run.commit === undefined) return { missing: ['The run names no commit: log it from a Git checkout.'] };
  const dirty = isDirty(run);
  const detail = [commit?.subject, dirty ? 'with changes that were not committed' : undefined];
  const missing = [
    ...(whyNoCommit === undefined ? [] : [whyNoCommit]),
    ...(dirty ? ['The run had changes that were not committed: commit before you train.'] : []),
  ];
  return {
    nodes: [
      node({
        id: 'commit',
        kind: 'commit',
        label: run.commit.slice(0, 8),
        detail: detail.filter((text) => text !== undefined).join(', ') || undefined,
      }),
    ],
    edges: [{ from: 'commit', to: 'run', word: 'is the code of' }],
    missing,
  };
}

function dataPart({ run, step }: LineageInput): Part {
  if (run === undefined) return {};
  const data = run.datasets.map(({ name, digest }) => ({
    id: `data:${name}:${digest}`,
    label: name,
    digest,
  }));
  const isMissing = data.length === 0 && (step?.inputs ?? []).length === 0;
  return {
    nodes: data.map(({ id, label, digest }) => node({ id, kind: 'data', label, detail: `digest ${digest}` })),
    edges: data.map(({ id }) => ({ from: id, to: 'run', word: 'was read by' })),
    missing: isMissing
      ? ['The run names no data: log it with mlflow.log_input, or run it by a step of DVC.']
      : [],
  };
}

function stepPart({ run, step }: LineageInput): Part {
  if (run === undefined) return {};
  if (step === undefined)
    return {
      missing: [
        'No step of a dvc.yaml is known to have made the run: set its tag dvc.stage to the name of the step.',
      ],
    };
  const { name, pipeline, at, inputs, isAtCommit } = step;
  const detail = isAtCommit ? 'as it was at the commit' : 'as it is now';
  return {
    nodes: [
      node({ id: 'pipeline', kind: 'pipeline', label: pipeline, detail, at: { ...at, line: 0 } }),
      node({ id: 'step', kind: 'step', label: name, at }),
      ...inputs.map(({ key, value }) =>
        node({ id: `data:${key}`, kind: 'data', label: key, detail: `md5 ${value}` }),
      ),
    ],
    edges: [
      { from: 'pipeline', to: 'step', word: 'holds' },
      { from: 'step', to: 'run', word: 'ran as' },
      ...inputs.map(({ key }) => ({ from: `data:${key}`, to: 'step', word: 'is read by' })),
    ],
    missing: isAtCommit
      ? []
      : ['The pipeline is shown as it is now: what it was when the run was made is not known.'],
  };
}

function cardPart({ version: { model }, card }: LineageInput): Part {
  if (card === undefined)
    return {
      missing: [`No model card describes ${model}: name the card and registered_as: ${model} in assay.yaml.`],
    };
  return {
    nodes: [node({ id: 'card', kind: 'card', ...card })],
    edges: [{ from: 'card', to: 'version', word: 'describes' }],
  };
}
