import type { Engine } from '../../server/src/engine/engine.ts';
import type { Kind } from '../../server/src/engine/model/kinds.ts';
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

/** One project in two engines: one keeps the edited document from edit to edit, one reads it anew each time. */
export class Pair {
  readonly #kept: Engine;
  readonly #fresh: Engine;
  readonly #uri: string;
  readonly #as: Kind | undefined;
  #version = 1;

  constructor(project: RealProject, path: string) {
    this.#kept = projectOf(project.texts, project.others);
    this.#fresh = projectOf(project.texts, project.others);
    this.#uri = uriOf(path);
    this.#as = this.#kept.get(this.#uri)?.document.namedAs;
  }

  /** Puts the next text into both, asks one question at a place, and answers the first fault. */
  edit(text: string, question: string, offset: number): Fault | undefined {
    try {
      return this.#set(text) ?? this.#compare() ?? this.#ask(question, offset);
    } catch (cause) {
      return { what: 'crash', detail: trace(cause) };
    }
  }

  /** Whether every document of the project, not just the edited one, has the same findings in both. */
  compareAll(): Fault | undefined {
    try {
      return this.#kept
        .uris()
        .map((uri) => this.#compareFindings(uri))
        .find(Boolean);
    } catch (cause) {
      return { what: 'crash', detail: trace(cause) };
    }
  }

  #set(text: string): Fault | undefined {
    this.#version += 1;
    const next = { uri: this.#uri, text, version: this.#version, ...(this.#as && { as: this.#as }) };
    const slow = timed('reading and checking', () => {
      this.#kept.set(next);
      this.#kept.check(this.#uri);
    });
    this.#fresh.remove(this.#uri);
    this.#fresh.set(next);
    return slow;
  }

  #compare(): Fault | undefined {
    const [kept, fresh] = [this.#kept.get(this.#uri), this.#fresh.get(this.#uri)];
    const detail =
      difference(kept?.document, fresh?.document) ??
      difference({ model: kept?.model }, { model: fresh?.model });
    return detail === undefined ? this.#compareFindings(this.#uri) : { what: 'differs', detail };
  }

  #compareFindings(uri: string): Fault | undefined {
    const findings = this.#kept.check(uri);
    const crashed = findings.find(({ rule }) => rule === 'internal/rule-failed');
    if (crashed !== undefined) return { what: 'crash', detail: crashed.message };
    const detail = difference({ findings }, { findings: this.#fresh.check(uri) });
    return detail === undefined ? undefined : { what: 'differs', detail: `${uri} ${detail}` };
  }

  #ask(question: string, offset: number): Fault | undefined {
    const loaded = this.#kept.get(this.#uri);
    if (loaded === undefined) return undefined;
    return timed(question, () => questions[question]?.({ loaded, engine: this.#kept, offset }));
  }
}

function timed(what: string, work: () => unknown): Fault | undefined {
  const started = performance.now();
  work();
  const took = performance.now() - started;
  return took > longest ? { what: 'slow', detail: `${what}: ${Math.round(took)} ms` } : undefined;
}

function trace(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause);
  const below = cause.cause instanceof Error ? `\n${cause.cause.stack ?? ''}` : '';
  return `${cause.stack ?? cause.message}${below}`;
}
