import { URI } from 'vscode-uri';
import { createEngine } from '../../../server/src/engine/engine.ts';
import type { Finding } from '../../../server/src/engine/finding.ts';
import { nodeFiles } from '../../../server/src/platform/files.ts';
import { FileIndex } from '../../../server/src/workspace/fileIndex.ts';
import { loadFolder } from '../../../server/src/workspace/load.ts';
import { strictLog } from '../../support/project.ts';

/** The kinds of file that DVC reads. */
const read: ReadonlySet<string> = new Set(['dvc', 'dvc-lock', 'dvc-file', 'dvc-ignore', 'params']);

/** What Assay finds in the files of DVC in a folder, loaded from the disk as the command line does. */
export async function findingsIn(folder: string): Promise<readonly Finding[]> {
  const engine = createEngine({ log: strictLog });
  const loader = { engine, files: nodeFiles, index: new FileIndex(), openText: () => undefined };
  await loadFolder(loader, URI.file(folder).toString(), { isCancellationRequested: false });
  const uris = engine.uris().filter((uri) => read.has(engine.get(uri)?.kind ?? ''));
  return uris.flatMap((uri) => engine.check(uri));
}
