import type { Document } from '../../document/document.ts';
import type { Project } from '../../model/project.ts';
import type { IgnoredBy } from '../dvcIgnore/ignored.ts';
import { OutputIndex } from './graphIndex.ts';
import { isWithin, parentOf, pathOf } from './graphPaths.ts';
import { stagesOfPipeline, type PipelineStages } from './graphPipeline.ts';
import { stageOfDataFile, type GraphOutput, type GraphStage } from './graphStages.ts';
import { repositories, type Repository } from './repository.ts';

/** Why DVC does not read a file of its own. */
export type Unread =
  | { readonly why: 'dvc-ignored' | 'git-ignored'; readonly by: IgnoredBy }
  | { readonly why: 'in-output'; readonly output: GraphOutput }
  | { readonly why: 'unsure' };

/** The stages of one DVC repository, from every file that DVC reads, and what they write. */
export interface Graph {
  readonly repository: Repository;
  readonly stages: readonly GraphStage[];
  readonly outputs: OutputIndex;
  /** The documents that DVC reads. */
  readonly documents: Iterable<Document>;
  /** Whether every stage is known with all its outputs. */
  readonly isWhole: boolean;
}

/** The graphs of a project, one for each repository. */
export interface Graphs {
  readonly all: readonly Graph[];
  of(document: Document): Graph | undefined;
  /** The stages of a document; none where DVC does not read it. */
  stagesOf(document: Document): readonly GraphStage[];
  unread(document: Document): Unread | undefined;
}

/** The stages of every repository. Ask for it with `project.derive(graphs, project)`. */
export function graphs(of: Project, project: Project): Graphs {
  const repositoryOf = repositories(project);
  const byRoot = new Map<string, GraphBuilder>();
  const byDocument = new Map<Document, GraphBuilder>();
  for (const source of sourcesOf(of, project)) {
    const repository = repositoryOf(source.document);
    const builder = byRoot.get(repository.root) ?? new GraphBuilder(repository);
    byRoot.set(repository.root, builder);
    byDocument.set(source.document, builder);
    builder.read(source);
  }
  for (const builder of byRoot.values()) builder.settle();
  return {
    all: [...byRoot.values()],
    of: (document) => byDocument.get(document),
    stagesOf: (document) => byDocument.get(document)?.stagesByDocument.get(document) ?? [],
    unread: (document) => byDocument.get(document)?.unread.get(document),
  };
}

/** Whether DVC reads a file of its own. */
export function isRead(document: Document, project: Project): boolean {
  return project.derive(graphs, project).unread(document) === undefined;
}

/** A file of DVC with its place, and its stages when they are asked for. */
interface Source {
  readonly document: Document;
  readonly path: string;
  readonly depth: number;
  stages(): PipelineStages;
}

/** The files of DVC, those of outer folders first: DVC reads them in this order. */
function sourcesOf(of: Project, project: Project): readonly Source[] {
  const pipelines = of.all('dvc').map((loaded) => ({
    document: loaded.document,
    stages: () => stagesOfPipeline(loaded, project),
  }));
  const data = of.all('dvc-file').map((loaded) => ({
    document: loaded.document,
    stages: () => ({
      stages: [stageOfDataFile(loaded)],
      isWhole: loaded.document.problems.length === 0,
    }),
  }));
  const sources = [...pipelines, ...data].map((one) => {
    const path = pathOf(one.document.uri);
    return { ...one, path, depth: path.split('/').length };
  });
  return sources.sort((a, b) => a.depth - b.depth);
}

/** Reads the files of one repository as DVC does. Source: collect_files, dvc/repo/index.py. */
class GraphBuilder implements Graph {
  readonly repository: Repository;
  stages: GraphStage[] = [];
  outputs = new OutputIndex();
  isWhole = true;
  readonly stagesByDocument = new Map<Document, readonly GraphStage[]>();
  readonly unread = new Map<Document, Unread>();

  constructor(repository: Repository) {
    this.repository = repository;
  }

  get documents(): Iterable<Document> {
    return this.stagesByDocument.keys();
  }

  /** Takes the stages of a file, unless DVC leaves it out. */
  read(source: Source): void {
    const unread = this.#ignored(source) ?? this.#inOutput(source);
    if (unread !== undefined) {
      this.unread.set(source.document, unread);
      return;
    }
    const { stages, isWhole } = source.stages();
    this.isWhole &&= isWhole;
    this.stagesByDocument.set(source.document, stages);
    this.#add(stages);
  }

  /** Leaves out the files in an output that was not known when they were read: nobody can tell whether DVC reads them. */
  settle(): void {
    for (const document of this.stagesByDocument.keys()) {
      const output = this.outputs.above(pathOf(document.uri));
      if (output !== undefined && !isReadBefore(output)) this.unread.set(document, { why: 'unsure' });
    }
    const unsure = [...this.unread.keys()].filter((document) => this.stagesByDocument.delete(document));
    if (unsure.length === 0) return;
    this.isWhole = false;
    this.stages = [];
    this.outputs = new OutputIndex();
    for (const stages of this.stagesByDocument.values()) this.#add(stages);
  }

  #add(stages: readonly GraphStage[]): void {
    for (const stage of stages) {
      this.stages.push(stage);
      this.outputs.add(stage);
    }
  }

  #ignored({ path }: Source): Unread | undefined {
    const dvc = this.repository.dvcIgnored.by(path, false);
    if (dvc !== undefined) return { why: 'dvc-ignored', by: dvc };
    const git = this.repository.gitIgnored.by(path, false);
    return git && { why: 'git-ignored', by: git };
  }

  /** DVC enters no folder that an outer file, or one in the same folder, writes as a whole. */
  #inOutput({ path }: Source): Unread | undefined {
    for (
      let inner = parentOf(path);
      inner !== this.repository.root && inner !== '/';
      inner = parentOf(inner)
    ) {
      const output = this.outputs.at(inner).find((one) => isWithin(parentOf(inner), writerFolder(one)));
      if (output !== undefined) return { why: 'in-output', output };
    }
    return undefined;
  }
}

/** Whether DVC has read what lies in an output before it knew of the output, whatever the order of the folders. */
function isReadBefore(output: GraphOutput): boolean {
  return isWithin(writerFolder(output), parentOf(output.path));
}

function writerFolder({ stage }: GraphOutput): string {
  return parentOf(pathOf(stage.home.uri));
}
