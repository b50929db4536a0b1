import { findPlaces, findTagged, infoOf, isOfTags, isPlace, type Workspace } from '../compose/discover.ts';
import type { Connection } from '../engine/evidence/connection.ts';
import type { SourcePlace } from '../engine/evidence/place.ts';
import type { Files } from '../ports/files.ts';
import type { Connections } from '../protocol/connections.ts';
import { findConnections, type TextFile } from '../sources/connections/find.ts';
import type { Session } from './session.ts';

export interface PlacesOptions {
  readonly session: Session;
  readonly files: Files;
  /** What is found, named or allowed may be other than before. */
  readonly onChange: () => void;
  /** Other connections than before are to be shown. */
  readonly onConnections: () => void;
}

/** A `.env` is read up to here, in bytes. */
const longestEnvironmentFile = 100_000;

const nothing: Connections = {
  added: [],
  refused: [],
  grants: [],
  network: { proxy: undefined, noProxy: [] },
};

/** What the workspace holds and names, and what the user said of it: from these, the sources that are read. */
export class Places {
  readonly #options: PlacesOptions;
  #said: Connections = nothing;
  #environmentFiles: readonly TextFile[] = [];
  #inFiles: readonly SourcePlace[] = [];
  #inTags: readonly SourcePlace[] = [];
  #areTagsAsked = false;
  #areTagsRead = false;
  #connections: readonly Connection[] = [];

  constructor(options: PlacesOptions) {
    this.#options = options;
    options.session.onFiles((uris) => {
      if (uris.length > 0 && !uris.some(isRelevant)) return;
      this.#find();
      void this.#readEnvironment();
      void this.#readTags();
    });
  }

  get connections(): readonly Connection[] {
    return this.#connections;
  }

  /** What the user allows, for the one who talks to the addresses. */
  get said(): Connections {
    return this.#said;
  }

  /** The sources that may be read. */
  get places(): readonly SourcePlace[] {
    const addresses = this.#connections.filter(({ approval }) => approval === 'approved');
    return [
      ...this.#inFiles,
      ...this.#inTags,
      ...addresses.map(({ id, label, location }): SourcePlace => ({
        kind: 'mlflow-http',
        id,
        label,
        url: location,
      })),
    ];
  }

  /** Takes what the user said, instead of what was said before. */
  say(said: Connections): void {
    this.#said = said;
    this.#find();
  }

  #find(): void {
    const { session, onChange, onConnections } = this.#options;
    this.#inFiles = this.#workspaces().flatMap(findPlaces);
    const connections = findConnections({
      manifests: session.engine.uris().flatMap((uri) => manifestAt(session, uri)),
      environmentFiles: this.#environmentFiles,
      stores: [...this.#inFiles, ...this.#inTags].map(infoOf),
      added: this.#said.added,
      approved: this.#said.grants.map(({ origin }) => origin),
      refused: this.#said.refused,
    });
    const isSame = JSON.stringify(connections) === JSON.stringify(this.#connections);
    this.#connections = connections;
    if (!isSame) onConnections();
    onChange();
  }

  #workspaces(): readonly Workspace[] {
    const { index } = this.#options.session;
    const files = [...index.files()];
    return index.roots().map((folder) => ({
      folder,
      uris: files.filter((uri) => index.rootOf(uri) === folder),
      unread: index.unread(folder),
    }));
  }

  /** Looks for tags, which may be many: never twice at once, and once more where something came meanwhile. */
  async #readTags(): Promise<void> {
    this.#areTagsAsked = true;
    if (this.#areTagsRead) return;
    this.#areTagsRead = true;
    while (this.#areTagsAsked) {
      this.#areTagsAsked = false;
      const found = (await Promise.all(this.#workspaces().map(findTagged))).flat();
      if (JSON.stringify(found) === JSON.stringify(this.#inTags)) continue;
      this.#inTags = found;
      this.#find();
    }
    this.#areTagsRead = false;
  }

  async #readEnvironment(): Promise<void> {
    const { session, files } = this.#options;
    const uris = [...session.index.files()].filter(isEnvironmentFile);
    const read = await Promise.all(
      uris.map(async (uri) => ({ uri, result: await files.read(uri, longestEnvironmentFile) })),
    );
    const found = read.flatMap(({ uri, result }) => (result.ok ? [{ uri, text: result.text }] : []));
    if (JSON.stringify(found) === JSON.stringify(this.#environmentFiles)) return;
    this.#environmentFiles = found;
    this.#find();
  }
}

function manifestAt({ engine }: Session, uri: string): readonly TextFile[] {
  const loaded = engine.get(uri);
  return loaded?.kind === 'assay' ? [{ uri, text: loaded.document.text }] : [];
}

function isEnvironmentFile(uri: string): boolean {
  return uri.endsWith('/.env');
}

function isRelevant(uri: string): boolean {
  return isPlace(uri) || isOfTags(uri) || isEnvironmentFile(uri) || /\/assay\.ya?ml$/.test(uri);
}
