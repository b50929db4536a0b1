import type { MessageConnection } from 'vscode-jsonrpc/node';
import type { ArtifactReader, Source } from '../../engine/evidence/contract.ts';
import type { ArtifactEntry } from '../../engine/evidence/artifact.ts';
import type { Plot, PlotFiles } from '../../engine/evidence/plot.ts';
import type { Answer } from '../../engine/evidence/source.ts';
import { plotFileOf } from '../../engine/plots/detect.ts';
import { readPlotOf } from '../../engine/plots/read.ts';
import type { Cancel } from '../../ports/cancel.ts';
import { listArtifacts, listPlots, readArtifact, readPlot } from '../../protocol/artifacts.ts';
import type { Sources } from '../sources.ts';
import { bindRead, notSupported } from './bind.ts';

/** A larger file is not read for a drawing. */
const mostBytes = 10_000_000;
/** So far folders are looked into, and so many of them: a run may hold a whole data set. */
const deepest = 4;
const mostFolders = 60;
const folderPage = 500;

/** Answers the requests about the files of runs and versions. */
export function bindArtifacts(connection: MessageConnection, sources: Sources): void {
  const bound = { connection, sources };
  bindRead(bound, listArtifacts, async (source, params, token) =>
    source.artifacts === undefined
      ? notSupported(source, 'list files')
      : source.artifacts.list(params, token),
  );
  bindRead(bound, readArtifact, async (source, { owner, path, limit }, token) =>
    source.artifacts === undefined
      ? notSupported(source, 'read files')
      : source.artifacts.read(owner, path, limit, token),
  );
  bindRead(bound, listPlots, async (source, { run }, token) =>
    source.artifacts === undefined
      ? notSupported(source, 'list files')
      : plotFiles(source.artifacts, run, token),
  );
  bindRead(bound, readPlot, (source, params, token) => plotOfRun(source, params, token));
}

/** The files of a run that can be shown, folder by folder, as far as a person would look. */
export async function plotFiles(
  reader: ArtifactReader,
  run: string,
  cancel: Cancel,
): Promise<Answer<PlotFiles>> {
  const folders: { readonly path: string; readonly depth: number }[] = [{ path: '', depth: 0 }];
  const entries: ArtifactEntry[] = [];
  for (let place = 0; place < Math.min(folders.length, mostFolders); place += 1) {
    const { path, depth } = folders[place] ?? { path: '', depth: deepest };
    const answer = await reader.list({ owner: { kind: 'run', run }, path, limit: folderPage }, cancel);
    if (!answer.ok && place === 0) return answer;
    const items = answer.ok ? answer.value.items : [];
    entries.push(...items.filter(({ isFolder }) => !isFolder));
    if (depth < deepest)
      folders.push(
        ...items.filter(({ isFolder }) => isFolder).map((one) => ({ path: one.path, depth: depth + 1 })),
      );
  }
  const files = entries.flatMap(({ path }) => plotFileOf(path) ?? []);
  return { ok: true, value: { files, others: entries.length - files.length }, readAt: Date.now() };
}

/** A file of a run as it is drawn. */
export async function plotOfRun(
  source: Source,
  { run, path }: { readonly run: string; readonly path: string },
  cancel: Cancel,
): Promise<Answer<Plot>> {
  const { artifacts } = source;
  if (artifacts === undefined) return notSupported(source, 'read files');
  const owner = { kind: 'run', run } as const;
  const answer = await artifacts.read(owner, path, mostBytes, cancel);
  if (!answer.ok) return answer;
  const { base64 } = answer.value;
  const bytes = Uint8Array.from(Buffer.from(base64, 'base64'));
  const declared = await artifacts.declared?.(run, path, cancel);
  return {
    ...answer,
    value: readPlotOf({
      path,
      bytes,
      base64,
      declared: declared?.ok === true ? declared.value : undefined,
      text: () => new TextDecoder().decode(bytes),
    }),
  };
}
