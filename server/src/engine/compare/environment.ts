// tested by: test/engine/compare/gather.test.ts
import type { Cancel } from '../../ports/cancel.ts';
import type { ArtifactOwner } from '../evidence/artifact.ts';
import type { ArtifactReader } from '../evidence/contract.ts';
import type { VersionName } from '../evidence/comparison.ts';
import type { KeyValue, Run } from '../evidence/tracking.ts';
import { environmentFiles, packagesIn } from './packages.ts';
import type { ComparedSource, Part } from './parts.ts';

/** The largest file of requirements that is read, in bytes. */
const largest = 1_000_000;

/** A folder of artifacts with more entries than this is not looked through. */
const mostEntries = 200;

/** So many models of one run are looked at. */
const mostModels = 5;

interface Of {
  readonly run: Run;
  readonly version: VersionName | undefined;
  /** The text in bytes of base64. */
  readonly decode: (base64: string) => string;
}

interface Folder {
  readonly owner: ArtifactOwner;
  readonly path: string;
}

/** Python and packages of a run, from the files beside its model. Undefined where there are no such files. */
export async function environmentOf(
  { artifacts }: ComparedSource,
  of: Of,
  cancel: Cancel,
): Promise<Part<readonly KeyValue[] | undefined>> {
  if (artifacts === undefined) return { value: undefined };
  for (const folder of await foldersOf(artifacts, of, cancel)) {
    const files = await filesIn(artifacts, { ...folder, decode: of.decode }, cancel);
    if (files.length > 0) return { value: packagesIn(files) };
  }
  return { value: undefined };
}

/** Where files of an environment may be: with the version, at the run's root, and beside each model of the run. */
async function foldersOf(
  artifacts: ArtifactReader,
  { run, version }: Of,
  cancel: Cancel,
): Promise<readonly Folder[]> {
  const owner: ArtifactOwner = { kind: 'run', run: run.id };
  const root = await artifacts.list({ owner, path: '', limit: mostEntries }, cancel);
  const folders = root.ok ? root.value.items.filter(({ isFolder }) => isFolder) : [];
  return [
    ...(version === undefined ? [] : [{ owner: { kind: 'version', ...version } as const, path: '' }]),
    ...folders.slice(0, mostModels).map(({ path }) => ({ owner, path })),
    { owner, path: '' },
  ];
}

async function filesIn(
  artifacts: ArtifactReader,
  { owner, path, decode }: Folder & Pick<Of, 'decode'>,
  cancel: Cancel,
): Promise<readonly { readonly name: string; readonly text: string }[]> {
  const listed = await artifacts.list({ owner, path, limit: mostEntries }, cancel);
  if (!listed.ok) return [];
  const files: { readonly name: string; readonly text: string }[] = [];
  for (const name of environmentFiles) {
    const entry = listed.value.items.find((one) => one.path === (path === '' ? name : `${path}/${name}`));
    if (entry === undefined || entry.isFolder) continue;
    const content = await artifacts.read(owner, entry.path, largest, cancel);
    if (content.ok) files.push({ name, text: decode(content.value.base64) });
  }
  return files;
}
