import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { URI } from 'vscode-uri';
import type { Credential, Grant, NetworkSettings } from '../engine/evidence/connection.ts';
import type { SourcePlace } from '../engine/evidence/place.ts';
import { addressOf, originOf } from '../sources/connections/origin.ts';
import { UsageError } from './verb.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** What the caller's environment names and allows, in MLflow's own variables. */
export interface Named {
  readonly places: readonly SourcePlace[];
  readonly grants: readonly Grant[];
  readonly network: NetworkSettings;
}

/** Variables that name files with certificates, as MLflow and its HTTP library read them. */
const certificateVariables = [
  'MLFLOW_TRACKING_SERVER_CERT_PATH',
  'REQUESTS_CA_BUNDLE',
  'CURL_CA_BUNDLE',
  'SSL_CERT_FILE',
] as const;

/**
 * What MLFLOW_TRACKING_URI names. An address in the caller's own environment is allowed, with the user and password or
 * the token beside it; files of the project allow nothing. Throws `UsageError` for one that cannot be read.
 */
export async function namedInEnvironment(environment: Environment, cwd: string): Promise<Named> {
  const network = networkIn(environment);
  const text = environment['MLFLOW_TRACKING_URI']?.trim() ?? '';
  if (text === '') return { places: [], grants: [], network };
  if (!/^https?:/i.test(text)) return { places: placesAt(text, cwd), grants: [], network };
  const url = addressOf(text);
  const found = originOf(url ?? text);
  if (url === undefined || !found.ok)
    throw new UsageError(`MLFLOW_TRACKING_URI: ${found.ok ? 'it is no address' : found.why}`);
  const authorities = await authoritiesIn(environment);
  return {
    places: [{ kind: 'mlflow-http', id: `mlflow:${url}`, label: url.replace(/^https?:\/\//, ''), url }],
    grants: [{ origin: found.origin, credential: credentialIn(text, environment), authorities }],
    network,
  };
}

/** A store on this machine: `sqlite:///` with a path, `file:` or a plain path to a folder. */
function placesAt(text: string, cwd: string): readonly SourcePlace[] {
  const sqlite = /^sqlite:\/\/\/(.+)$/.exec(text)?.[1];
  if (sqlite !== undefined) return [placeAt('mlflow-file', sqlite, cwd)];
  if (/^file:/i.test(text)) return [placeAt('mlflow-folder', pathInFileAddress(text), cwd)];
  if (!/^[\w+-]{2,}:/.test(text)) return [placeAt('mlflow-folder', text, cwd)];
  throw new UsageError(
    `MLFLOW_TRACKING_URI: Assay reads http(s) addresses, sqlite:/// files and folders, not "${schemeOf(text)}".`,
  );
}

/** MLflow takes `file:folder` from the working directory, and `file:///folder` from the root. */
function pathInFileAddress(text: string): string {
  try {
    return /^file:\/\//i.test(text) ? fileURLToPath(text) : decodeURIComponent(text.slice('file:'.length));
  } catch {
    throw new UsageError(
      'MLFLOW_TRACKING_URI: this file: address names no folder of this machine. Write file:///folder, or file:folder.',
    );
  }
}

function placeAt(kind: 'mlflow-file' | 'mlflow-folder', path: string, cwd: string): SourcePlace {
  const whole = resolve(cwd, path);
  return { kind, id: `mlflow:${URI.file(whole).toString()}`, label: path, path: whole, workspace: cwd };
}

/** What stands before the colon; what follows may hold a password. */
function schemeOf(text: string): string {
  return text.slice(0, text.indexOf(':') + 1);
}

/** MLflow takes a user and a password from the address, too; a token comes first. */
function credentialIn(text: string, environment: Environment): Credential {
  const token = environment['MLFLOW_TRACKING_TOKEN'];
  if (token !== undefined && token !== '') return { kind: 'bearer', token };
  const { username, password: inAddress } = new URL(text);
  const user = environment['MLFLOW_TRACKING_USERNAME'] ?? decoded(username);
  const password = environment['MLFLOW_TRACKING_PASSWORD'] ?? decoded(inAddress);
  return user === '' ? { kind: 'none' } : { kind: 'basic', user, password };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw new UsageError('MLFLOW_TRACKING_URI: write a % in the user or the password as %25.');
  }
}

function networkIn(environment: Environment): NetworkSettings {
  const either = (name: string): string | undefined => environment[name] ?? environment[name.toLowerCase()];
  return {
    proxy: either('HTTPS_PROXY') ?? either('HTTP_PROXY'),
    noProxy: (either('NO_PROXY') ?? '')
      .split(',')
      .map((one) => one.trim())
      .filter((one) => one !== ''),
  };
}

async function authoritiesIn(environment: Environment): Promise<readonly string[]> {
  const variable = certificateVariables.find((name) => (environment[name] ?? '') !== '');
  if (variable === undefined) return [];
  const path = environment[variable] ?? '';
  try {
    const text = await readFile(path, 'utf8');
    return text.match(/-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/g) ?? [];
  } catch {
    throw new UsageError(`${variable}: ${path} cannot be read.`);
  }
}
