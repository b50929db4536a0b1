import type { Connection, Named } from '../../engine/evidence/connection.ts';
import type { SourceInfo } from '../../engine/evidence/source.ts';
import { addressesInEnvironment, addressInManifest, type Mention } from './mentions.ts';
import { addressOf, originOf } from './origin.ts';

/** A file with its text. */
export interface TextFile {
  readonly uri: string;
  readonly text: string;
}

export interface FindInput {
  /** The manifests of the workspace, each with its `registry`. */
  readonly manifests: readonly TextFile[];
  /** Files like `.env`, whose `MLFLOW_TRACKING_URI` and `MLFLOW_REGISTRY_URI` count. */
  readonly environmentFiles: readonly TextFile[];
  /** The stores that were found as files. */
  readonly stores: readonly SourceInfo[];
  /** What the user added by hand. */
  readonly added: readonly { readonly system: 'mlflow'; readonly url: string }[];
  /** Origins. */
  readonly approved: readonly string[];
  readonly refused: readonly string[];
}

/** A place that somebody named, as it was written. */
interface Naming {
  readonly text: string;
  readonly named: Named;
  readonly at: Connection['at'];
}

/**
 * What can be connected to: the files found first, then the addresses in the order user, manifest, environment file,
 * each once. Files propose only: whether an address may be talked to is the user's word alone.
 */
export function findConnections(input: FindInput): readonly Connection[] {
  const namings = [
    ...input.added.map(({ url }): Naming => ({ text: url, named: 'user', at: undefined })),
    ...namingsIn(input.manifests, 'manifest', addressInManifest),
    ...namingsIn(input.environmentFiles, 'environment-file', addressesInEnvironment),
  ];
  const addresses = new Map<string, Connection>();
  for (const naming of namings) {
    const connection = connectionAt(naming, input);
    if (connection !== undefined && !addresses.has(connection.id)) addresses.set(connection.id, connection);
  }
  return [...input.stores.map((store) => connectionOf(store, namings)), ...addresses.values()];
}

function namingsIn(
  files: readonly TextFile[],
  named: Named,
  mentionsIn: (text: string) => readonly Mention[],
): readonly Naming[] {
  return files.flatMap(({ uri, text }) =>
    mentionsIn(text).map((mention) => ({ text: mention.text, named, at: { uri, line: mention.line } })),
  );
}

function connectionAt({ text, named, at }: Naming, { approved, refused }: FindInput): Connection | undefined {
  const location = addressOf(text);
  const found = location === undefined ? undefined : originOf(location);
  if (location === undefined || found?.ok !== true) return undefined;
  const { origin } = found;
  const label = location.replace(/^https?:\/\//, '');
  const approval = refused.includes(origin) ? 'refused' : approved.includes(origin) ? 'approved' : 'open';
  return { id: `mlflow:${location}`, system: 'mlflow', label, location, origin, named, at, approval };
}

/** A store in a file. A manifest or an environment file that names the same file is named as where it is from. */
function connectionOf(store: SourceInfo, namings: readonly Naming[]): Connection {
  const naming = namings.find(({ text, at }) => at !== undefined && fileAt(text, at.uri) === store.location);
  return {
    ...store,
    origin: undefined,
    named: naming?.named ?? 'found',
    at: naming?.at,
    approval: 'not-needed',
  };
}

/** The file that `sqlite:///path` names in a file of the workspace, as a URI. */
function fileAt(text: string, from: string): string | undefined {
  const path = /^sqlite:\/\/\/(.+)$/.exec(text.trim())?.[1];
  if (path === undefined || !URL.canParse(path, from)) return undefined;
  return new URL(path, from).href;
}
