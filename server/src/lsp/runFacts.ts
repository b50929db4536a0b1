import { CancellationToken } from 'vscode-languageserver/node';
import type { EvidenceFacts, RunEvidence } from '../engine/evidence/facts.ts';
import type { SourcedRun } from '../engine/evidence/origin.ts';
import type { SourceInfo } from '../engine/evidence/source.ts';
import { getRun, listVersions } from '../protocol/tracking.ts';
import { readRunEvidence, type RunStore } from '../workspace/runEvidence.ts';
import { RunOrigins } from './runOrigins.ts';
import type { Session } from './session.ts';
import type { Tracking } from './tracking.ts';

/** The most versions of a model that are looked at. */
const mostVersions = 1000;

/** The runs that cards name, read by the worker when typing rests and kept until a store changes. */
export class RunFacts implements EvidenceFacts {
  readonly #session: Session;
  readonly #tracking: Tracking;
  readonly #origins: RunOrigins;
  #known: ReadonlyMap<string, RunEvidence> = new Map();
  #asked = new Set<string>();

  constructor(session: Session, tracking: Tracking) {
    this.#session = session;
    this.#tracking = tracking;
    this.#origins = new RunOrigins(tracking, () => this.#tell());
    session.onSettling(() => this.#read());
  }

  run(address: string): RunEvidence | undefined {
    return this.#known.get(address);
  }

  origins(): readonly SourcedRun[] {
    return this.#origins.all;
  }

  /** From now on somebody looks at where runs came from. */
  wantOrigins(): void {
    this.#origins.want();
  }

  /** A store came, went or changed: what is known holds until it was read again. */
  outdated(): void {
    this.#origins.outdated();
    if (this.#asked.size === 0) return;
    this.#asked = new Set();
    this.#session.checkAgain();
  }

  #read(): void {
    const { sources } = this.#tracking;
    if (!this.#session.trusted || sources.length === 0) return;
    const wanted = this.#session.engine.wantedRuns();
    if (wanted.every((address) => this.#asked.has(address))) return;
    const asked = new Set(wanted);
    this.#asked = asked;
    void readRunEvidence(
      wanted,
      sources.map((source) => this.#storeOf(source)),
    ).then((found) => {
      if (this.#asked === asked) this.#take(found);
    });
  }

  #take(found: ReadonlyMap<string, RunEvidence>): void {
    if (JSON.stringify([...found]) === JSON.stringify([...this.#known])) return;
    this.#known = found;
    this.#tell();
  }

  #tell(): void {
    this.#session.engine.setEvidence(this);
    this.#session.checkAgain();
  }

  #storeOf({ id, label }: SourceInfo): RunStore {
    const tracking = this.#tracking;
    return {
      label,
      async run(run) {
        const answer = await tracking.ask(getRun, { source: id, run }, CancellationToken.None);
        return answer.ok ? answer.value : undefined;
      },
      async versions(model) {
        const params = { source: id, model, limit: mostVersions };
        const answer = await tracking.ask(listVersions, params, CancellationToken.None);
        return answer.ok ? answer.value.items : [];
      },
    };
  }
}
