// size: one class, whose methods share what is found while a pipeline is resolved.
import { keyText, mergedPairOf, pairsOf, resolved, itemsOf, type Node } from '../../../document/node.ts';
import type { Loaded, Project } from '../../../model/project.ts';
import { folderOf, uriOfPath } from '../paths.ts';
import { dvcIssues } from '../schema.ts';
import { draftOf, type StageDraft, type TemplatedText } from './draft.ts';
import { interpolate, type Interpolation } from './interpolate.ts';
import { foreachRounds, matrixRounds, mostStages, type Round } from './loops.ts';
import { memoOf, tokenOf, type Entry } from './memo.ts';
import type { Placeholder } from './placeholder.ts';
import type { TemplateProblem } from './problem.ts';
import type { Occurrence, ResolvedPipeline, ResolvedStage } from './resolved.ts';
import { checked, parameterIn, pathIn, textsOf, wdirOf } from './stageTexts.ts';
import { templatedInPair, withRound } from './texts.ts';
import { noVariables, withDefault, withItems, type Loading, type Variables } from './variables.ts';

/** How many values of a placeholder are kept. */
const mostValues = 5;

/** How many stages a pipeline is unrolled to. */
const most = 10 * mostStages;

/** Resolves the templates of a pipeline as DVC does. Ask for it with `project.derive`. */
export function resolvedPipeline({ document }: Loaded<'dvc'>, project: Project): ResolvedPipeline {
  return new PipelineResolver(document, project).resolve();
}

/** The keys outside of `stages` in which templates are resolved. */
const topKeys = ['artifacts', 'datasets', 'metrics', 'params', 'plots'];

class PipelineResolver {
  readonly #document: Loaded<'dvc'>['document'];
  readonly #project: Project;
  readonly #folder: string;
  readonly #problems: TemplateProblem[] = [];
  readonly #known = new Set<string>();
  readonly #artifactNames = new Set<Node>();
  readonly #found: ReadonlyMap<Placeholder, Occurrence>[] = [];
  readonly #stages: ResolvedStage[] = [];
  readonly #unknown: StageDraft[] = [];
  /** The placeholders of what is being resolved. */
  #occurrences = new Map<Placeholder, Occurrence>();
  #reported = 0;

  constructor(document: Loaded<'dvc'>['document'], project: Project) {
    this.#document = document;
    this.#project = project;
    this.#folder = folderOf(document.uri);
  }

  resolve(): ResolvedPipeline {
    const { root, keep } = this.#document;
    const issues = dvcIssues(this.#document).map(({ path }) => path);
    const isMisread = issues.some(([top]) => top === undefined || top === 'vars');
    const loaded = this.#globals(mergedPairOf(root, 'vars')?.value);
    const variables = isMisread ? { ...loaded, isUnknown: true } : loaded;
    const token = tokenOf(this.#document, this.#project, isMisread);
    this.#topLevel(variables);
    this.#found.push(this.#occurrences);
    const broken = new Set(issues.flatMap(([top, step]) => (top === 'stages' ? (step ?? []) : [])));
    const drafts = pairsOf(mergedPairOf(root, 'stages')?.value).flatMap(
      (entry) => keep(draftOf, entry) ?? [],
    );
    for (const draft of drafts) {
      if (broken.has(draft.name)) this.#unknown.push(draft);
      else this.#take(draft, this.#kept(draft, variables, token));
    }
    return {
      stages: this.#stages,
      unknown: this.#unknown,
      problems: this.#problems,
      variables,
      drafts,
      found: this.#found,
    };
  }

  #globals(vars: Node | undefined): Variables {
    const loading = this.#loading(this.#folder, undefined, []);
    return withItems(withDefault(noVariables, loading), itemsOf(vars), loading);
  }

  #loading(folder: string | undefined, step: string | undefined, reserved: readonly string[]): Loading {
    return { document: this.#document, project: this.#project, folder, step, reserved, report: this.#report };
  }

  readonly #report = (problem: TemplateProblem): void => {
    this.#reported += 1;
    const id = `${problem.at.start} ${problem.rule} ${problem.message} ${JSON.stringify(problem.data ?? {})}`;
    if (this.#known.has(id)) return;
    this.#known.add(id);
    this.#problems.push(problem);
  };

  #where(variables: Variables, step: string | undefined, isStrict: boolean): Interpolation {
    return {
      document: this.#document,
      variables,
      step,
      isStrict,
      report: this.#report,
      note: (placeholder, templated, held) => {
        const { values, count } = this.#occurrences.get(placeholder) ?? { values: [], count: 0 };
        const kept = held === undefined || count >= mostValues ? values : [...values, held];
        this.#occurrences.set(placeholder, { templated, step, values: kept, count: count + 1 });
      },
    };
  }

