// tested by: test/engine/formats/modelCard/rules/metricMismatch.test.ts
import { URI } from 'vscode-uri';
import type { Document } from '../../../document/document.ts';
import { resolved, type Node } from '../../../document/node.ts';
import type { Span } from '../../../document/span.ts';
import type { RunEvidence } from '../../../evidence/facts.ts';
import type { Metric } from '../../../evidence/tracking.ts';
import type { Project } from '../../../model/project.ts';
import type { Value } from './fit.ts';
import { leafAt, leavesOf } from './leaves.ts';
import { measureNameOf } from './measureName.ts';
import { noName } from './names.ts';
import { sourceAt, type SourceFile } from './sources.ts';

/** A value that a number of a card can be held to: in a file, or of a run. */
export interface Evidence {
  /** The file's URI or the run's address, and the key or metric. */
  readonly source: string;
  readonly key: string;
  readonly value: number;
  readonly file: { readonly document: Document; readonly at: Span } | undefined;
  readonly run: { readonly run: RunEvidence; readonly metric: Metric } | undefined;
}

/** Evidence with what its key says. */
export interface Known extends Value {
  readonly evidence: Evidence;
}

/** The most values of one measure that are looked at in one file. */
const mostOfMeasure = 300;

/** The numbers of a file that are of a measure; those of no known measure for an empty word. */
export function valuesOf(uri: string, measure: string, project: Project): readonly Known[] {
  const file = sourceAt(uri, project);
  return file === undefined ? [] : (project.derive(byMeasure, file.document).get(measure) ?? []);
}

function byMeasure(document: Document): ReadonlyMap<string, readonly Known[]> {
  const values = new Map<string, Known[]>();
  for (const one of knownIn(document)) {
    const measure = one.name.measures[0] ?? '';
    const list = values.get(measure) ?? [];
    values.set(measure, list);
    if (list.length < mostOfMeasure) list.push(one);
  }
  return values;
}

function knownIn(document: Document): readonly Known[] {
  const { root, uri } = document;
  if (root === undefined) return [];
  const leaves = document.keep(leavesOf, root).filter(({ node }) => typeof node.value === 'number');
  const file = measureNameOf(
    URI.parse(uri)
      .path.split('/')
      .at(-1)
      ?.replace(/\.\w+$/, '') ?? '',
  );
  const thresholds = new Set(
    leaves.filter(({ name }) => name.measures[0] === 'threshold').map(({ node }) => Number(node.value)),
  );
  const threshold = thresholds.size === 1 ? [...thresholds][0] : undefined;
  return leaves.map(({ path, name, node }) => ({
    name,
    file,
    threshold,
    evidence: {
      source: uri,
      key: path,
      value: Number(node.value),
      file: { document, at: node.span },
      run: undefined,
    },
  }));
}

/** Every last value of the metrics of a run. */
export function valuesOfRun(address: string, project: Project): readonly Known[] {
  const run = project.evidence.run(address);
  return (run?.metrics ?? []).slice(0, 2000).flatMap((metric) => {
    const evidence = ofRun(address, run, metric);
    return evidence === undefined
      ? []
      : [{ name: measureNameOf(metric.key), file: noName, threshold: undefined, evidence }];
  });
}

function ofRun(address: string, run: RunEvidence | undefined, metric: Metric): Evidence | undefined {
  if (run === undefined || typeof metric.value !== 'number') return undefined;
  return { source: address, key: metric.key, value: metric.value, file: undefined, run: { run, metric } };
}

/** Whether a source is a run or a model's version rather than a file. */
export function isAddress(source: string): boolean {
  return /^(?:runs|models):\//.test(source);
}

/** The value at a key of a source; none where it cannot be read or holds no number there. */
export function evidenceAt(source: string, key: string, project: Project): Evidence | undefined {
  if (isAddress(source)) {
    const run = project.evidence.run(source);
    const metric = run?.metrics.find((one) => one.key === key);
    return metric && ofRun(source, run, metric);
  }
  const file = sourceAt(source, project);
  return file && inFile(file, source, key);
}

function inFile({ document, root }: SourceFile, source: string, key: string): Evidence | undefined {
  const node = resolved(leafAt(root, key));
  const value = numberOf(node);
  if (node === undefined || value === undefined) return undefined;
  return { source, key, value, file: { document, at: node.span }, run: undefined };
}

function numberOf(node: Node | undefined): number | undefined {
  return node?.type === 'scalar' && typeof node.value === 'number' ? node.value : undefined;
}
