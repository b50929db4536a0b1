import type { Graph } from './graphBuild.ts';
import type { OutputFolder } from './graphIndex.ts';
import type { GraphPath, GraphStage } from './graphStages.ts';

/** A stage, or a folder with outputs: reading a folder is waiting for all that is written in it. */
type Vertex = GraphStage | OutputFolder;

/** The largest ring of which each stage is told its own shortest way round. */
const mostSearched = 200;

/** For each stage that waits for itself a way round, beginning with it. Source: check_acyclic, dvc/repo/graph.py. */
export function cyclesOf(graph: Graph): ReadonlyMap<GraphStage, readonly GraphStage[]> {
  const needs = needsOf(graph);
  const found = new Map<GraphStage, readonly GraphStage[]>();
  for (const ring of ringsOf(graph.stages, needs)) {
    const members = new Set(ring);
    const stages = ring.filter(isStage);
    const [first] = stages;
    if (first === undefined) continue;
    const shared = stages.length > mostSearched ? wayRound(first, members, needs) : undefined;
    for (const stage of stages) found.set(stage, shared ?? wayRound(stage, members, needs));
  }
  return found;
}

type Needs = (vertex: Vertex) => readonly Vertex[];

/** What a stage or a folder waits for. */
function needsOf({ outputs }: Graph): Needs {
  const known = new Map<Vertex, readonly Vertex[]>();
  const addPath = ({ path, folder: parent }: GraphPath, needs: Vertex[]): void => {
    const above = outputs.above(path, parent);
    const folder = outputs.folder(path);
    for (const { stage } of outputs.at(path)) needs.push(stage);
    if (above !== undefined) needs.push(above.stage);
    if (folder !== undefined) needs.push(folder);
  };
  const compute = (vertex: Vertex): readonly Vertex[] => {
    if (!isStage(vertex)) return [...vertex.outputs.map(({ stage }) => stage), ...vertex.folders];
    const needs: Vertex[] = [];
    for (const input of vertex.inputs) addPath(input, needs);
    for (const { file } of vertex.parameters) addPath(file, needs);
    return needs;
  };
  return (vertex) => {
    const needs = known.get(vertex) ?? compute(vertex);
    known.set(vertex, needs);
    return needs;
  };
}

function isStage(vertex: Vertex): vertex is GraphStage {
  return 'nameAt' in vertex;
}

/** A vertex that was met. */
interface Visit {
  readonly vertex: Vertex;
  readonly index: number;
  readonly needs: readonly Vertex[];
  /** How many of its needs were looked at. */
  next: number;
  /** The least index that it leads back to. */
  low: number;
  /** Whether it may still turn out to be part of a ring. */
  isOpen: boolean;
}

/** Strongly connected vertices: those that wait for each other. Source: Tarjan's algorithm, without recursion. */
function ringsOf(stages: readonly GraphStage[], needs: Needs): readonly (readonly Vertex[])[] {
  const search = new RingSearch(needs);
  for (const stage of stages) search.from(stage);
  return search.rings;
}

class RingSearch {
  readonly rings: Vertex[][] = [];
  readonly #needs: Needs;
  readonly #visits = new Map<Vertex, Visit>();
  readonly #open: Visit[] = [];

  constructor(needs: Needs) {
    this.#needs = needs;
  }

  from(start: Vertex): void {
    if (this.#visits.has(start)) return;
    const path = [this.#enter(start)];
    for (let visit = path.at(-1); visit !== undefined; visit = path.at(-1)) {
      const next = visit.needs[visit.next];
      visit.next += 1;
      if (next === undefined) {
        path.pop();
        this.#leave(visit, path.at(-1));
        continue;
      }
      const seen = this.#visits.get(next);
      if (seen === undefined) path.push(this.#enter(next));
      else if (seen.isOpen) visit.low = Math.min(visit.low, seen.index);
    }
  }

  #enter(vertex: Vertex): Visit {
    const index = this.#visits.size;
    const visit = { vertex, index, needs: this.#needs(vertex), next: 0, low: index, isOpen: true };
    this.#visits.set(vertex, visit);
    this.#open.push(visit);
    return visit;
  }

  #leave(visit: Visit, parent: Visit | undefined): void {
    if (parent !== undefined) parent.low = Math.min(parent.low, visit.low);
    if (visit.low !== visit.index) return;
    const ring: Vertex[] = [];
    for (let one = this.#open.pop(); one !== undefined; one = this.#open.pop()) {
      one.isOpen = false;
      ring.push(one.vertex);
      if (one === visit) break;
    }
    if (ring.length > 1 || visit.needs.includes(visit.vertex)) this.rings.push(ring);
  }
}

/** The shortest way from a stage through what it waits for back to itself, folders left out; breadth first. */
function wayRound(start: GraphStage, members: ReadonlySet<Vertex>, needs: Needs): readonly GraphStage[] {
  const reachedFrom = new Map<Vertex, Vertex>();
  const met: Vertex[] = [start];
  for (const vertex of met) {
    const next = needs(vertex);
    if (next.includes(start)) return wayTo(vertex, reachedFrom);
    for (const one of next) {
      if (reachedFrom.has(one) || !members.has(one)) continue;
      reachedFrom.set(one, vertex);
      met.push(one);
    }
  }
  return [start];
}

function wayTo(last: Vertex, reachedFrom: ReadonlyMap<Vertex, Vertex>): readonly GraphStage[] {
  const way: Vertex[] = [];
  for (let one: Vertex | undefined = last; one !== undefined; one = reachedFrom.get(one)) way.push(one);
  return way.reverse().filter(isStage);
}
