import { createServer } from 'node:http';
import { connect } from 'node:net';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { createHttp, type HttpOptions } from '../../server/src/platform/http.ts';
import { HttpError, type Credential, type Http, type HttpRequest } from '../../server/src/ports/http.ts';
import {
  listen,
  listenBare,
  makeCertificates,
  started,
  type Certificates,
  type Listening,
} from '../support/servers.ts';

const never = { isCancellationRequested: false };
const straight = { proxy: undefined, noProxy: [] };
const quick = { connectMs: 1000, headersMs: 700, idleMs: 700, wholeMs: 2500, pausesMs: [10, 20, 40] };
const sam: Credential = { kind: 'basic', user: 'sam', password: 'pa:ss' };

let open: Listening[] = [];

afterEach(async () => {
  await Promise.all(open.map((server) => server.close()));
  open = [];
});

async function keep(server: Promise<Listening>): Promise<Listening> {
  const listening = await server;
  open.push(listening);
  return listening;
}

interface To {
  readonly credential?: Credential;
  readonly authorities?: readonly string[];
  readonly network?: { readonly proxy: string | undefined; readonly noProxy: readonly string[] };
  readonly resolve?: HttpOptions['resolve'];
}

function httpTo(
  origin: string,
  { credential = { kind: 'none' }, authorities = [], network = straight, resolve }: To = {},
): Http {
  const options = resolve === undefined ? { limits: quick } : { limits: quick, resolve };
  return createHttp({ origin, credential, authorities }, network, Date, options);
}

function get(http: Http, url: string, more: Partial<HttpRequest> = {}): ReturnType<Http['send']> {
  return http.send({ method: 'GET', url, ...more }, never);
}

async function reasonOf(sent: Promise<unknown>): Promise<string> {
  try {
    await sent;
    return 'none';
  } catch (error) {
    return error instanceof HttpError ? error.reason : String(error);
  }
}

/** Every name means these addresses, one after another. */
function resolving(...addresses: readonly string[]): NonNullable<HttpOptions['resolve']> {
  let asked = 0;
  return (_, __, done) => {
    const address = addresses[Math.min(asked, addresses.length - 1)] ?? '';
    asked += 1;
    done(null, [{ address, family: address.includes(':') ? 6 : 4 }]);
  };
}

describe('a request', () => {
  test('carries the credential, and names no origin', async () => {
    const seen: unknown[] = [];
    const server = await keep(
      listen((request, response) => {
        seen.push(request.headers);
        response.setHeader('content-type', 'application/json').end('{"a":1}');
      }),
    );
    const origin = `http://127.0.0.1:${server.port}`;
    const answer = await get(httpTo(origin, { credential: sam }), `${origin}/x?y=1`);
    expect(answer).toMatchObject({ status: 200, type: 'application/json', retryAfter: undefined });
    expect(Buffer.from(answer.body).toString()).toBe('{"a":1}');
    await get(httpTo(origin, { credential: { kind: 'bearer', token: 'abc' } }), `${origin}/x`);
    expect(seen).toMatchObject([
      {
        authorization: `Basic ${Buffer.from('sam:pa:ss').toString('base64')}`,
        'accept-encoding': 'identity',
      },
      { authorization: 'Bearer abc' },
    ]);
    for (const headers of seen) expect(headers).not.toHaveProperty('origin');
  });

  test('goes to the approved origin alone', async () => {
    let asked = 0;
    const server = await keep(listen((_, response) => response.end(String((asked += 1)))));
    const http = httpTo(`http://127.0.0.1:${server.port}`, { credential: sam });
    for (const url of [
      `http://localhost:${server.port}/`,
      `https://127.0.0.1:${server.port}/`,
      `http://127.0.0.1:${server.port + 1}/`,
      `http://sam:secret@127.0.0.1:${server.port}/`,
      'file:///etc/passwd',
      'nothing',
    ])
      expect(await reasonOf(get(http, url))).toBe('not-approved');
    expect(asked).toBe(0);
  });

  test('tells no secret over http:// to another machine', async () => {
    const http = httpTo('http://mlflow.example', { credential: sam, resolve: resolving('127.0.0.1') });
    expect(await reasonOf(get(http, 'http://mlflow.example/'))).toBe('not-approved');
  });

  test.each(['tok\u2028en', 'two words', 'a\r\nx-other: 1', ''])(
    'carries no token like %j',
    async (token) => {
      const http = httpTo('http://127.0.0.1:1', { credential: { kind: 'bearer', token } });
      await expect(get(http, 'http://127.0.0.1:1/')).rejects.toMatchObject({
        reason: 'not-approved',
        message: expect.stringContaining('token holds a character'),
      });
    },
  );

  test('that is cancelled ends at once', async () => {
    const server = await keep(listen(() => undefined));
    const origin = `http://127.0.0.1:${server.port}`;
    let cancel = (): void => undefined;
    const token = {
      isCancellationRequested: false,
      onCancellationRequested: (listener: () => void) => ((cancel = listener), { dispose: () => undefined }),
    };
    const begin = Date.now();
    const sent = reasonOf(httpTo(origin).send({ method: 'GET', url: origin }, token));
    setTimeout(() => cancel(), 50);
    expect(await sent).toBe('cancelled');
    expect(Date.now() - begin).toBeLessThan(500);
    expect(
      await reasonOf(httpTo(origin).send({ method: 'GET', url: origin }, { isCancellationRequested: true })),
    ).toBe('cancelled');
  });
});

