import type { ArtifactContent, ArtifactEntry, ArtifactOwner } from '../../../engine/evidence/artifact.ts';
import type { ArtifactReader, ArtifactsRequest } from '../../../engine/evidence/contract.ts';
import type { Answer, Page, Unavailable } from '../../../engine/evidence/source.ts';
import type { Cancel } from '../../../ports/cancel.ts';
import type { Clock } from '../../../ports/clock.ts';
import type { StoreEntry, StoreFiles } from '../../../ports/storeFiles.ts';
import { limitOf } from '../requests.ts';
import { base64Of } from '../../../engine/evidence/base64.ts';
import { emptyPlace, problemOfFile, unreachablePlace } from './problems.ts';
import type { Holding } from './owner.ts';
import { placesOf, readRecorded } from './recorded.ts';

export interface ArtifactOptions {
  readonly files: StoreFiles;
  readonly clock: Clock;
  /** What a person calls the store. */
  readonly name: string;
  /** The folder that the store lies in. */
  readonly store: string;
  /** The folder of the workspace: with the store's own, the only ones that are looked into. */
  readonly workspace: string;
  /** Where the store recorded an owner's files. */
  holdingsOf(owner: ArtifactOwner): Answer<readonly Holding[]>;
}

type Found =
  { readonly ok: true; readonly root: string } | { readonly ok: false; readonly problem: Unavailable };

/** Reads the files of runs and versions, where they lie on this machine, from folders of the workspace and the store only. */
export function createArtifactReader(options: ArtifactOptions): ArtifactReader {
  return {
    async list(request, cancel) {
      const holdings = options.holdingsOf(request.owner);
      return holdings.ok ? listOf(options, holdings.value, request, cancel) : holdings;
    },
    async read(owner, path, limit) {
      const holdings = options.holdingsOf(owner);
      return holdings.ok ? readOf(options, holdings.value, path, limit) : holdings;
    },
  };
}

async function listOf(
  options: ArtifactOptions,
  holdings: readonly Holding[],
  request: ArtifactsRequest,
  cancel: Cancel,
): Promise<Answer<Page<ArtifactEntry>>> {
  const [holding, path] = holdingAt(holdings, request.path);
  const found = await rootOf(options, holding);
  const more = request.path === '' ? await foldersOf(options, holdings.slice(1)) : [];
  if (!found.ok) return more.length === 0 ? found : pageOf(options, more, request);
  const listed = await options.files.list(found.root, below(holding, path), cancel);
  if (!listed.ok) {
    if (listed.reason === 'missing' && path === '' && more.length > 0) return pageOf(options, more, request);
    return { ok: false, problem: problemOfFile(listed.reason, request.path, options.name) };
  }
  const names = new Set(listed.value.map(({ name }) => name));
  return pageOf(options, [...listed.value, ...more.filter(({ name }) => !names.has(name))], request);
}

async function readOf(
  options: ArtifactOptions,
  holdings: readonly Holding[],
  path: string,
  limit: number,
): Promise<Answer<ArtifactContent>> {
  const [holding, inside] = holdingAt(holdings, path);
  const found = await rootOf(options, holding);
  if (!found.ok) return found;
  const read = await options.files.read(found.root, below(holding, inside), limit);
  if (!read.ok) return { ok: false, problem: problemOfFile(read.reason, path, options.name) };
  const { bytes, uri } = read.value;
  const value = { path, base64: base64Of(bytes), size: bytes.length, uri };
  return { ok: true, value, readAt: options.clock.now() };
}

/** Whose files a path is of: those of the logged model whose name it begins with, else the owner's own. */
function holdingAt(holdings: readonly Holding[], path: string): readonly [Holding | undefined, string] {
  const [first = '', ...rest] = path.split('/');
  const logged = first === '' ? undefined : holdings.slice(1).find(({ name }) => name === first);
  return logged === undefined ? [holdings[0], path] : [logged, rest.join('/')];
}

/** The folder of a holding on this machine, inside the folders that may be looked into. */
async function rootOf(options: ArtifactOptions, holding: Holding | undefined): Promise<Found> {
  const recorded = readRecorded(holding?.uri ?? '');
  if (holding === undefined || recorded === undefined)
    return { ok: false, problem: emptyPlace(options.name) };
  if (recorded.kind === 'elsewhere')
    return { ok: false, problem: unreachablePlace(recorded.scheme, options.name) };
  const allowed = await Promise.all(
    [options.store, options.workspace].map((folder) => options.files.realFolder(folder)),
  );
  for (const place of placesOf(recorded, { store: options.store, id: holding.id })) {
    const real = await options.files.realFolder(place);
    if (real !== undefined && allowed.some((folder) => isBelow(folder, real)))
      return { ok: true, root: real };
  }
  return { ok: false, problem: problemOfFile('missing', '', options.name) };
}

/** The logged models whose files are there, as folders. */
async function foldersOf(
  options: ArtifactOptions,
  logged: readonly Holding[],
): Promise<readonly StoreEntry[]> {
  const roots = await Promise.all(logged.map((holding) => rootOf(options, holding)));
  return logged
    .filter((_, at) => roots[at]?.ok === true)
    .map(({ name }) => ({ name, isFolder: true, size: undefined }));
}

function pageOf(
  options: ArtifactOptions,
  entries: readonly StoreEntry[],
  request: ArtifactsRequest,
): Answer<Page<ArtifactEntry>> {
  const sorted = [...entries].sort((one, other) => (one.name < other.name ? -1 : 1));
  const start = request.from === undefined ? 0 : sorted.findIndex(({ name }) => name > (request.from ?? ''));
  const shown = start < 0 ? [] : sorted.slice(start, start + limitOf(request));
  const isLast = start < 0 || start + shown.length >= sorted.length;
  const items = shown.map(({ name, isFolder, size }) => ({
    path: inside(request.path, name),
    isFolder,
    size,
  }));
  const next = isLast ? undefined : shown.at(-1)?.name;
  return { ok: true, value: { items, total: sorted.length, next }, readAt: options.clock.now() };
}

function below(holding: Holding | undefined, path: string): string {
  return inside(holding?.path ?? '', path);
}

function inside(folder: string, path: string): string {
  return [folder, path].filter((part) => part !== '').join('/');
}

/** Of real paths, whose parts are written in one way. */
function isBelow(folder: string | undefined, path: string): boolean {
  if (folder === undefined) return false;
  return (
    path === folder ||
    path.startsWith(/[\\/]$/.test(folder) ? folder : `${folder}${folder.includes('\\') ? '\\' : '/'}`)
  );
}
