import type { CancellationToken } from 'vscode-languageserver/node';
import type { Answer, SourceInfo } from '../engine/evidence/source.ts';
import type { KeyValue } from '../engine/evidence/tracking.ts';
import type { Write } from '../engine/evidence/write.ts';
import { labelsTag, noteTag, readLabels, writeLabels } from '../engine/notes/labels.ts';
import type { Clock } from '../ports/clock.ts';
import type { Annotation, Keeper } from '../protocol/notes.ts';
import { getRun } from '../protocol/tracking.ts';
import { getState, write } from '../protocol/writes.ts';
import { baselinesFile, notesFolder, type Kept, type Notes } from '../workspace/notes.ts';
import type { Session } from './session.ts';
import type { Tracking } from './tracking.ts';

export interface AnnotationsOptions {
  readonly session: Session;
  readonly tracking: Tracking;
  readonly clock: Clock;
  /** The notes in a root folder of the workspace. */
  readonly notesIn: (folder: string) => Notes;
}

type Annotated = Annotation & { readonly keeper: Keeper };

export interface Annotate {
  readonly source: string;
  readonly run: string;
  readonly text?: string;
  readonly labels?: readonly string[];
  readonly expected: Annotation;
}

/** Notes, labels and baselines: kept by the tracker where it can hold them, else in the workspace. */
export class Annotations {
  readonly #options: AnnotationsOptions;

  constructor(options: AnnotationsOptions, onChange: () => void) {
    this.#options = options;
    options.session.onFiles((uris) => {
      if (uris.some((uri) => uri.includes(`/${notesFolder}/`) || uri.endsWith(`/${baselinesFile}`)))
        onChange();
    });
  }

  async get(source: string, run: string, cancel: CancellationToken): Promise<Answer<Annotated>> {
    const keeper = await this.#keeperOf(source, cancel);
    if (!keeper.ok) return keeper;
    if (keeper.value === 'workspace') {
      const notes = this.#notesFor(source);
      return notes === undefined ? noFolder : this.#ok({ ...(await notes.of(run)), keeper: 'workspace' });
    }
    const answer = await this.#options.tracking.ask(getRun, { source, run }, cancel);
    if (!answer.ok) return answer;
    return { ...answer, value: { ...annotationOf(answer.value.tags), keeper: 'tracker' } };
  }