describe('a name', () => {
  test('that means the cloud’s own address is never connected to, also when it meant another before', async () => {
    let asked = 0;
    const server = await keep(
      listen((_, response) => {
        asked += 1;
        response.setHeader('connection', 'close').end('ok');
      }),
    );
    const origin = `http://rebound.example:${server.port}`;
    const http = httpTo(origin, {
      resolve: resolving('127.0.0.1', '169.254.169.254', '::ffff:169.254.169.254', 'fd00:ec2::254'),
    });
    expect((await get(http, origin)).status).toBe(200);
    for (let time = 0; time < 3; time += 1) expect(await reasonOf(get(http, origin))).toBe('not-approved');
    expect(asked).toBe(1);
  });

  test('of the cloud’s own services is never looked up', async () => {
    for (const host of [
      'metadata.google.internal',
      '169.254.169.254',
      '[fd00:ec2::254]',
      '[::ffff:a9fe:a9fe]',
      '100.100.100.200',
    ]) {
      const origin = new URL(`http://${host}`).origin;
      expect(await reasonOf(get(httpTo(origin, { resolve: resolving('127.0.0.1') }), origin))).toBe(
        'not-approved',
      );
    }
  });

  test('that nobody knows is unreachable', async () => {
    const resolve: HttpOptions['resolve'] = (_, __, done) =>
      done(Object.assign(new Error('getaddrinfo ENOTFOUND'), { code: 'ENOTFOUND' }), []);
    expect(await reasonOf(get(httpTo('http://gone.example', { resolve }), 'http://gone.example/'))).toBe(
      'unreachable',
    );
  });
});

