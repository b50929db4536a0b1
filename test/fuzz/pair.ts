import type { Engine } from '../../server/src/engine/engine.ts';
import type { Use } from '../../server/src/engine/format.ts';
import { cpuTime } from '../support/cpuTime.ts';
import { projectOf, uriOf } from '../support/project.ts';
import { questions } from './answers.ts';
import { difference } from './equal.ts';
import type { RealProject } from './projects.ts';

/** The longest that one answer may take, in milliseconds. */
const longest = 1_000;

/** Something that must not happen, and where it was seen. */
export interface Fault {
  readonly what: 'crash' | 'slow' | 'differs';
  readonly detail: string;
}

/** What an edit makes of a file, and what is asked of it then. */
export interface Edit {
  readonly path: string;
  readonly text: string;
  readonly question: string;
  readonly offset: number;
}

/** One project in two engines: one keeps an edited document from edit to edit, one reads it anew each time. */
export class Pair {
  readonly #kept: Engine;
  readonly #fresh: Engine;
  readonly #project: RealProject;
  readonly #texts: Record<string, string>;
  #version = 1;

  constructor(project: RealProject) {
    this.#project = project;
    this.#texts = { ...project.texts };
    this.#kept = projectOf(project.texts, project.others);
    this.#fresh = projectOf(project.texts, project.others);
  }

  /** Puts the next text into both, asks one question at a place, and answers the first fault. */
  edit({ path, text, question, offset }: Edit): Fault | undefined {
    const uri = uriOf(path);
    this.#texts[path] = text;
    try {
      return this.#set(uri, text) ?? this.#compare(uri) ?? this.#ask(uri, question, offset);
    } catch (cause) {
      return { what: 'crash', detail: trace(cause) };
    }
  }

  /** Whether every document has the findings that it has in a project that is read from the start. */
  compareAll(): Fault | undefined {
    try {
      const anew = this.#anew();
      return this.#kept
        .uris()
        .map((uri) => this.#compareFindings(uri, anew))
        .find(Boolean);
    } catch (cause) {
      return { what: 'crash', detail: trace(cause) };
    }
  }

  /** The project read from the start; a file that was named once stays governed, as it does in the editor. */
  #anew(): Engine {
    const anew = projectOf(this.#texts, this.#project.others);
    for (const uri of this.#kept.uris().filter((one) => anew.get(one) === undefined)) {
      const { text, version, namedAs } = this.#kept.get(uri)?.document ?? {};
      if (text !== undefined && version !== undefined && namedAs !== undefined)
        anew.set({ uri, text, version, as: namedAs });
    }
    return anew;
  }

  /** The project with its texts as they are now. */
  current(): RealProject {
    return { ...this.#project, texts: { ...this.#texts } };
  }

  #set(uri: string, text: string): Fault | undefined {
    this.#version += 1;
    const as = this.#kept.get(uri)?.document.namedAs;
    const next = { uri, text, version: this.#version, ...(as === undefined ? {} : { as }) };
    const slow = timed('reading and checking', () => {
      this.#kept.set(next);
      this.#kept.check(uri);
    });
    this.#fresh.remove(uri);
    this.#fresh.set(next);
    this.#loadNamed();
    return slow;
  }

  /** Files that are named now and were not before. */
  #loadNamed(): void {
    const byUri = new Map(Object.entries(this.#texts).map(([path, text]) => [uriOf(path), text]));
    const missing = (): readonly Use[] => this.#kept.wanted().filter(({ uri }) => byUri.has(uri));
    for (let uses = missing(); uses.length > 0; uses = missing()) {
      for (const { uri, kind } of uses) {
        const named = { uri, text: byUri.get(uri) ?? '', version: 1, as: kind };
        this.#kept.set(named);
        this.#fresh.set(named);
      }
    }
  }

  #compare(uri: string): Fault | undefined {
    const [kept, fresh] = [this.#kept.get(uri), this.#fresh.get(uri)];
    const detail =
      difference(kept?.document, fresh?.document) ??
      difference({ model: kept?.model }, { model: fresh?.model });
    return detail === undefined ? this.#compareFindings(uri, this.#fresh) : { what: 'differs', detail };
  }

  #compareFindings(uri: string, other: Engine): Fault | undefined {
    const findings = this.#kept.check(uri);
    const crashed = findings.find(({ rule }) => rule === 'internal/rule-failed');
    if (crashed !== undefined) return { what: 'crash', detail: crashed.message };
    const detail = difference({ findings }, { findings: other.check(uri) });
    return detail === undefined ? undefined : { what: 'differs', detail: `${uri} ${detail}` };
  }

  /** Asks both, and answers where one is slow or the two answer differently. */
  #ask(uri: string, question: string, offset: number): Fault | undefined {
    const answers: unknown[] = [];
    const ask = (engine: Engine): void => {
      const loaded = engine.get(uri);
      if (loaded !== undefined) answers.push(questions[question]?.({ loaded, engine, offset }));
    };
    const slow = timed(question, () => {
      ask(this.#kept);
    });
    if (slow !== undefined) return slow;
    ask(this.#fresh);
    const detail = difference({ [question]: answers[0] }, { [question]: answers[1] });
    return detail === undefined ? undefined : { what: 'differs', detail };
  }
}

function timed(what: string, work: () => unknown): Fault | undefined {
  const started = cpuTime();
  work();
  const took = cpuTime() - started;
  return took > longest ? { what: 'slow', detail: `${what}: ${Math.round(took)} ms` } : undefined;
}

function trace(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause);
  const below = cause.cause instanceof Error ? `\n${cause.cause.stack ?? ''}` : '';
  return `${cause.stack ?? cause.message}${below}`;
}