  #topLevel(variables: Variables): void {
    const root = resolved(this.#document.root);
    if (root?.type !== 'mapping') return;
    for (const { key } of pairsOf(mergedPairOf(root, 'artifacts')?.value)) this.#artifactNames.add(key);
    const where = this.#where(variables, undefined, false);
    const pairs = root.pairs.filter((pair) => topKeys.includes(keyText(pair) ?? ''));
    for (const pair of pairs)
      for (const templated of this.#document.keep(templatedInPair, pair)) this.#topText(templated, where);
  }

  #topText(templated: TemplatedText, where: Interpolation): void {
    if (this.#artifactNames.has(templated.node)) checked(templated, 'path', where);
    else interpolate(templated, where);
  }

  #take(draft: StageDraft, { stages, occurrences }: Entry): void {
    if (occurrences.size > 0) this.#found.push(occurrences);
    if (stages === undefined) this.#unknown.push(draft);
    else for (const stage of stages) this.#stages.push(stage);
  }

  /** An entry, taken over where neither it nor the variables changed since it was resolved last. */
  #kept(draft: StageDraft, variables: Variables, token: object): Entry {
    const memo = this.#document.keep(memoOf, draft);
    if (memo.token === token && memo.entry !== undefined && this.#hasRoom(memo.entry.stages))
      return memo.entry;
    const before = this.#reported;
    this.#occurrences = new Map();
    const stages = this.#entry(draft, variables);
    const entry = { stages, occurrences: this.#occurrences };
    const isSound = stages !== undefined && draft.vars.length === 0 && this.#reported === before;
    memo.entry = entry;
    if (isSound) memo.token = token;
    else delete memo.token;
    return entry;
  }

  /** Whether so many stages more are not too many. */
  #hasRoom(more: readonly unknown[] = []): boolean {
    return more.length + this.#stages.length <= most;
  }

  #entry(draft: StageDraft, variables: Variables): readonly ResolvedStage[] | undefined {
    this.#name(draft);
    if (draft.loop === undefined) return [this.#stage(draft, undefined, variables)];
    const where = this.#where(variables, draft.name, false);
    const { kind, node } = draft.loop;
    const rounds = kind === 'foreach' ? foreachRounds(node, where) : matrixRounds(node, where);
    if (rounds === undefined || !this.#hasRoom(rounds)) {
      this.#expressions(draft);
      return undefined;
    }
    this.#warnOfReserved(draft, variables, rounds);
    return rounds.map((round) => this.#stage(draft, round, withRound(variables, round)));
  }

  /** What is wrong with the expressions of a loop whose rounds are not known. */
  #expressions(draft: StageDraft): void {
    const where = this.#where({ ...noVariables, isUnknown: true }, draft.name, false);
    for (const templated of draft.templated) interpolate(templated, where);
  }

  /** DVC takes what stands before the last `@` of a name for a loop. Source: split_group_name. */
  #name({ name, nameAt, loop }: StageDraft): void {
    const report = (message: string): void => {
      this.#report({ rule: 'stage-name', message, at: nameAt, step: undefined, data: { name } });
    };
    if (loop !== undefined) return;
    if (name === '') report('empty');
    else if (name.includes('@')) report('at');
  }

  #warnOfReserved({ name, nameAt }: StageDraft, { entries }: Variables, rounds: readonly Round[]): void {
    const names = rounds.some(({ hasKey }) => hasKey) ? ['item', 'key'] : ['item'];
    for (const taken of names.filter((one) => entries.has(one)))
      this.#report({
        rule: 'reserved-variable',
        message: 'hidden',
        at: nameAt,
        step: name,
        data: { name: taken, step: name },
      });
  }

  #roundName({ name: step, nameAt: at }: StageDraft, { key }: Round, name: string): void {
    const message = key === '' ? 'nameless' : key.includes('@') ? 'round' : undefined;
    if (message !== undefined) this.#report({ rule: 'stage-name', message, at, step, data: { name } });
  }

  #stage(draft: StageDraft, round: Round | undefined, variables: Variables): ResolvedStage {
    const name = round === undefined ? draft.name : `${draft.name}@${round.key}`;
    if (round !== undefined) this.#roundName(draft, round, name);
    const wdir = wdirOf(draft, this.#where(variables, draft.name, true));
    const own = this.#own(draft, round, wdir, variables);
    const textOfNode = textsOf(draft, this.#where(own, draft.name, true));
    const lines = draft.commands.map(textOfNode).filter((line) => line !== undefined);
    const isWhole = lines.length === draft.commands.length && lines.length > 0;
    return {
      name,
      draft,
      round,
      wdir,
      command: isWhole ? (draft.hasCommandList ? lines : lines[0]) : undefined,
      inputs: draft.inputs.map((path) => pathIn(path, textOfNode)),
      outputs: draft.outputs.map((path) => pathIn(path, textOfNode)),
      parameters: draft.parameters.map((parameter) => parameterIn(parameter, textOfNode)),
    };
  }

  /** What a step itself adds to the variables. */
  #own(
    draft: StageDraft,
    round: Round | undefined,
    wdir: string | undefined,
    variables: Variables,
  ): Variables {
    if (draft.vars.length === 0) return variables;
    const reserved = round === undefined ? [] : round.hasKey ? ['item', 'key'] : ['item'];
    const folder = wdir === '' ? this.#folder : wdir && uriOfPath(this.#folder, wdir);
    return withItems(variables, draft.vars, this.#loading(folder, draft.name, reserved));
  }
}
