import type { IncomingMessage, ServerResponse } from 'node:http';
import { listen, type Listening } from './servers.ts';

export const megabyte = 'n'.repeat(1024 * 1024);
/** Markup, an escape sequence, writing from right to left, a link to a command. */
export const hostileText =
  '<img src=x onerror=alert(1)> \u001b[31mred\u001b]8;;http://x\u0007 \u202egnp [x](command:y)';
export const in2090 = Date.UTC(2090, 0, 1);

type Answer = (request: IncomingMessage, response: ServerResponse, asked: number) => void;

function json(response: ServerResponse, body: unknown, status = 200): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

function isFor(request: IncomingMessage, path: string): boolean {
  return (request.url ?? '').split('?')[0] === `/api/2.0/mlflow/${path}`;
}

function run(id: string, more: object = {}, data: object = {}): object {
  return {
    info: { run_id: id, run_name: id, experiment_id: '1', status: 'FINISHED', start_time: 1, ...more },
    data,
  };
}

/** Whatever a server may do that it should not. */
export const badAnswers = {
  hangs: () => undefined,
  refuses: (_, response) => json(response, { error_code: 'PERMISSION_DENIED', message: hostileText }, 403),
  'rate-limits for ever': (_, response) => void response.writeHead(429, { 'retry-after': '0' }).end(),
  'is down behind its gateway': (_, response) => void response.writeHead(503).end('<html>Bad gateway</html>'),
  'shows a sign-in page': (_, response) =>
    void response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><form>Sign in</form>'),
  'sends on to a sign-in page': (_, response) =>
    void response.writeHead(302, { location: 'https://login.example/oauth?next=x' }).end(),
  'cuts its answer': (_, response) => {
    response
      .writeHead(200, { 'content-length': '1000' })
      .write('{"experiments": [', () => response.destroy());
  },
  'cuts its answer in JSON': (_, response) =>
    void response.writeHead(200, { 'content-type': 'application/json' }).end('{"experiments": [{"name": "a'),
  'answers with a list': (_, response) => json(response, [1, 2]),
  'answers with nothing': (_, response) => void response.writeHead(200).end(),
  'nests too deep': (_, response) =>
    void response
      .writeHead(200, { 'content-type': 'application/json' })
      .end(`{"experiments":${'['.repeat(100_000)}`),
  'answers with 21 MB': (_, response) => {
    response.writeHead(200, { 'content-type': 'application/json' }).end(Buffer.alloc(21 * 1024 * 1024, 0x20));
  },
  'has an error of its own': (_, response) =>
    json(
      response,
      { error_code: 'INTERNAL_ERROR', message: `Traceback token=abcdef123456 ${hostileText}` },
      500,
    ),
  'is something else': (_, response) => void response.writeHead(404).end('Cannot POST'),
} as const satisfies Readonly<Record<string, Answer>>;

/** What is answered right in form, and wrong in what it says. */
export const oddAnswers = {
  'hands out the same page for ever': (_, response) =>
    json(response, {
      runs: [run('a')],
      experiments: [{ experiment_id: '1', name: 'a' }],
      next_page_token: 'again',
    }),
  'hands out ever new tokens': (request, response, asked) =>
    isFor(request, 'metrics/get-history')
      ? json(response, {
          metrics: [{ key: 'loss', value: 1, step: 1, timestamp: 1 }],
          next_page_token: String(asked),
        })
      : json(response, { runs: [run('a')], next_page_token: String(asked) }),
  'has names of 1 MB': (_, response) =>
    json(response, {
      experiments: [{ experiment_id: '1', name: megabyte }],
      runs: [run('a', { run_name: megabyte })],
    }),
  'has hostile names': (_, response) =>
    json(response, {
      experiments: [
        { experiment_id: '__proto__', name: hostileText, tags: [{ key: '__proto__', value: hostileText }] },
      ],
      runs: [run('a', { run_name: hostileText }, { params: [{ key: 'constructor', value: hostileText }] })],
    }),
  'lists artifacts outside': (_, response) =>
    json(response, {
      root_uri: 'file:///',
      files: [
        '../../etc/passwd',
        '/etc/passwd',
        'a/../b',
        'C:\\x',
        '..',
        'a\u0000b',
        'deep/er',
        'fine.txt',
        'é',
      ].map((path) => ({ path, is_dir: false, file_size: 1 })),
    }),
  'has odd numbers': (_, response) =>
    json(response, {
      runs: [
        run(
          'a',
          { start_time: in2090, end_time: '1700000000000' },
          {
            metrics: [
              { key: 'nan', value: 'NaN', step: 1, timestamp: 1 },
              { key: 'inf', value: 'Infinity', step: '7', timestamp: null },
              { key: 'object', value: { a: 1 } },
              { key: 'none' },
            ],
          },
        ),
        run('b', { start_time: 'soon', status: 'EXPLODED', experiment_id: 1 }),
        null,
        7,
        { info: [] },
      ],
    }),
} as const satisfies Readonly<Record<string, Answer>>;

/** A server that does one of them, whatever it is asked; `/version` is answered where it behaves at all. */
export function badServer(answer: Answer, version?: string): Promise<Listening> {
  let asked = 0;
  return listen((request, response) => {
    response.on('error', () => undefined);
    if (version !== undefined && request.url === '/version') return void response.end(version);
    answer(request, response, (asked += 1));
  });
}
