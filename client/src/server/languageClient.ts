import { env, workspace, type LogOutputChannel } from 'vscode';
import { LanguageClient, State, TransportKind, type StaticFeature } from 'vscode-languageclient/node';
import {
  healthChanged,
  type Health,
  type InitializationOptions,
} from '../../../server/src/protocol/project.ts';
import { sourcesChanged } from '../../../server/src/protocol/tracking.ts';
import type { ServerErrors } from '../serverErrors.ts';
import { documentSelector } from './documents.ts';

export interface ClientOptions {
  /** The bundle of the language server. */
  readonly module: string;
  readonly log: LogOutputChannel;
  readonly errors: ServerErrors;
}

/** What the server tells; the language client keeps one listener for each. */
export interface ClientEvents {
  onHealth(health: Health): void;
  onSourcesChanged(change: { readonly source?: string }): void;
  /** The server begins to start, after a crash too. */
  onStarting(): void;
}

/** Makes the client of the language server, which is not started by this. */
export function createClient({ module, log, errors }: ClientOptions, events: ClientEvents): LanguageClient {
  const client = new LanguageClient(
    'assay',
    'Assay',
    { module, transport: TransportKind.ipc },
    {
      documentSelector: [...documentSelector],
      initializationOptions: welcome,
      errorHandler: errors,
      // A server that cannot be started has crashed, or will: either way its errors are told in one place.
      initializationFailedHandler: () => false,
      outputChannel: log,
      traceOutputChannel: log,
    },
  );
  client.registerFeature(sentFindings);
  client.onNotification(healthChanged.method, (health: Health) => events.onHealth(health));
  client.onNotification(sourcesChanged.method, (change: { readonly source?: string }) =>
    events.onSourcesChanged(change),
  );
  client.onDidChangeState(({ newState }) => {
    if (newState === State.Starting) events.onStarting();
  });
  return client;
}

/**
 * Findings are sent, not asked for: the library would ask for those of closed files every two seconds, and what an edit
 * does to other files would show as late.
 */
const sentFindings: StaticFeature = {
  fillClientCapabilities: ({ textDocument }) => delete textDocument?.diagnostic,
  initialize: () => undefined,
  getState: () => ({ kind: 'static' }),
  clear: () => undefined,
};

/** Asked for anew at each start, for trust may have been granted in between. */
function welcome(): InitializationOptions {
  return { trusted: workspace.isTrusted, ruleLink: `${env.uriScheme}://assay-ml.assay/rule/` };
}