describe('a redirect', () => {
  test('to another origin is not followed, and nothing is sent there', async () => {
    let leaked = 0;
    const other = await keep(listen((_, response) => response.end(String((leaked += 1)))));
    const server = await keep(
      listen((_, response) =>
        response.writeHead(302, { location: `http://127.0.0.1:${other.port}/sign-in` }).end(),
      ),
    );
    const origin = `http://127.0.0.1:${server.port}`;
    const error: unknown = await get(httpTo(origin, { credential: sam }), origin).catch(
      (caught: unknown) => caught,
    );
    expect(error).toMatchObject({ reason: 'redirected', message: `to http://127.0.0.1:${other.port}` });
    expect(leaked).toBe(0);
  });

  test('within the origin is followed by a read, three times at most, and never by a write', async () => {
    const server = await keep(
      listen((request, response) => {
        const left = Number(request.url?.slice(1));
        if (left === 0) response.end(request.method);
        else response.writeHead(307, { location: `/${left - 1}` }).end();
      }),
    );
    const origin = `http://127.0.0.1:${server.port}`;
    const http = httpTo(origin);
    expect((await get(http, `${origin}/3`)).status).toBe(200);
    expect(await reasonOf(get(http, `${origin}/4`))).toBe('redirected');
    const post = { method: 'POST', body: '{}' } as const;
    expect(await reasonOf(get(http, `${origin}/1`, post))).toBe('redirected');
    const read = await get(http, `${origin}/1`, { ...post, isRead: true });
    expect(Buffer.from(read.body).toString()).toBe('POST');
  });
});

describe('an answer', () => {
  test('of 21 MB is too large, told before and not told', async () => {
    const part = Buffer.alloc(1024 * 1024, 0x20);
    const server = await keep(
      listen((request, response) => {
        if (request.url === '/told') response.setHeader('content-length', 21 * part.length);
        let left = 21;
        const more = (): void => {
          if (left === 0) return void response.end();
          left -= 1;
          response.write(part, () => more());
        };
        response.on('error', () => undefined);
        more();
      }),
    );
    const origin = `http://127.0.0.1:${server.port}`;
    expect(await reasonOf(get(httpTo(origin), `${origin}/told`))).toBe('too-large');
    expect(await reasonOf(get(httpTo(origin), `${origin}/untold`))).toBe('too-large');
    expect((await get(httpTo(origin), `${origin}/told`, { limit: 30 * part.length })).body.length).toBe(
      21 * part.length,
    );
  });

  test('that does not begin, or stops, is too late; so is one that drips', async () => {
    const server = await keep(
      listen((request, response) => {
        if (request.url === '/hangs') return;
        response.writeHead(200).write('{');
        if (request.url === '/stops') return;
        const timer = setInterval(() => response.write(' '), 200);
        response.on('close', () => clearInterval(timer));
      }),
    );
    const origin = `http://127.0.0.1:${server.port}`;
    for (const path of ['/hangs', '/stops', '/drips']) {
      const begin = Date.now();
      expect(await reasonOf(get(httpTo(origin), origin + path))).toBe('timeout');
      expect(Date.now() - begin).toBeLessThan(4500);
    }
  }, 20_000);

  test('that is cut is asked for again when it was a read, and then it is cut', async () => {
    const asked = new Map<string, number>();
    const server = await keep(
      listen((request, response) => {
        const url = request.url ?? '';
        asked.set(url, (asked.get(url) ?? 0) + 1);
        if (url === '/twice' && asked.get(url) === 3) return void response.end('whole');
        response.writeHead(200, { 'content-length': 100 }).write('part', () => response.destroy());
      }),
    );
    const origin = `http://127.0.0.1:${server.port}`;
    const http = httpTo(origin);
    expect((await get(http, `${origin}/twice`)).status).toBe(200);
    expect(await reasonOf(get(http, `${origin}/always`))).toBe('cut');
    expect(await reasonOf(get(http, `${origin}/write`, { method: 'POST', body: '{}' }))).toBe('cut');
    expect(Object.fromEntries(asked)).toEqual({ '/twice': 3, '/always': 4, '/write': 1 });
  });

  test('of a busy server is asked for again, after what it says, and given as it is in the end', async () => {
    const asked = new Map<string, number[]>();
    const server = await keep(
      listen((request, response) => {
        const times = [...(asked.get(request.url ?? '') ?? []), Date.now()];
        asked.set(request.url ?? '', times);
        if (request.url === '/once' && times.length === 2) return void response.end('ok');
        response.writeHead(Number(request.url?.slice(1)) || 429, { 'retry-after': '1' }).end();
      }),
    );
    const origin = `http://127.0.0.1:${server.port}`;
    const http = httpTo(origin);
    expect((await get(http, `${origin}/once`)).status).toBe(200);
    const [first = 0, second = 0] = asked.get('/once') ?? [];
    expect(second - first).toBeGreaterThanOrEqual(950);
    const begin = Date.now();
    expect(await get(http, `${origin}/503`)).toMatchObject({ status: 503, retryAfter: 1 });
    expect(Date.now() - begin).toBeLessThan(2600);
    expect(await get(http, `${origin}/429`, { method: 'POST', body: '{}' })).toMatchObject({ status: 429 });
    expect(asked.get('/429')).toHaveLength(1);
  });

  test('that never comes, for nobody listens, is unreachable', async () => {
    const server = await listen(() => undefined);
    await server.close();
    const origin = `http://127.0.0.1:${server.port}`;
    expect(await reasonOf(get(httpTo(origin), origin))).toBe('unreachable');
  });

  test('in no HTTP is as good as none', async () => {
    const server = await keep(listenBare((socket) => socket.end('SSH-2.0-OpenSSH_9.6\r\n')));
    const origin = `http://127.0.0.1:${server.port}`;
    expect(await reasonOf(get(httpTo(origin), origin))).toBe('unreachable');
  });
});

