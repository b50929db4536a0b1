import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { openSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Source } from '../../../server/src/engine/evidence/contract.ts';
import { createHttp } from '../../../server/src/platform/http.ts';
import type { Credential, Http } from '../../../server/src/ports/http.ts';
import { createMlflowRestSource } from '../../../server/src/sources/mlflow/rest/index.ts';
import { processEnvironment, scriptOf } from './mlflow.ts';

/** MLflow 3 starts a dozen processes for jobs that no test has. */
const idle = { MLFLOW_SERVER_ENABLE_JOB_EXECUTION: 'false' };

/** What MLflow's own sign-in takes, where a server is started with it. */
export const admin = { kind: 'basic', user: 'admin', password: 'for this test alone' } as const;

/** Nobody cancels. */
export const never = { isCancellationRequested: false };

export interface RealServer {
  /** Its address, with the prefix that it was started with. */
  readonly url: string;
  stop(): Promise<void>;
}

export interface ServerOptions {
  /** Its own folder: the database `mlflow.db`, artifacts and the log are in it. */
  readonly folder: string;
  readonly prefix?: string;
  readonly more?: readonly string[];
}

/** Starts MLflow's own server on a database, and waits until it answers. */
export async function startServer(
  python: string,
  { folder, prefix = '', more = [] }: ServerOptions,
): Promise<RealServer> {
  const port = await freePort();
  const store = ['--backend-store-uri', `sqlite:///${join(folder, 'mlflow.db')}`];
  const artifacts = ['--artifacts-destination', join(folder, 'artifacts')];
  const place = ['--host', '127.0.0.1', '--port', String(port), '--workers', '1'];
  const prefixed = prefix === '' ? [] : ['--static-prefix', prefix];
  const log = openSync(join(folder, 'server.log'), 'a');
  const child = spawn(
    join(dirname(python), 'mlflow'),
    ['server', ...store, ...artifacts, ...place, ...prefixed, ...more],
    {
      cwd: folder,
      env: {
        ...processEnvironment,
        MLFLOW_FLASK_SERVER_SECRET_KEY: 'key',
        MLFLOW_AUTH_ADMIN_PASSWORD: admin.password,
        ...idle,
      },
      stdio: ['ignore', log, log],
      detached: true,
    },
  );
  const url = `http://127.0.0.1:${port}${prefix}`;
  try {
    await answering(`${url}/health`, child, join(folder, 'server.log'));
  } catch (error) {
    await stop(child);
    throw error;
  }
  return { url, stop: () => stop(child) };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** How long a server may take to start: half a minute alone, minutes where the machine has other work. */
const slowestStartMs = 240_000;

async function answering(url: string, child: ChildProcess, log: string): Promise<void> {
  const end = Date.now() + slowestStartMs;
  while (Date.now() < end) {
    if (child.exitCode !== null) throw new Error(`the server ended; see ${log}`);
    const response = await fetch(url).catch(() => undefined);
    if (response?.ok === true) return;
    await sleep(100);
  }
  throw new Error(`the server does not answer; see ${log}`);
}

/** Ends it with its workers, which are a group of processes. */
async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.pid === undefined) return;
  const ended = once(child, 'exit');
  process.kill(-child.pid, 'SIGKILL');
  await ended;
}

/** The source as the product reads a server. */
export function restSourceOf(
  url: string,
  credential: Credential = { kind: 'none' },
  logged: string[] = [],
  http: Http = httpTo(url, credential),
): Source {
  const say = (message: string): void => void logged.push(message);
  return createMlflowRestSource({
    http,
    info: { id: `mlflow:${url}`, system: 'mlflow', label: new URL(url).host, location: url },
    clock: Date,
    log: { info: say, warn: say, error: say },
  });
}

/** The way to a server's origin. */
export function httpTo(url: string, credential: Credential = { kind: 'none' }): Http {
  const grant = { origin: new URL(url).origin, credential, authorities: [] };
  return createHttp(grant, { proxy: undefined, noProxy: [] }, Date);
}

/** MLflow's own client, asked in one process. */
export interface Client {
  ask(question: Readonly<Record<string, unknown>>): Promise<unknown>;
  stop(): void;
}

export async function startClient(
  python: string,
  url: string,
  env: Readonly<Record<string, string>> = {},
): Promise<Client> {
  const child = spawn(python, ['-W', 'ignore', scriptOf('ask_client.py'), url], {
    cwd: tmpdir(),
    env: { ...processEnvironment, ...env },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const answer = async (): Promise<unknown> => {
    const line = await lines.next();
    if (line.done === true) throw new Error('the client of MLflow ended');
    return JSON.parse(line.value);
  };
  await answer();
  return {
    ask: (question) => {
      child.stdin.write(`${JSON.stringify(question)}\n`);
      return answer();
    },
    stop: () => void child.stdin.end(),
  };
}
