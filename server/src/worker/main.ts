import { createMessageConnection, IPCMessageReader, IPCMessageWriter } from 'vscode-jsonrpc/node';
import { createSqliteDatabases } from '../platform/sqlite.ts';
import { sourcesChanged } from '../protocol/tracking.ts';
import { setStores, watchStores, workerLog } from '../protocol/worker.ts';
import type { LogLevel, WorkerStore } from '../protocol/worker.ts';
import { bindAnswers } from './answers.ts';
import { Sources } from './sources.ts';
import { stampOf } from './stamp.ts';
import { StoreWatch } from './watch.ts';

/** How long a writer may keep a read waiting before its store counts as locked. */
const busyMs = 2000;

/** The worker: a process of its own that reads the stores, so that nothing it meets holds up the language server. */
const connection = createMessageConnection(new IPCMessageReader(process), new IPCMessageWriter(process));
const say = (level: LogLevel, message: string): void => {
  connection.sendNotification(workerLog.method, { level, message }).catch(() => process.exit(1));
};
const log = {
  info: (message: string) => say('info', message),
  warn: (message: string) => say('warn', message),
  error: (message: string, cause?: unknown) => say('error', `${message}: ${String(cause)}`),
};
const sources = new Sources({ databases: createSqliteDatabases(), clock: Date, log, busyMs });
const watch = new StoreWatch({
  every: (milliseconds, run) => {
    const timer = setInterval(run, milliseconds);
    return () => clearInterval(timer);
  },
  stampOf,
  onChange: (source) => {
    connection.sendNotification(sourcesChanged.method, { source }).catch(() => process.exit(1));
  },
});

bindAnswers(connection, sources);
connection.onNotification(setStores.method, ({ stores }: { stores: readonly WorkerStore[] }) =>
  sources.set(stores),
);
connection.onNotification(watchStores.method, ({ sources: ids }: { sources: readonly string[] }) =>
  watch.watch(sources.stores(ids)),
);
connection.listen();
process.once('disconnect', () => {
  watch.dispose();
  process.exit(0);
});
