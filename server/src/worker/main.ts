import { createMessageConnection, IPCMessageReader, IPCMessageWriter } from 'vscode-jsonrpc/node';
import { openSource } from '../compose/openSource.ts';
import { tableChanged } from '../protocol/table.ts';
import { sourcesChanged } from '../protocol/tracking.ts';
import { setPlaces, watchSources, workerLog } from '../protocol/worker.ts';
import type { Answerable, LogLevel } from '../protocol/worker.ts';
import { Allowed } from './allowed.ts';
import { bindConnections } from './answers/connections.ts';
import { bindSeries } from './answers/series.ts';
import { bindTables } from './answers/table.ts';
import { bindArtifacts } from './answers/artifacts.ts';
import { bindTracking } from './answers/tracking.ts';
import { Sources } from './sources.ts';
import { Tables } from './tables.ts';
import { SourceWatch } from './watch.ts';

/** The worker: a process of its own that owns the sources, so that nothing it meets holds up the language server. */
const connection = createMessageConnection(new IPCMessageReader(process), new IPCMessageWriter(process));
const say = (level: LogLevel, message: string): void => {
  connection.sendNotification(workerLog.method, { level, message }).catch(() => process.exit(1));
};
const log = {
  info: (message: string) => say('info', message),
  warn: (message: string) => say('warn', message),
  error: (message: string, cause?: unknown) => say('error', `${message}: ${String(cause)}`),
};
const allowed = new Allowed();
const sources = new Sources({
  open: (place) =>
    openSource(place, { clock: Date, log, httpFor: (origin) => allowed.httpFor(origin, Date) }),
  keyOf: (place) => allowed.keyOf(place),
});
const tables = new Tables({
  clock: Date,
  source: (id) => sources.get(id),
  tell: (head) => {
    connection.sendNotification(tableChanged.method, head).catch(() => process.exit(1));
  },
});
const watch = new SourceWatch({
  clock: Date,
  every: (milliseconds, run) => {
    const timer = setInterval(run, milliseconds);
    return () => clearInterval(timer);
  },
  stampOf: async (id) => sources.get(id)?.stamp({ isCancellationRequested: false }),
  onChange: (source) => {
    tables.changed(source);
    connection.sendNotification(sourcesChanged.method, { source }).catch(() => process.exit(1));
  },
});

bindTracking(connection, sources);
bindArtifacts(connection, sources);
bindTables(connection, tables);
bindSeries(connection, sources);
bindConnections(connection, sources);
connection.onNotification(setPlaces.method, ({ places, grants, network }: Answerable) => {
  allowed.set(grants, network);
  sources.set(places);
});
connection.onNotification(watchSources.method, ({ sources: ids }: { sources: readonly string[] }) =>
  watch.watch(ids),
);
connection.listen();
process.once('disconnect', () => {
  watch.dispose();
  process.exit(0);
});
