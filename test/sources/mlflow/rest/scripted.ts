import { createMlflowRestSource } from '../../../../server/src/sources/mlflow/rest/index.ts';
import type { Source } from '../../../../server/src/engine/evidence/contract.ts';
import { HttpError, type Http } from '../../../../server/src/ports/http.ts';
import type { Cancel } from '../../../../server/src/ports/cancel.ts';

/** Nobody cancels. */
export const never: Cancel = { isCancellationRequested: false };

/** A request as a test sees it: without the server's address and what all have in common. */
export interface Asked {
  readonly method: string;
  /** Behind `/api/2.0/mlflow/`, without the question mark. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: Readonly<Record<string, unknown>>;
  readonly isRead: boolean;
  readonly cancel: Cancel;
}

/** What a scripted server answers: data, or an error of MLflow, or what the network did. */
export type Reply = object | HttpError | { readonly status: number; readonly code: string };

export interface Scripted {
  readonly source: Source;
  readonly asked: Asked[];
  /** The time, for a test to move on. */
  readonly clock: { time: number; now(): number };
  readonly slept: number[];
  /** Runs when a write waits before it looks once more. */
  onSleep: () => void;
}

/** A source over a server that is a function. */
export function scripted(reply: (asked: Asked) => Reply | Promise<Reply>): Scripted {
  const asked: Asked[] = [];
  const clock = { time: 1_000_000, now: () => clock.time };
  const slept: number[] = [];
  const http: Http = {
    send: async ({ method, url, body = '{}', isRead = false }, cancel) => {
      const { pathname, searchParams } = new URL(url);
      const sent = JSON.parse(body) as Record<string, unknown>;
      const path = pathname.replace('/api/2.0/mlflow/', '');
      const one = { method, path, query: searchParams, body: sent, isRead, cancel };
      asked.push(one);
      return responseOf(await reply(one));
    },
  };
  const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const test: Scripted = {
    asked,
    clock,
    slept,
    onSleep: () => undefined,
    source: createMlflowRestSource({
      http,
      info: { id: 's', system: 'mlflow', label: 'the server', location: 'https://m.example/' },
      clock,
      log: silent,
      sleep: (milliseconds) => {
        slept.push(milliseconds);
        test.onSleep();
        return Promise.resolve();
      },
    }),
  };
  return test;
}

function responseOf(reply: Reply): Awaited<ReturnType<Http['send']>> {
  if (reply instanceof HttpError) throw reply;
  const isError = 'status' in reply && typeof reply.status === 'number' && 'code' in reply;
  const data = isError ? { error_code: reply.code, message: `because of ${reply.code}` } : reply;
  return {
    status: isError ? reply.status : 200,
    type: 'application/json',
    body: new TextEncoder().encode(JSON.stringify(data)),
    retryAfter: undefined,
  };
}
