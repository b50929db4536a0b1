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
  const ofPath = ({ path }: GraphPath): readonly Vertex[] => {
    const above = outputs.above(path);
    const folder = outputs.folder(path);
    const exact = outputs.at(path).map(({ stage }) => stage);
    return [
      ...exact,
      ...(above === undefined ? [] : [above.stage]),
      ...(folder === undefined ? [] : [folder]),
    ];
  };
  return (vertex) => {
    const before = known.get(vertex);
    if (before !== undefined) return before;
    const needs = isStage(vertex)
      ? [...vertex.inputs, ...vertex.parameters.map(({ file }) => file)].flatMap(ofPath)
      : [...vertex.outputs.map(({ stage }) => stage), ...vertex.folders];
    known.set(vertex, needs);
    return needs;
  };
}

function isStage(vertex: Vertex): vertex is GraphStage {
  return 'nameAt' in vertex;
}

/** A vertex that is being looked at. */
interface Visit {
  readonly vertex: Vertex;
  readonly index: number;
  readonly needs: Iterator<Vertex>;
  /** The least index that it leads back to. */
  low: number;
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
  readonly #open: Vertex[] = [];
  readonly #isOpen = new Set<Vertex>();

  constructor(needs: Needs) {
    this.#needs = needs;
  }

  from(start: Vertex): void {
    if (this.#visits.has(start)) return;
    const path = [this.#enter(start)];
    for (let visit = path.at(-1); visit !== undefined; visit = path.at(-1)) {
      const next = visit.needs.next();
      if (next.done === true) {
        path.pop();
        this.#leave(visit, path.at(-1));
        continue;
      }
      const seen = this.#visits.get(next.value);
      if (seen === undefined) path.push(this.#enter(next.value));
      else if (this.#isOpen.has(next.value)) visit.low = Math.min(visit.low, seen.index);
    }
  }

  #enter(vertex: Vertex): Visit {
    const index = this.#visits.size;
    const visit = { vertex, index, low: index, needs: this.#needs(vertex).values() };
    this.#visits.set(vertex, visit);
    this.#open.push(vertex);
    this.#isOpen.add(vertex);
    return visit;
  }

  #leave(visit: Visit, parent: Visit | undefined): void {
    if (parent !== undefined) parent.low = Math.min(parent.low, visit.low);
    if (visit.low !== visit.index) return;
    const ring = this.#open.splice(this.#open.lastIndexOf(visit.vertex));
    for (const vertex of ring) this.#isOpen.delete(vertex);
    if (ring.length > 1 || this.#needs(visit.vertex).includes(visit.vertex)) this.rings.push(ring);
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
