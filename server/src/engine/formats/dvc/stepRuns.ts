import type { SourcedRun } from '../../evidence/origin.ts';
import type { Project } from '../../model/project.ts';
import type { StageDraft } from './templating/draft.ts';
import { resolvedPipeline } from './templating/resolve.ts';

/** A step of any pipeline, with the words of its commands. */
interface Step {
  readonly key: string;
  readonly uri: string;
  readonly name: string;
  readonly words: ReadonlySet<string>;
}

/** How the runs of a step are found: by its pipeline and its name. */
export function stepKey(uri: string, name: string): string {
  return `${uri} ${name}`;
}

/**
 * The runs that are of one step and of no other, newest first. A run that says of which step of DVC it is, is believed.
 * Otherwise it is of the step whose command calls its script; where several do, of the one whose command names its
 * experiment. A run whose script no step calls is of the step that its tag or its name names.
 */
export function stepRuns(project: Project): ReadonlyMap<string, readonly SourcedRun[]> {
  const runs = project.evidence.origins();
  if (runs.length === 0) return new Map();
  const steps = stepsOf(project);
  const found = new Map<string, SourcedRun[]>();
  for (const run of runs) {
    const key = steps.of(run)?.key;
    if (key === undefined) continue;
    const known = found.get(key);
    if (known === undefined) found.set(key, [run]);
    else known.push(run);
  }
  return found;
}

/** The one step of any pipeline that a run is of. */
export function stepOf(
  project: Project,
  run: SourcedRun,
): { readonly uri: string; readonly name: string } | undefined {
  return stepsOf(project).of(run);
}

function stepsOf(project: Project): Steps {
  const steps = project.all('dvc').flatMap((loaded) =>
    project.derive(resolvedPipeline, loaded).drafts.map((draft) => ({
      key: stepKey(loaded.document.uri, draft.name),
      uri: loaded.document.uri,
      name: draft.name,
      words: loaded.document.keep(wordsOf, draft),
    })),
  );
  return new Steps(steps);
}

function wordsOf({ commands }: StageDraft): ReadonlySet<string> {
  return new Set(commands.flatMap(({ value }) => String(value).match(/[^\s"';&|()]+/g) ?? []));
}

/** The steps of a workspace, by their names and by the words of their commands. */
class Steps {
  readonly #byName: ReadonlyMap<string, readonly Step[]>;
  readonly #byWord = new Map<string, Step[]>();

  constructor(steps: readonly Step[]) {
    this.#byName = Map.groupBy(steps, ({ name }) => name);
    for (const step of steps) {
      for (const word of step.words) {
        const known = this.#byWord.get(word);
        if (known === undefined) this.#byWord.set(word, [step]);
        else known.push(step);
      }
    }
  }

  /** The one step that a run is of. */
  of({ dvcStage, script, experiment, stage, name }: SourcedRun): Step | undefined {
    if (dvcStage !== undefined) return this.#named(dvcStage);
    const calling = script === undefined ? [] : (this.#byWord.get(script) ?? []);
    if (calling.length > 1) return only(calling.filter(({ words }) => words.has(experiment)));
    return only(calling) ?? this.#named(stage) ?? this.#named(name);
  }

  /** The step with a name, which may be that of a round of a loop or begin with the file of the pipeline. */
  #named(text: string | undefined): Step | undefined {
    const [, pipeline = '', name = ''] = /^(?:(.*):)?([^:]*)$/.exec(text ?? '') ?? [];
    const [loop = ''] = name.split('@');
    const steps = this.#byName.get(name) ?? this.#byName.get(loop) ?? [];
    return only(steps.filter((step) => pipeline === '' || step.key.endsWith(`/${pipeline} ${step.name}`)));
  }
}

/** The one of a list that holds one. */
function only(steps: readonly Step[]): Step | undefined {
  return steps.length === 1 ? steps[0] : undefined;
}