describe('https', () => {
  let certificates: Certificates;

  beforeAll(() => {
    certificates = makeCertificates(['IP:127.0.0.1', 'DNS:mlflow.example']);
  });

  test('takes an authority of the grant beside those of the system, and no other', async () => {
    const server = await keep(listen((_, response) => response.end('ok'), certificates));
    const origin = `https://127.0.0.1:${server.port}`;
    const authorities = [certificates.authority];
    expect((await get(httpTo(origin, { authorities, credential: sam }), origin)).status).toBe(200);
    expect(await reasonOf(get(httpTo(origin), origin))).toBe('certificate');
    const other = makeCertificates(['IP:127.0.0.1']);
    expect(await reasonOf(get(httpTo(origin, { authorities: [other.authority] }), origin))).toBe(
      'certificate',
    );
  });

  test('wants the name in the certificate', async () => {
    const server = await keep(listen((_, response) => response.end('ok'), certificates));
    const authorities = [certificates.authority];
    const resolve = resolving('127.0.0.1');
    const named = `https://mlflow.example:${server.port}`;
    expect((await get(httpTo(named, { authorities, resolve }), named)).status).toBe(200);
    const other = `https://other.example:${server.port}`;
    expect(await reasonOf(get(httpTo(other, { authorities, resolve }), other))).toBe('certificate');
  });

  test('is not spoken by a server of http', async () => {
    const server = await keep(listen((_, response) => response.end('ok')));
    const origin = `https://127.0.0.1:${server.port}`;
    expect(await reasonOf(get(httpTo(origin), origin))).toMatch(/unreachable|cut/);
  });
});

