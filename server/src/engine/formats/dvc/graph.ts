// tested by: test/engine/formats/dvc/features.test.ts
import type { Project } from '../../model/project.ts';
import { graphs } from './graphBuild.ts';
import { uriOf } from './graphPaths.ts';
import type { GraphOutput } from './graphStages.ts';

/** A path that a stage writes, with the URI that it means. */
export interface PlacedOutput {
  readonly output: GraphOutput;
  readonly uri: string;
}

/** Every output of the project whose place is known. */
export function outputsOf(project: Project): readonly PlacedOutput[] {
  return project.derive(placedOutputs, project);
}

function placedOutputs(of: Project, project: Project): readonly PlacedOutput[] {
  return project
    .derive(graphs, of)
    .all.flatMap(({ stages }) => stages)
    .flatMap(({ outputs, home }) => outputs.map((output) => ({ output, uri: uriOf(output.path, home.uri) })));
}
