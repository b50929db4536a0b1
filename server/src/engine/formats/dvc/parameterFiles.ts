// tested by: test/engine/formats/dvc/rules/missingParameter.test.ts
import type { Document } from '../../document/document.ts';
import { resolved, valueOf } from '../../document/node.ts';
import { touches, type Span } from '../../document/span.ts';
import type { Loaded, Project } from '../../model/project.ts';
import { graphs, type Graph } from './graphBuild.ts';
import { uriOf } from './graphPaths.ts';
import type { GraphParameter } from './graphStages.ts';

/** A value that a step takes from a parameter file, with what is known of the file. */
export interface PlacedParameter {
  /** The key under `stages` of the step. */
  readonly step: string | undefined;
  /** The dotted key, or none for the whole file. */
  readonly key: string | undefined;
  readonly at: Span;
  /** The URI of the file, and where the step names it; the key where it does not. */
  readonly file: string;
  readonly fileAt: Span;
  readonly loaded: Loaded<'params'> | undefined;
  /** Whether a step writes the file, or it comes with a `.dvc` file: what is in it now says nothing. */
  readonly isWritten: boolean;
  /** Whether Git leaves the file out, so that each who works on the project has one of their own. */
  readonly isPrivate: boolean;
}

/** The parameters of every step of a pipeline, loops unrolled, as far as their files are known. */
export function parametersOf(document: Document, project: Project): readonly PlacedParameter[] {
  return project.derive(placedParameters, document);
}

function placedParameters(document: Document, project: Project): readonly PlacedParameter[] {
  const all = project.derive(graphs, project);
  const graph = all.of(document);
  if (graph === undefined) return [];
  const files = new Map<string, FileFacts>();
  const placed: PlacedParameter[] = [];
  for (const { parameters, key: step } of all.stagesOf(document)) {
    for (const one of parameters) {
      const facts = files.get(one.file.path) ?? factsOf(one, graph, { document, project });
      files.set(one.file.path, facts);
      const { file, loaded, isWritten, isPrivate } = facts;
      placed.push({
        step,
        key: one.key,
        at: one.at,
        fileAt: one.file.at,
        file,
        loaded,
        isWritten,
        isPrivate,
      });
    }
  }
  return placed;
}

/** The parameters whose key, or whose file, is named at an offset: several in a loop. */
export function parametersAt(
  document: Document,
  offset: number,
  project: Project,
): readonly PlacedParameter[] {
  const placed = parametersOf(document, project);
  const keyed = placed.filter(({ at, key }) => key !== undefined && touches(at, offset));
  if (keyed.length > 0) return keyed;
  return placed.filter(({ fileAt }) => touches(fileAt, offset)).map((one) => ({ ...one, key: undefined }));
}

type FileFacts = Pick<PlacedParameter, 'file' | 'loaded' | 'isWritten' | 'isPrivate'>;

function factsOf(
  { file: { path } }: GraphParameter,
  { outputs, repository }: Graph,
  { document, project }: { readonly document: Document; readonly project: Project },
): FileFacts {
  const file = uriOf(path, document.uri);
  return {
    file,
    loaded: project.get(file, 'params'),
    isWritten: outputs.at(path).length > 0 || outputs.above(path) !== undefined,
    isPrivate: repository.gitIgnored.by(path, false) !== undefined,
  };
}

/** DVC does not run a frozen step, so that it never looks at its parameters. */
export function isFrozen({ root }: Document, step = ''): boolean {
  const entry = valueOf(valueOf(root, 'stages'), step);
  const frozen = resolved(valueOf(valueOf(entry, 'do') ?? entry, 'frozen'));
  return frozen?.type === 'scalar' && frozen.value === true;
}
