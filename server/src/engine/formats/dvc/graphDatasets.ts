// tested by: test/engine/formats/dvc/rules/unknownDataset.test.ts
import { itemsOf, resolved, stringOf, valueOf, type Node } from '../../document/node.ts';
import type { Loaded, Project } from '../../model/project.ts';
import { graphs, type Graph } from './graphBuild.ts';

/** The data sets that the pipelines of a repository define. */
export interface Datasets {
  readonly names: ReadonlySet<string>;
  /** Whether every name is known: none holds a template, and no file was unreadable. */
  readonly isComplete: boolean;
  /** Whether a step reads one, so that DVC looks at their definitions. */
  readonly isUsed: boolean;
}

/** What the entries under `datasets` define. Source: Datasets, dvc/repo/datasets.py. */
function datasetsOf(graph: Graph, project: Project): Datasets {
  const documents = [...graph.documents];
  const entries = documents.flatMap(({ uri }) => entriesOf(project.get(uri, 'dvc')));
  const names = entries.map((entry) => stringOf(valueOf(entry, 'name')));
  const known = names.flatMap((name) => (name?.includes('${') === false ? [name] : []));
  return {
    names: new Set(known),
    isComplete: known.length === names.length && documents.every(({ problems }) => problems.length === 0),
    isUsed: graph.stages.some(({ datasets }) => datasets.length > 0),
  };
}

/** The data sets of the repository that a pipeline belongs to. */
export function datasetsAround(
  { document }: Pick<Loaded<'dvc'>, 'document'>,
  project: Project,
): Datasets | undefined {
  const graph = project.derive(graphs, project).of(document);
  return graph && project.derive(datasetsOf, graph);
}

/** The entries under `datasets` that are mappings. */
export function entriesOf(pipeline: Loaded<'dvc'> | undefined): readonly Node[] {
  const list = itemsOf(valueOf(pipeline?.document.root, 'datasets'));
  return list.filter((entry) => resolved(entry)?.type === 'mapping');
}
