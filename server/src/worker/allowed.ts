import type { Grant, NetworkSettings } from '../engine/evidence/connection.ts';
import type { SourcePlace } from '../engine/evidence/place.ts';
import { createHttp } from '../platform/http.ts';
import type { Clock } from '../ports/clock.ts';
import type { Http } from '../ports/http.ts';
import { originOf } from '../sources/connections/origin.ts';

/** What the user allows: which addresses may be talked to, with what, and how. It lives in this process only. */
export class Allowed {
  #grants: ReadonlyMap<string, Grant> = new Map();
  network: NetworkSettings = { proxy: undefined, noProxy: [] };

  /** Takes what the user allows, instead of what was allowed before. */
  set(grants: readonly Grant[], network: NetworkSettings): void {
    this.#grants = new Map(grants.map((grant) => [grant.origin, grant]));
    this.network = network;
  }

  /** What may be sent to this very origin: undefined where it may not be talked to. */
  grantFor(origin: string): Grant | undefined {
    return this.#grants.get(origin);
  }

  /** Talks to this very origin, with what may be sent there; undefined where it may not be talked to. */
  httpFor(origin: string, clock: Clock): Http | undefined {
    const grant = this.grantFor(origin);
    return grant && createHttp(grant, this.network, clock);
  }

  /** A text that is another when the source at a place must be opened anew. Kept in memory, for it holds secrets. */
  keyOf(place: SourcePlace): string {
    if (place.kind !== 'mlflow-http') return JSON.stringify(place);
    const found = originOf(place.url);
    return JSON.stringify([place, found.ok ? this.grantFor(found.origin) : undefined, this.network]);
  }
}
