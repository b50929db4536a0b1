// tested by: test/engine/formats/dvc/pathFeatures.test.ts
import type { Document } from '../../document/document.ts';
import { touches } from '../../document/span.ts';
import type { Target } from '../../format.ts';
import type { Project } from '../../model/project.ts';
import { graphs, type Graph } from './graphBuild.ts';
import { isUrl, isWithin, uriOf } from './graphPaths.ts';
import type { GraphOutput, GraphPath, GraphStage } from './graphStages.ts';

/** Where a question about a path was asked. */
export interface PathPlace {
  readonly document: Document;
  readonly offset: number;
  readonly project: Project;
}

/** A path of a stage at the cursor. In a loop several stages have theirs at one place. */
export interface PathAt {
  readonly stage: GraphStage;
  readonly path: GraphPath;
  readonly role: 'input' | 'output';
}

/** The most stages that an answer names. */
const most = 20;

/** The paths of the stages of a document that stand at the cursor. */
export function pathsAt({ document, offset, project }: PathPlace): readonly PathAt[] {
  const isHere = ({ at }: GraphPath): boolean => touches(at, offset);
  const stages = project.derive(graphs, project).stagesOf(document);
  const found = stages.flatMap((stage): readonly PathAt[] => [
    ...stage.inputs.filter(isHere).map((path) => ({ stage, path, role: 'input' as const })),
    ...stage.outputs.filter(isHere).map((path) => ({ stage, path, role: 'output' as const })),
  ]);
  return found.slice(0, most);
}

/** What makes a path, the first few. */
export function makersOf({ path }: Pick<GraphPath, 'path'>, graph: Graph): readonly GraphOutput[] {
  const makers: GraphOutput[] = [];
  for (const output of graph.outputs.makersOf({ path })) {
    makers.push(output);
    if (makers.length === most) break;
  }
  return makers;
}

/** The stages that read a path, one that holds it or one in it, the first few. */
export function readersOf({ path }: Pick<GraphPath, 'path'>, { stages }: Graph): readonly GraphStage[] {
  const isRead = (input: GraphPath): boolean => isWithin(input.path, path) || isWithin(path, input.path);
  return stages.filter(({ inputs }) => inputs.some(isRead)).slice(0, most);
}

/** Where a path that is read comes from: the outputs that make it, else the file itself, where it is there. */
export function originsOf(
  path: Pick<GraphPath, 'path'>,
  place: Omit<PathPlace, 'offset'>,
): readonly Target[] {
  const graph = place.project.derive(graphs, place.project).of(place.document);
  const makers = graph === undefined ? [] : makersOf(path, graph);
  if (makers.length > 0) return makers.map(targetOf);
  if (isUrl(path.path)) return [];
  const uri = uriOf(path.path, place.document.uri);
  const start = { start: 0, end: 0 };
  return place.project.files.exists(uri) === true ? [{ uri, at: start, whole: start }] : [];
}

function targetOf({ stage, at }: GraphOutput): Target {
  return { uri: stage.home.uri, at, whole: at };
}

/** From an input to the outputs that make it. */
export function definePath(place: PathPlace): readonly Target[] | undefined {
  const inputs = pathsAt(place).filter(({ role }) => role === 'input');
  if (inputs.length === 0) return undefined;
  const targets = inputs.flatMap(({ path }) => originsOf(path, place));
  return [...new Map(targets.map((one) => [`${one.uri} ${one.at.start}`, one])).values()];
}
