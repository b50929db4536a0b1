// tested by: test/engine/formats/dvc/pathFeatures.test.ts
import type { HoverText } from '../../format.ts';
import { codeSpan, escapeMarkdown } from '../../markdownText.ts';
import type { Project } from '../../model/project.ts';
import type { TrackedFile } from '../../model/tracked.ts';
import { graphs, type Graph } from './graphBuild.ts';
import { absolutePath } from './graphPaths.ts';
import type { GraphOutput, GraphPath, GraphStage } from './graphStages.ts';
import { lockedStage } from './locked.ts';
import { makersOf, pathsAt, readersOf, type PathAt, type PathPlace } from './pathsAt.ts';

/** What makes the path at the cursor, what reads it, and what was noted of it. */
export function hoverPath(place: PathPlace): HoverText | undefined {
  const [first, ...others] = pathsAt(place);
  const graph = place.project.derive(graphs, place.project).of(place.document);
  if (first === undefined || graph === undefined) return undefined;
  const more = others.length === 0 ? [] : [`And ${others.length} more of this loop`];
  const lines = [codeSpan(first.path.text), ...aboutPath(first, graph, place.project), ...more];
  return { at: first.path.at, markdown: lines.join('\n\n') };
}

function aboutPath({ stage, path, role }: PathAt, graph: Graph, project: Project): readonly string[] {
  const makers = makersOf(path, graph);
  const readers = readersOf(path, graph).filter((reader) => reader !== stage);
  const noted = notedOf(path, stage, makers, project);
  return [
    ...(role === 'input' ? [makers.length === 0 ? 'No step makes it.' : madeBy(makers)] : []),
    ...(readers.length === 0 ? [] : [`${role === 'input' ? 'Also read' : 'Read'} by ${names(readers)}`]),
    ...(noted === undefined ? [] : [notedText(noted)]),
  ];
}

function madeBy(makers: readonly GraphOutput[]): string {
  const stages = [...new Set(makers.map(({ stage }) => stage))];
  const isTracked = stages.every(({ key }) => key === undefined);
  return `${isTracked ? 'Tracked' : 'Made'} by ${names(stages)}`;
}

function names(stages: readonly GraphStage[]): string {
  return stages.map(({ name }) => `**${escapeMarkdown(name)}**`).join(', ');
}

/** What was noted of a path where it is made, else where it is read. */
function notedOf(
  path: GraphPath,
  stage: GraphStage,
  makers: readonly GraphOutput[],
  project: Project,
): TrackedFile | undefined {
  const maker = makers.find((one) => one.path === path.path);
  return (maker && trackedIn(maker.stage, maker.path, project)) ?? trackedIn(stage, path.path, project);
}

/** What the lock file, or the `.dvc` file itself, notes of a path of a stage. */
function trackedIn({ home, key, name, folder }: GraphStage, path: string, project: Project) {
  if (folder === undefined) return undefined;
  const locked = key === undefined ? undefined : lockedStage(home.document, name, project);
  const own = key === undefined ? project.get(home.uri, 'dvc-file')?.model.outputs : undefined;
  const files = own ?? [...(locked?.outputs ?? []), ...(locked?.inputs ?? [])];
  return files.find((file) => absolutePath(folder, file.path) === path);
}

/** The size and checksum of a file as one line. */
export function notedText({ checksum, size, files }: TrackedFile): string {
  const parts = [
    ...(size === undefined ? [] : [sizeText(size)]),
    ...(files === undefined ? [] : [`${files} files`]),
    ...(checksum === undefined ? [] : [`${checksum.algorithm} ${codeSpan(checksum.value)}`]),
  ];
  return parts.length === 0 ? 'Nothing was noted of it.' : `Noted by DVC: ${parts.join(', ')}`;
}

/** A number of bytes in the unit that fits. */
function sizeText(bytes: number): string {
  const units = ['B', 'kB', 'MB', 'GB', 'TB'];
  const power = Math.min(Math.floor(Math.log10(Math.max(bytes, 1)) / 3), units.length - 1);
  return `${Number((bytes / 1000 ** power).toPrecision(3))} ${units[power] ?? 'B'}`;
}
