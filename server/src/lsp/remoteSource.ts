import { CancellationToken } from 'vscode-languageserver/node';
import type { ComparedSource } from '../engine/compare/parts.ts';
import type { Answer, SourceInfo } from '../engine/evidence/source.ts';
import { listArtifacts, readArtifact } from '../protocol/artifacts.ts';
import type { RequestDefinition } from '../protocol/definition.ts';
import { getRun, listModels, listRuns, listVersions } from '../protocol/tracking.ts';
import type { Tracking } from './tracking.ts';

/** A source of the worker as the engine reads it, so that the editor gathers what the command line does. */
export function remoteSource(
  tracking: Tracking,
  info: SourceInfo,
  token: CancellationToken = CancellationToken.None,
): ComparedSource {
  const source = info.id;
  const ask = <P, T>(definition: RequestDefinition<P, Answer<T>>, params: P): Promise<Answer<T>> =>
    tracking.ask(definition, params, token);
  return {
    info,
    run: (run) => ask(getRun, { source, run }),
    runs: (request) => ask(listRuns, { source, ...request }),
    registry: {
      models: (request) => ask(listModels, { source, ...request }),
      versions: (request) => ask(listVersions, { source, ...request }),
    },
    artifacts: {
      list: (request) => ask(listArtifacts, { source, ...request }),
      read: (owner, path, limit) => ask(readArtifact, { source, owner, path, limit }),
    },
  };
}
