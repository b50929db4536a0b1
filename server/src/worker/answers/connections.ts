import type { MessageConnection } from 'vscode-jsonrpc/node';
import type { Diagnosis } from '../../engine/evidence/connection.ts';
import type { Source } from '../../engine/evidence/contract.ts';
import type { Answer } from '../../engine/evidence/source.ts';
import type { Cancel } from '../../ports/cancel.ts';
import { testConnection } from '../../protocol/connections.ts';
import type { Sources } from '../sources.ts';
import { bindRead } from './bind.ts';

/** Answers the test of a connection. */
export function bindConnections(connection: MessageConnection, sources: Sources): void {
  bindRead({ connection, sources }, testConnection, (source, _, token) => tested(source, token));
}

/** Tries a source by what everybody asks of it: how it stands, and what it holds. */
async function tested(source: Source, cancel: Cancel): Promise<Answer<Diagnosis>> {
  if (source.diagnose !== undefined) return source.diagnose(cancel);
  const state = await source.state(cancel);
  if (!state.ok) return state;
  const { version, supported, verdict, problem } = state.value;
  const experiments = await source.experiments({ limit: 1 }, cancel);
  const listed = experiments.ok ? 'They can be listed.' : experiments.problem.message;
  return {
    ...state,
    value: {
      version,
      steps: [
        {
          what: 'Version',
          outcome: verdict === 'unsupported' ? 'failed' : 'ok',
          detail: `${version ?? 'It does not tell'}; Assay is tested with ${supported}.`,
        },
        { what: 'Experiments', outcome: experiments.ok ? 'ok' : 'failed', detail: listed },
      ],
      problem: experiments.ok ? problem : experiments.problem,
    },
  };
}
