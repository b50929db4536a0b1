// tested by: test/engine/formats/dvc/rules/metricsFile.test.ts
import { itemsOf, mergedPairOf, stringOf } from '../../document/node.ts';
import type { Span } from '../../document/span.ts';
import type { Use } from '../../format.ts';
import type { Loaded, Project } from '../../model/project.ts';
import { folderOf, uriOfPath } from './paths.ts';
import { resolvedPipeline } from './templating/resolve.ts';

/** A path that a pipeline names as metrics. */
export interface MetricPath {
  readonly uri: string;
  readonly text: string;
  readonly at: Span;
}

/** The endings that files of metrics have: others may hold anything. */
const measured = /\.(?:json|ya?ml|toml)$/i;

/** The metrics of the steps and of the whole file. A place in a loop may mean several. */
export function metricPaths(loaded: Loaded<'dvc'>, project: Project): readonly MetricPath[] {
  const folder = folderOf(loaded.document.uri);
  const listed = itemsOf(mergedPairOf(loaded.document.root, 'metrics')?.value).flatMap((item) => {
    const text = stringOf(item);
    return text === undefined ? [] : placed(folder, text, item.span);
  });
  const written = project.derive(resolvedPipeline, loaded).stages.flatMap(({ outputs, wdir }) => {
    const metrics = outputs.filter(({ role }) => role === 'metrics');
    if (wdir === undefined || metrics.length === 0) return [];
    const base = uriOfPath(folder, wdir === '' ? '.' : wdir);
    return metrics.flatMap(({ text, at }) => (text === undefined ? [] : placed(base, text, at)));
  });
  return [...written, ...listed];
}

function placed(folder: string | undefined, text: string, at: Span): readonly MetricPath[] {
  const uri = uriOfPath(folder, text);
  return uri === undefined ? [] : [{ uri, text, at }];
}

/** The files of metrics that are to be read. */
export function metricUses(loaded: Loaded<'dvc'>, project: Project): readonly Use[] {
  const files = metricPaths(loaded, project).filter(({ uri }) => measured.test(uri));
  return Array.from(new Set(files.map(({ uri }) => uri)), (uri) => ({ uri, kind: 'metrics' }));
}