describe('a proxy', () => {
  interface Seen {
    readonly connects: string[];
    readonly plain: string[];
    readonly signedIn: (string | undefined)[];
  }

  /** A proxy that brings every name to this machine. */
  async function proxy(refuses?: 407 | 403): Promise<Listening & Seen> {
    const seen: Seen = { connects: [], plain: [], signedIn: [] };
    const server = createServer((request, response) => {
      seen.plain.push(request.url ?? '');
      seen.signedIn.push(request.headers['proxy-authorization']);
      if (refuses !== undefined) return void response.writeHead(refuses).end();
      response.end(`through ${request.headers.authorization ?? 'nobody'}`);
    });
    server.on('connect', (request, socket) => {
      seen.connects.push(request.url ?? '');
      seen.signedIn.push(request.headers['proxy-authorization']);
      if (refuses !== undefined) return void socket.end(`HTTP/1.1 ${refuses} No\r\n\r\n`);
      const target = connect(Number(request.url?.split(':').at(-1)), '127.0.0.1', () => {
        socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
        target.pipe(socket).pipe(target);
      });
      for (const end of [target, socket]) end.on('error', () => undefined);
    });
    return { ...(await keep(started(server))), ...seen };
  }

  test('is asked for http:// with the whole address, signed in as its own address says', async () => {
    const way = await proxy();
    const network = { proxy: `http://ann:pw@127.0.0.1:${way.port}`, noProxy: ['.internal'] };
    const answer = await get(httpTo('http://mlflow.example', { network }), 'http://mlflow.example/x?y=1');
    expect(Buffer.from(answer.body).toString()).toBe('through nobody');
    expect(way.plain).toEqual(['http://mlflow.example/x?y=1']);
    expect(way.signedIn).toEqual([`Basic ${Buffer.from('ann:pw').toString('base64')}`]);
  });

  test('is asked for a tunnel for https://, and reads nothing of what goes through', async () => {
    const certificates = makeCertificates(['DNS:mlflow.example']);
    const server = await keep(
      listen((request, response) => response.end(request.headers.authorization), certificates),
    );
    const way = await proxy();
    const network = { proxy: `http://127.0.0.1:${way.port}`, noProxy: [] };
    const origin = `https://mlflow.example:${server.port}`;
    const to = { network, credential: sam, authorities: [certificates.authority] };
    const answer = await get(httpTo(origin, to), `${origin}/x`);
    expect(Buffer.from(answer.body).toString()).toMatch(/^Basic /);
    expect(way.connects).toEqual([`mlflow.example:${server.port}`]);
    expect(await reasonOf(get(httpTo(origin, { network }), origin))).toBe('certificate');
    const other = `https://other.example:${server.port}`;
    expect(await reasonOf(get(httpTo(other, { ...to, credential: sam }), other))).toBe('certificate');
  });

  test.each([407, 403] as const)('that answers %i is named as what is in the way', async (status) => {
    const way = await proxy(status);
    const network = { proxy: `http://127.0.0.1:${way.port}`, noProxy: [] };
    expect(
      await reasonOf(get(httpTo('https://mlflow.example', { network }), 'https://mlflow.example/')),
    ).toBe('proxy');
    if (status === 407)
      expect(
        await reasonOf(get(httpTo('http://mlflow.example', { network }), 'http://mlflow.example/')),
      ).toBe('proxy');
  });

  test('that is not there, or is none, is named', async () => {
    const gone = await listen(() => undefined);
    await gone.close();
    for (const proxyAddress of [`http://127.0.0.1:${gone.port}`, 'socks5://127.0.0.1:1', 'http://'])
      for (const origin of ['http://mlflow.example', 'https://mlflow.example']) {
        const network = { proxy: proxyAddress, noProxy: [] };
        expect(await reasonOf(get(httpTo(origin, { network }), origin))).toBe('proxy');
      }
  });

  test('is left out for this machine and for what is named to go straight', async () => {
    const server = await keep(listen((_, response) => response.end('straight')));
    const way = await proxy();
    const network = { proxy: `http://127.0.0.1:${way.port}`, noProxy: ['example'] };
    for (const origin of [`http://127.0.0.1:${server.port}`, `http://mlflow.example:${server.port}`]) {
      const answer = await get(httpTo(origin, { network, resolve: resolving('127.0.0.1') }), origin);
      expect(Buffer.from(answer.body).toString()).toBe('straight');
    }
    expect(way.plain).toEqual([]);
  });

  test('does not lead to the cloud’s own address either', async () => {
    const way = await proxy();
    const network = { proxy: `http://127.0.0.1:${way.port}`, noProxy: [] };
    expect(
      await reasonOf(get(httpTo('http://169.254.169.254', { network }), 'http://169.254.169.254/')),
    ).toBe('not-approved');
    expect(way.plain).toEqual([]);
  });
});
