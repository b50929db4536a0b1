import type { MessageConnection } from 'vscode-jsonrpc/node';
import { listArtifacts, readArtifact } from '../../protocol/artifacts.ts';
import type { Sources } from '../sources.ts';
import { bindRead, notSupported } from './bind.ts';

/** Answers the requests about files of runs and models. */
export function bindArtifacts(connection: MessageConnection, sources: Sources): void {
  const bound = { connection, sources };
  bindRead(bound, listArtifacts, async (source, params, token) =>
    source.artifacts === undefined
      ? notSupported(source, 'show artifacts')
      : source.artifacts.list(params, token),
  );
  bindRead(bound, readArtifact, async (source, { owner, path, limit }, token) =>
    source.artifacts === undefined
      ? notSupported(source, 'show artifacts')
      : source.artifacts.read(owner, path, limit, token),
  );
}
