import type { TreeOptions } from '../../client/src/views/treeNode.ts';
import type { Registration, Server } from '../../client/src/server/server.ts';
import type { NotificationDefinition, RequestDefinition } from '../../server/src/protocol/definition.ts';
import type {
  Answer,
  Experiment,
  ModelVersion,
  Page,
  RegisteredModel,
  Run,
  RunSummary,
  SourceInfo,
} from '../../server/src/protocol/tracking.ts';

/** The time at which everything is read. */
export const now = Date.UTC(2026, 0, 15, 12);
export const minute = 60_000;

export function source(label = 'mlflow.db'): SourceInfo {
  return { id: `mlflow:file:///p/${label}`, system: 'mlflow', label, location: `file:///p/${label}` };
}

export function experiment(name: string, runCount = 1): Experiment {
  return {
    id: `e-${name}`,
    name,
    lifecycle: 'active',
    createdAt: now - 60 * minute,
    updatedAt: undefined,
    artifactLocation: undefined,
    runCount,
    tags: [],
  };
}

export function summary(name: string, more: Partial<RunSummary> = {}): RunSummary {
  return {
    id: `r-${name}`,
    name,
    experimentId: 'e-churn',
    status: 'FINISHED',
    lifecycle: 'active',
    user: 'sam',
    startedAt: now - 5 * minute,
    endedAt: now - 2 * minute,
    parentId: undefined,
    metrics: [],
    ...more,
  };
}

export function run(name: string, more: Partial<Run> = {}): Run {
  return {
    ...summary(name),
    experimentName: 'churn',
    artifactUri: undefined,
    sourceName: undefined,
    commit: undefined,
    parameters: [],
    tags: [],
    datasets: [],
    ...more,
  };
}

export function metric(key: string, value: number, step = 0): RunSummary['metrics'][number] {
  return { key, value, step, timestamp: now };
}

export function model(name: string, more: Partial<RegisteredModel> = {}): RegisteredModel {
  return {
    name,
    description: undefined,
    createdAt: undefined,
    updatedAt: undefined,
    aliases: [],
    tags: [],
    versionCount: 1,
    ...more,
  };
}

export function version(name: string, more: Partial<ModelVersion> = {}): ModelVersion {
  return {
    model: 'churn',
    version: name,
    stage: 'None',
    status: 'READY',
    statusMessage: undefined,
    description: undefined,
    user: undefined,
    createdAt: now - 60 * minute,
    updatedAt: undefined,
    runId: undefined,
    source: undefined,
    aliases: [],
    tags: [],
    ...more,
  };
}

export function ok<T>(value: T): Answer<T> {
  return { ok: true, value, readAt: now };
}

/** A part of a list, as a source gives it; the place of the next part is the number of items before it. */
export function page<T>(
  all: readonly T[],
  { limit, from }: { limit: number; from?: string },
): Answer<Page<T>> {
  const begin = Number(from ?? 0);
  const end = begin + limit;
  return ok({
    items: all.slice(begin, end),
    total: all.length,
    next: end < all.length ? String(end) : undefined,
  });
}

/** What a tree is made with; it is told to nobody when it changes, unless `onChange` listens. */
export function treeOptions(
  server: Server,
  onChange: (node?: string) => void = () => undefined,
): TreeOptions {
  return { server, clock: { now: () => now }, onChange, onWork: () => undefined };
}

export const locked = {
  ok: false,
  problem: { reason: 'locked', message: 'mlflow.db is locked.', action: 'Wait.' },
} as const;

type Answers = Readonly<Record<string, (params: never) => unknown>>;

/** A server that answers from a table by method, and records what it was asked. */
export class TrackingServer implements Server {
  readonly asked: { readonly method: string; readonly params: unknown }[] = [];
  readonly told: { readonly method: string; readonly params: unknown }[] = [];
  readonly #listeners = new Map<string, Set<(params: never) => void>>();
  answers: Answers;

  constructor(answers: Answers) {
    this.answers = answers;
  }

  ask<P, R>({ method }: RequestDefinition<P, R>, params: P): Promise<R> {
    this.asked.push({ method, params });
    const answer = this.answers[method] as ((params: P) => R) | undefined;
    if (answer === undefined) return Promise.reject(new Error(`${method} is not answered`));
    return Promise.resolve().then(() => answer(params));
  }

  onHealth(): Registration {
    return { dispose: () => undefined };
  }

  onSourcesChanged(): Registration {
    return { dispose: () => undefined };
  }

  hear<P>({ method }: NotificationDefinition<P>, listener: (params: P) => void): Registration {
    const listeners = this.#listeners.get(method) ?? new Set<(params: never) => void>();
    this.#listeners.set(method, listeners.add(listener));
    return { dispose: () => listeners.delete(listener) };
  }

  tell<P>({ method }: NotificationDefinition<P>, params: P): void {
    this.told.push({ method, params });
  }

  /** The server says something. */
  says<P>({ method }: NotificationDefinition<P>, params: P): void {
    for (const listener of this.#listeners.get(method) ?? []) (listener as (params: P) => void)(params);
  }
}
