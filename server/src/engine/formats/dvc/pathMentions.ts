// tested by: test/engine/features/references.test.ts
import {
  itemsOf,
  mergedPairOf,
  pairsOf,
  resolved,
  stringOf,
  type Node,
  type ScalarNode,
} from '../../document/node.ts';
import type { Document } from '../../document/document.ts';
import { pathSubject, wordsAt, type Mention } from '../../mention.ts';
import type { Loaded, Project } from '../../model/project.ts';
import { graphs } from './graphBuild.ts';
import { isUrl, parentOf, pathOf, uriOf } from './graphPaths.ts';
import { graphPath, type GraphPath } from './graphStages.ts';

/** The paths that the steps of a pipeline read and write, and those that its other keys name. */
export function pathMentions({ document }: Loaded<'dvc'>, project: Project): readonly Mention[] {
  const home = parentOf(pathOf(document.uri));
  return [
    ...stagePathMentions(document, project),
    ...topPaths(document.root).flatMap((node) => {
      const path = graphPath(home, String(node.value), node.span);
      return path === undefined ? [] : pathMention(path, document, { folder: home, isOutput: false });
    }),
  ];
}

/** The paths that the stages of a document read and write. */
export function stagePathMentions(document: Document, project: Project): readonly Mention[] {
  const stages = project.derive(graphs, project).stagesOf(document);
  return stages.flatMap(({ inputs, outputs, folder }) => [
    ...inputs.flatMap((path) => pathMention(path, document, { folder, isOutput: false })),
    ...outputs.flatMap((path) => pathMention(path, document, { folder, isOutput: true })),
  ]);
}

/** Where a path stands, and from which folder it starts. */
export interface PathRole {
  readonly folder: string | undefined;
  readonly isOutput: boolean;
}

/** One path as a mention of the file or folder that it leads to. */
export function pathMention(
  { path, text, at }: GraphPath,
  { uri, text: all }: Document,
  { folder, isOutput }: PathRole,
): readonly Mention[] {
  if (isUrl(path) || folder === undefined) return [];
  const words = wordsAt(all, at, text);
  return [
    {
      of: pathSubject(uriOf(path, uri)),
      kind: 'path',
      at: words ?? at,
      text,
      isDefinition: isOutput,
      base: uriOf(folder, uri),
      ...(words === undefined ? { fixed: 'The path is made by a template.' } : {}),
    },
  ];
}

/** The paths under the keys beside `stages`: of metrics, plots, parameters and artifacts. */
function topPaths(root: Node | undefined): readonly ScalarNode[] {
  const at = (key: string): Node | undefined => mergedPairOf(root, key)?.value;
  const plots = resolved(at('plots'));
  const nodes = [
    ...itemsOf(at('metrics')),
    ...itemsOf(at('params')),
    ...(plots?.type === 'sequence' ? plots.items : [plots]).flatMap(named),
    ...pairsOf(at('artifacts')).map(({ value }) => mergedPairOf(value, 'path')?.value),
  ];
  return nodes.flatMap((node) => {
    const scalar = resolved(node);
    const isPath = scalar?.type === 'scalar' && stringOf(scalar)?.includes('${') === false;
    return isPath ? [scalar] : [];
  });
}

function named(node: Node | undefined): readonly (Node | undefined)[] {
  return resolved(node)?.type === 'mapping' ? pairsOf(node).map(({ key }) => key) : [node];
}
