import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { createMessageConnection, IPCMessageReader, IPCMessageWriter } from 'vscode-jsonrpc/node';
import type { MessageConnection } from 'vscode-jsonrpc/node';
import type { Log } from '../ports/log.ts';
import { sourcesChanged } from '../protocol/tracking.ts';
import { workerLog } from '../protocol/worker.ts';
import type { LogLevel } from '../protocol/worker.ts';

/** A running worker: its connection, and how to end it. */
export interface WorkerProcess {
  readonly connection: MessageConnection;
  /** Ends the process; what waits for an answer is rejected. */
  kill(): void;
}

export interface WorkerProcessOptions {
  /** The worker's script. */
  readonly path: string;
  readonly log: Log;
  readonly onChange: (source: string) => void;
  /** Something that the worker tells and nobody here knows. */
  readonly onNotice: (method: string, params: unknown) => void;
  /** The process has ended, by itself or not. */
  readonly onEnd: (worker: WorkerProcess) => void;
}

/** Starts a worker. It says nothing on standard output, which may carry the language-server protocol. */
export function startWorkerProcess(options: WorkerProcessOptions): WorkerProcess {
  const child = fork(options.path, [], { execArgv: [], stdio: ['ignore', 'ignore', 'pipe', 'ipc'] });
  const connection = createMessageConnection(new IPCMessageReader(child), new IPCMessageWriter(child));
  const worker = { connection, kill: () => child.kill('SIGKILL') };
  options.log.info(`The tracking worker runs as process ${child.pid}.`);
  let hasEnded = false;
  const end = (how: string): void => {
    if (hasEnded) return;
    hasEnded = true;
    options.log.info(`The tracking worker ended (${how}).`);
    // Disposing is what rejects the requests that wait.
    connection.dispose();
    options.onEnd(worker);
  };
  child.once('exit', (code, signal) => end(signal ?? `exit code ${code}`));
  child.once('error', (error) => end(error.message));
  listenTo(child, connection, options);
  return worker;
}

function listenTo(
  child: ChildProcess,
  connection: MessageConnection,
  { log, onChange, onNotice }: WorkerProcessOptions,
): void {
  child.stderr
    ?.setEncoding('utf8')
    .on('data', (text: string) => log.warn(`The tracking worker: ${text.trimEnd()}`));
  connection.onError(([error]) => log.warn(`The tracking worker's connection: ${error.message}`));
  connection.onNotification(sourcesChanged.method, ({ source }: { source: string }) => onChange(source));
  connection.onNotification(workerLog.method, ({ level, message }: { level: LogLevel; message: string }) =>
    log[level](message),
  );
  connection.onNotification((method: string, params: unknown) => onNotice(method, params));
  connection.listen();
}