  async set(asked: Annotate, cancel: CancellationToken): Promise<Answer<Annotated>> {
    if (!this.#options.session.trusted) return notTrusted;
    const keeper = await this.#keeperOf(asked.source, cancel);
    if (!keeper.ok) return keeper;
    if (keeper.value === 'tracker') return this.#setByTracker(asked, cancel);
    const notes = this.#notesFor(asked.source);
    if (notes === undefined) return noFolder;
    const { expected, text = expected.text, labels = expected.labels } = asked;
    const kept = await notes.set(asked.run, { text, labels }, expected);
    return this.#answer(kept, (note): Annotated => ({ ...note, keeper: 'workspace' }));
  }

  /** The annotations of runs that the workspace keeps; of a tracker that keeps them itself, none. */
  async list(source: string): Promise<Answer<readonly (Annotation & { readonly run: string })[]>> {
    return this.#ok((await this.#notesFor(source)?.all()) ?? []);
  }

  async baselines(
    source: string,
  ): Promise<Answer<readonly { readonly experiment: string; readonly run: string }[]>> {
    const all = (await this.#notesFor(source)?.baselines()) ?? {};
    const begin = this.#baselineKey(source, '');
    const own = Object.entries(all).filter(([key]) => key.startsWith(begin));
    return this.#ok(own.map(([key, run]) => ({ experiment: key.slice(begin.length), run })));
  }

  async setBaseline(asked: {
    readonly source: string;
    readonly experiment: string;
    readonly run: string | undefined;
    readonly expected: string | undefined;
  }): Promise<Answer<{ readonly run: string | undefined }>> {
    if (!this.#options.session.trusted) return notTrusted;
    const notes = this.#notesFor(asked.source);
    if (notes === undefined) return noFolder;
    const key = this.#baselineKey(asked.source, asked.experiment);
    return this.#answer(await notes.setBaseline(key, asked.run, asked.expected), (run) => ({ run }));
  }

  async #setByTracker(asked: Annotate, cancel: CancellationToken): Promise<Answer<Annotated>> {
    const { source, run } = asked;
    const found = await this.#options.tracking.ask(getRun, { source, run }, cancel);
    if (!found.ok) return found;
    const now = annotationOf(found.value.tags);
    for (const change of changesOf(asked, found.value.tags)) {
      const answer = await this.#options.tracking.change(write, { source, write: change }, cancel);
      if (!answer.ok) return answer;
    }
    const { text = now.text, labels = now.labels } = asked;
    return this.#ok({ text, labels, keeper: 'tracker' });
  }

  /** Who keeps what is written of a source's runs. A source that does not answer is not known to be unable. */
  async #keeperOf(source: string, cancel: CancellationToken): Promise<Answer<Keeper>> {
    const state = await this.#options.tracking.ask(getState, { source }, cancel);
    if (!state.ok) return state;
    const { abilities } = state.value;
    const isAble = abilities.includes('note') && abilities.includes('tag');
    return { ...state, value: isAble ? 'tracker' : 'workspace' };
  }

  /** The notes of the folder that a source lies in, else of the first folder. */
  #notesFor(source: string): Notes | undefined {
    const { session, notesIn } = this.#options;
    const root = session.index.rootOf(this.#infoOf(source)?.location ?? '') ?? session.roots()[0];
    return root === undefined || !session.trusted ? undefined : notesIn(root);
  }

  #baselineKey(source: string, experiment: string): string {
    return `${this.#infoOf(source)?.label ?? source}/${experiment}`;
  }

  #infoOf(source: string): SourceInfo | undefined {
    return this.#options.tracking.sources.find(({ id }) => id === source);
  }

  #ok<T>(value: T): Answer<T> {
    return { ok: true, value, readAt: this.#options.clock.now() };
  }

  #answer<T, R>(kept: Kept<T>, map: (value: T) => R): Answer<R> {
    return kept.ok ? this.#ok(map(kept.value)) : kept;
  }
}

/** What is to be written, each with what the person saw in the tracker's own words where that is still so. */
function changesOf({ run, expected, text, labels }: Annotate, tags: readonly KeyValue[]): readonly Write[] {
  const now = annotationOf(tags);
  const seen = now.text.trim() === expected.text.trim() ? now.text : expected.text;
  const saw = writeLabels(expected.labels);
  const seenLabels = writeLabels(now.labels) === saw ? tagOf(tags, labelsTag) : saw;
  const value = labels === undefined || labels.length === 0 ? undefined : writeLabels(labels);
  const of = { kind: 'run', run } as const;
  return [
    ...(text === undefined ? [] : [{ kind: 'setNote', run, text, expected: seen } as const]),
    ...(labels === undefined
      ? []
      : [{ kind: 'setTag', of, key: labelsTag, value, expected: seenLabels } as const]),
  ];
}

function annotationOf(tags: readonly KeyValue[]): Annotation {
  return { text: tagOf(tags, noteTag) ?? '', labels: readLabels(tagOf(tags, labelsTag) ?? '') };
}

function tagOf(tags: readonly KeyValue[], key: string): string | undefined {
  return tags.find((tag) => tag.key === key)?.value;
}

const noFolder = {
  ok: false,
  problem: {
    reason: 'not-supported',
    message: 'This source keeps no notes, and no folder is open that could.',
    action: 'Open the folder of the project.',
  },
} as const;

const notTrusted = {
  ok: false,
  problem: {
    reason: 'not-trusted',
    message: 'This workspace is not trusted, so nothing is written.',
    action: 'Trust the workspace.',
  },
} as const;
