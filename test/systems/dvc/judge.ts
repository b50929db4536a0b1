import { URI } from 'vscode-uri';
import { createEngine } from '../../../server/src/engine/engine.ts';
import type { Finding } from '../../../server/src/engine/finding.ts';
import { nodeFiles } from '../../../server/src/platform/files.ts';
import { FileIndex } from '../../../server/src/workspace/fileIndex.ts';
import { loadFolder } from '../../../server/src/workspace/load.ts';
import { strictLog } from '../../support/project.ts';

/** What Assay finds in a folder, loaded from the disk as the command line does. */
export async function findingsIn(folder: string): Promise<readonly Finding[]> {
  const engine = createEngine({ log: strictLog });
  const loader = { engine, files: nodeFiles, index: new FileIndex(), openText: () => undefined };
  await loadFolder(loader, URI.file(folder).toString(), { isCancellationRequested: false });
  return engine.uris().flatMap((uri) => engine.check(uri));
}
