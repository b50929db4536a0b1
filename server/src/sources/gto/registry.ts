// tested by: test/sources/gto/index.test.ts
import { compareVersions } from './semver.ts';
import type { GtoEvent } from './tags.ts';

/** A version of an artifact, as its tags tell. */
export interface GtoVersion {
  /** `v1.0.0`; the commit, where a stage was assigned to one that is no version. */
  readonly name: string;
  readonly commit: string;
  /** The registration, else the first assignment. */
  readonly by: GtoEvent;
  readonly updatedAt: number;
  /** The stages that it holds now. */
  readonly stages: readonly string[];
}

export interface GtoArtifact {
  readonly name: string;
  readonly createdAt: number;
  readonly updatedAt: number;
  /** The newest first: by their numbers, then those that are commits. */
  readonly versions: readonly GtoVersion[];
}

interface Draft {
  readonly name: string;
  readonly commit: string;
  readonly isRegistered: boolean;
  readonly events: GtoEvent[];
  /** The last event of each stage. */
  readonly stages: Map<string, GtoEvent>;
}

/** The artifacts that tags name, by name; those that are deprecated, and with `allowed` all other stages, are left out. */
export function artifactsOf(
  events: readonly GtoEvent[],
  allowed: readonly string[] | undefined,
): readonly GtoArtifact[] {
  const groups = new Map<string, GtoEvent[]>();
  for (const event of events.filter(({ action }) => action !== 'create'))
    groups.set(event.artifact, [...(groups.get(event.artifact) ?? []), event]);
  return [...groups]
    .map(([name, own]) => artifactOf(name, own, allowed))
    .filter((artifact) => artifact !== undefined)
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function artifactOf(
  name: string,
  events: readonly GtoEvent[],
  allowed: readonly string[] | undefined,
): GtoArtifact | undefined {
  const [first, last] = [events[0], events.at(-1)];
  if (first === undefined || last === undefined || last.action === 'deprecate') return undefined;
  const active = draftsOf(events).filter(isActive);
  const holders = holdersOf(active);
  const versions = active.map((draft) => versionOf(draft, holders, allowed));
  return {
    name,
    createdAt: first.at,
    updatedAt: last.at,
    versions: versions.filter((version) => version !== undefined).sort(newestFirst),
  };
}

/** Registrations first: an assignment is of the version that is registered at its commit, whichever came first. */
function draftsOf(events: readonly GtoEvent[]): readonly Draft[] {
  const drafts: Draft[] = [];
  for (const event of events) register(drafts, event);
  for (const event of events) assign(drafts, event);
  return drafts;
}

function register(drafts: Draft[], event: GtoEvent): void {
  const { version, commit } = event;
  if (version === undefined) return;
  const known = drafts.find((draft) => draft.name === version && draft.commit === commit);
  if (known === undefined) drafts.push(draft(version, event, true));
  else known.events.push(event);
}

function assign(drafts: Draft[], event: GtoEvent): void {
  const { stage, commit } = event;
  if (stage === undefined) return;
  const known = drafts.find((one) => one.commit === commit);
  const own = known ?? draft(commit, event, false);
  if (known === undefined) drafts.push(own);
  else if (!own.isRegistered) own.events.push(event);
  own.stages.set(stage, event);
}

function draft(name: string, event: GtoEvent, isRegistered: boolean): Draft {
  return { name, commit: event.commit, isRegistered, events: [event], stages: new Map() };
}

/** A version counts while its last registration was not taken back. */
function isActive({ isRegistered, events }: Draft): boolean {
  return !isRegistered || events.at(-1)?.action === 'register';
}

/** The version that each stage is on: the one it was assigned to last, of those from which it was not taken. */
function holdersOf(drafts: readonly Draft[]): ReadonlyMap<string, Draft> {
  const held = drafts
    .flatMap((draft) => [...draft.stages].map(([stage, event]) => ({ stage, event, draft })))
    .filter(({ event }) => event.action === 'assign')
    .sort((a, b) => a.event.at - b.event.at || a.event.counter - b.event.counter);
  return new Map(held.map(({ stage, draft }) => [stage, draft]));
}

function versionOf(
  draft: Draft,
  holders: ReadonlyMap<string, Draft>,
  allowed: readonly string[] | undefined,
): GtoVersion | undefined {
  const { name, commit, events, stages } = draft;
  const by = events.findLast(({ action }) => action === 'register') ?? events[0];
  if (by === undefined) return undefined;
  const own = [...stages.keys()].filter((stage) => holders.get(stage) === draft);
  return {
    name,
    commit,
    by,
    updatedAt: Math.max(...[...events, ...stages.values()].map(({ at }) => at)),
    stages: own.filter((stage) => allowed?.includes(stage) ?? true).sort(),
  };
}

function newestFirst(a: GtoVersion, b: GtoVersion): number {
  return compareVersions(b.name, a.name);
}
