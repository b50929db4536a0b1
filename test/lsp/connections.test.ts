import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Connection } from '../../server/src/engine/evidence/connection.ts';
import type { Answer, Page, SourceInfo } from '../../server/src/engine/evidence/source.ts';
import type { Experiment } from '../../server/src/engine/evidence/tracking.ts';
import type { Health } from '../../server/src/protocol/project.ts';
import { LanguageClient } from '../support/languageClient.ts';

interface Listening {
  readonly url: string;
  /** What came in: the path with the header that signs in. */
  readonly asked: { readonly path: string; readonly authorization: string | undefined }[];
  close(): Promise<void>;
}

const soon = { timeout: 5000 };

let folder: string;
let client: LanguageClient;
let servers: Listening[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assay connections-'));
  client = new LanguageClient();
  servers = [];
});

afterEach(async () => {
  await client.stop();
  await Promise.all(servers.map((server) => server.close()));
  await rm(folder, { recursive: true, force: true });
});

/** A server on this machine that answers as MLflow's does where it holds one experiment. */
async function listening(): Promise<Listening> {
  const asked: Listening['asked'] = [];
  const server: Server = createServer((request: IncomingMessage, response) => {
    asked.push({ path: request.url ?? '', authorization: request.headers.authorization });
    const isVersion = request.url?.endsWith('/version') === true;
    response.setHeader('content-type', isVersion ? 'text/plain' : 'application/json');
    const experiment = { experiment_id: '1', name: 'churn', lifecycle_stage: 'active' };
    response.end(isVersion ? '3.17.2' : JSON.stringify({ experiments: [experiment] }));
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const one = {
    url: `http://127.0.0.1:${port}`,
    asked,
    close: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
  servers.push(one);
  return one;
}

function manifest(url: string): string {
  return `version: 1\nregistry: {type: mlflow, url: "${url}"}\n`;
}

async function start(trusted = true): Promise<void> {
  await client.start(folder, trusted);
  await client.notification<Health>('assay/health');
}

function grantsFor(...urls: readonly string[]): object {
  return {
    added: [],
    refused: [],
    grants: urls.map((origin) => ({
      origin,
      credential: { kind: 'bearer', token: 'hunter2' },
      authorities: [],
    })),
    network: { noProxy: [] },
  };
}

function connections(): Promise<readonly Connection[]> {
  return client.request<readonly Connection[]>('assay/connections', null);
}

async function labels(): Promise<readonly string[]> {
  const sources = await client.request<readonly SourceInfo[]>('assay/sources', null);
  return sources.map(({ location }) => location);
}

async function experimentsOf(location: string): Promise<Answer<Page<Experiment>>> {
  return client.request<Answer<Page<Experiment>>>('assay/experiments', {
    source: `mlflow:${location}`,
    limit: 10,
  });
}

test('a server that a manifest names is shown and not talked to', async () => {
  const server = await listening();
  await writeFile(join(folder, 'assay.yaml'), manifest(server.url));
  await start();
  expect(await connections()).toMatchObject([
    { location: server.url, origin: server.url, named: 'manifest', at: { line: 1 }, approval: 'open' },
  ]);
  expect(await labels()).toEqual([]);
  expect(await experimentsOf(server.url)).toMatchObject({ ok: false });
  const test = await client.request('assay/testConnection', { source: `mlflow:${server.url}` });
  expect(test).toMatchObject({ ok: false, problem: { reason: 'not-approved' } });
  expect(server.asked).toEqual([]);
});

test('an approved server is asked, with its secret', async () => {
  const server = await listening();
  await writeFile(join(folder, 'assay.yaml'), manifest(server.url));
  await start();
  await client.connection.sendNotification('assay/setConnections', grantsFor(server.url));
  expect(await labels()).toEqual([server.url]);
  expect(await experimentsOf(server.url)).toMatchObject({ value: { items: [{ name: 'churn' }] } });
  expect(new Set(server.asked.map(({ authorization }) => authorization))).toEqual(
    new Set(['Bearer hunter2']),
  );
});

test('a workspace that names another server never sends the secret there', async () => {
  const [server, other] = [await listening(), await listening()];
  await writeFile(join(folder, 'assay.yaml'), manifest(server.url));
  await start();
  await client.connection.sendNotification('assay/setConnections', grantsFor(server.url));
  await experimentsOf(server.url);
  await writeFile(join(folder, 'assay.yaml'), manifest(other.url));
  await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
    changes: [{ uri: `file://${encodeURI(join(folder, 'assay.yaml'))}`, type: 2 }],
  });
  await expect.poll(connections, soon).toMatchObject([{ location: other.url, approval: 'open' }]);
  expect(await labels()).toEqual([]);
  expect(await experimentsOf(other.url)).toMatchObject({ ok: false });
  expect(other.asked).toEqual([]);
});

test('a server that .env names is found, and one that the user refused stays refused', async () => {
  const server = await listening();
  await writeFile(join(folder, '.env'), `SECRET=1\nMLFLOW_TRACKING_URI=${server.url}\n`);
  await start();
  await expect
    .poll(connections, soon)
    .toMatchObject([{ named: 'environment-file', at: { line: 1 }, approval: 'open' }]);
  const said = { ...grantsFor(), refused: [server.url] };
  await client.connection.sendNotification('assay/setConnections', said);
  expect(await connections()).toMatchObject([{ approval: 'refused' }]);
  expect(server.asked).toEqual([]);
});

test('a server that the user added is a source without a word in the workspace', async () => {
  const server = await listening();
  await start();
  const said = { ...grantsFor(server.url), added: [{ system: 'mlflow', url: `${server.url}/` }] };
  await client.connection.sendNotification('assay/setConnections', said);
  expect(await labels()).toEqual([server.url]);
  expect(await connections()).toMatchObject([{ named: 'user', approval: 'approved' }]);
});

test('without trust nobody is asked', async () => {
  const server = await listening();
  await start(false);
  const said = { ...grantsFor(server.url), added: [{ system: 'mlflow', url: server.url }] };
  await client.connection.sendNotification('assay/setConnections', said);
  expect(await experimentsOf(server.url)).toMatchObject({ problem: { reason: 'not-trusted' } });
  expect(server.asked).toEqual([]);
});

test.each([
  ['https://MLflow.example.com:443/team/', 'https://mlflow.example.com'],
  ['http://127.0.0.1:5000', 'http://127.0.0.1:5000'],
])('the origin of %s is %s', async (url, origin) => {
  await start();
  expect(await client.request('assay/describeAddress', { url })).toMatchObject({ ok: true, origin });
});

test.each(['mlflow.example.com', 'ftp://x', 'https://u:p@x', 'https://a b'])(
  '%s is no address',
  async (url) => {
    await start();
    expect(await client.request('assay/describeAddress', { url })).toMatchObject({ ok: false });
  },
);
