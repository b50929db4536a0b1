// tested by: test/sources/mlflow/rest/bad.test.ts
import type { ArtifactReader, ArtifactsRequest } from '../../../engine/evidence/contract.ts';
import type { ArtifactContent, ArtifactEntry, ArtifactOwner } from '../../../engine/evidence/artifact.ts';
import type { Page } from '../../../engine/evidence/source.ts';
import type { Cancel } from '../../../ports/cancel.ts';
import { answer } from './answer.ts';
import { base64Of } from '../../../engine/evidence/base64.ts';
import { isWebPage, type RestClient } from './client.ts';
import { listAt, numberAt, textAt, type Data } from './json.ts';
import { pageOf } from './pages.ts';
import { isBelow, isRightIn } from './paths.ts';
import { plain } from './redact.ts';
import { RestProblem, webPage } from './problems.ts';
import { readVersionData } from './registry.ts';
import { readRunData } from './tracking.ts';
import { runRootOf, folderOf, type Folder } from './versionFolder.ts';

/** Lists and reads what runs and versions of models left, through the server: no address of a store is opened. */
export function createArtifacts(client: RestClient): ArtifactReader {
  return {
    list: (request, cancel) => answer(client.clock, () => list(client, request, cancel)),
    read: (owner, path, limit, cancel) =>
      answer(client.clock, () => read(client, { owner, path, limit }, cancel)),
  };
}

async function list(
  client: RestClient,
  request: ArtifactsRequest,
  cancel: Cancel,
): Promise<Page<ArtifactEntry>> {
  if (request.path !== '' && !isBelow(request.path)) throw outside(request.path);
  const folder = await folderOfOwner(client, request.owner, cancel);
  const at = [folder.path, request.path].filter((part) => part !== '').join('/');
  const data = await client.ask({ method: 'GET', ...listingOf(folder, at, request.from) }, cancel);
  // The proxy for artifacts names entries by their last part alone.
  const above = folder.kind === 'proxied' && at !== '' ? `${at}/` : '';
  const entries = listAt(data, 'files')
    .map((file) => ({ file, path: `${above}${textAt(file, 'path')}` }))
    .filter(({ path }) => isRightIn(at, path))
    .map(({ file, path }) => entryOf(file, folder.path === '' ? path : path.slice(folder.path.length + 1)));
  return pageOf(data, entries, request);
}

function listingOf(
  { kind, id }: Folder,
  path: string,
  from: string | undefined,
): { readonly path: string; readonly query: Readonly<Record<string, string | undefined>> } {
  switch (kind) {
    case 'run':
      return {
        path: 'artifacts/list',
        query: { run_id: id, path: path === '' ? undefined : path, page_token: from },
      };
    case 'proxied':
      return { path: '../mlflow-artifacts/artifacts', query: { path } };
    case 'model':
      return {
        path: `logged-models/${encodeURIComponent(id)}/artifacts/directories`,
        query: { artifact_directory_path: path === '' ? undefined : path, page_token: from },
      };
  }
}

function entryOf(file: Data, path: string): ArtifactEntry {
  const isFolder = file['is_dir'] === true;
  return { path, isFolder, size: isFolder ? undefined : numberAt(file, 'file_size') };
}

async function folderOfOwner(client: RestClient, owner: ArtifactOwner, cancel: Cancel): Promise<Folder> {
  if (owner.kind === 'run') return { kind: 'run', id: owner.run, path: '' };
  const version = await readVersionData(client, owner.model, owner.version, cancel);
  const run = textAt(version, 'run_id');
  const root = run === '' ? undefined : runRootOf(await readRunData(client, run, cancel).catch(() => ({})));
  const folder = folderOf(textAt(version, 'source'), run, root);
  if (folder !== undefined) return folder;
  throw new RestProblem({
    reason: 'not-supported',
    message: `${client.name} does not list the files of version ${plain(owner.version)} of ${plain(owner.model)}.`,
    action: 'Open the page of the version in MLflow, or the store that its source names.',
  });
}

interface Wanted {
  readonly owner: ArtifactOwner;
  readonly path: string;
  readonly limit: number;
}

async function read(client: RestClient, wanted: Wanted, cancel: Cancel): Promise<ArtifactContent> {
  const { owner, path, limit } = wanted;
  if (!isBelow(path)) throw outside(path);
  const at = encodeURIComponent(path);
  const url =
    owner.kind === 'run'
      ? `${client.base}/get-artifact?run_uuid=${encodeURIComponent(owner.run)}&path=${at}`
      : `${client.base}/model-versions/get-artifact?name=${encodeURIComponent(owner.model)}&version=${encodeURIComponent(owner.version)}&path=${at}`;
  const response = await client.send({ method: 'GET', url, limit }, cancel);
  client.check(response, 'artifacts');
  if (isWebPage(response) && !/\.(?:html?|svg|xml|md|txt)$/i.test(path)) throw webPage(client.name);
  const { body } = response;
  return { path, base64: base64Of(body), size: body.length, uri: undefined };
}

function outside(path: string): RestProblem {
  return new RestProblem({
    reason: 'denied',
    message: `"${plain(path)}" is no path below the artifacts.`,
    action: 'Choose a file from the list.',
  });
}
