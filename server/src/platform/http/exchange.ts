// tested by: test/platform/http.test.ts
import type { IncomingHttpHeaders } from 'node:http';
import type { Dispatcher } from 'undici';
import { HttpError, type Credential, type HttpRequest, type HttpResponse } from '../../ports/http.ts';
import type { Connections } from './dispatcher.ts';
import { failureOf } from './failures.ts';
import { mostBytes, type Limits } from './limits.ts';

const mostRedirects = 3;

export interface Exchange {
  readonly connections: Connections;
  readonly credential: Credential;
  readonly limits: Limits;
  readonly signal: AbortSignal;
}

/** Sends a request once, and follows redirects of a read within its origin. Throws `HttpError`. */
export async function exchange(request: HttpRequest, how: Exchange): Promise<HttpResponse> {
  let url = new URL(request.url);
  for (let redirects = 0; ; redirects += 1) {
    const answer = await sendOnce(url, request, how);
    if (!('location' in answer)) return answer;
    url = redirectedTo(answer.location, url, request, answer.status);
    if (redirects === mostRedirects)
      throw new HttpError('redirected', `in a circle: more than ${mostRedirects} times`);
  }
}

/** Where a redirect leads, if it may be followed. No other origin gets as much as a path. */
function redirectedTo(location: string, from: URL, request: HttpRequest, status: number): URL {
  const to = URL.canParse(location, from.href) ? new URL(location, from.href) : undefined;
  if (to === undefined) throw new HttpError('redirected', 'to an address that is none');
  if (to.origin !== from.origin) throw new HttpError('redirected', `to ${to.origin}`);
  const keepsMethod = request.method === 'GET' || (request.isRead === true && status >= 307);
  if (!keepsMethod) throw new HttpError('redirected', `to ${to.origin}${to.pathname}`);
  return to;
}

type Redirect = { readonly location: string; readonly status: number };

async function sendOnce(url: URL, request: HttpRequest, how: Exchange): Promise<HttpResponse | Redirect> {
  const { connections, limits, signal } = how;
  try {
    const response = await connections.dispatcher.request({
      origin: url.origin,
      path: `${url.pathname}${url.search}`,
      method: request.method,
      headers: headersOf(request, how.credential),
      ...(request.body === undefined ? {} : { body: request.body }),
      headersTimeout: limits.headersMs,
      bodyTimeout: limits.idleMs,
      signal,
    });
    return await answerOf(response, request.limit ?? mostBytes, connections.isProxied);
  } catch (error) {
    throw failureOf(error, connections.isProxied);
  }
}

/** No origin is named: MLflow takes a request that names a foreign one for an attack. */
function headersOf({ body }: HttpRequest, credential: Credential): Readonly<Record<string, string>> {
  const authorization = authorizationOf(credential);
  return {
    accept: 'application/json, */*;q=0.5',
    'accept-encoding': 'identity',
    'user-agent': 'Assay',
    ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    ...(authorization === undefined ? {} : { authorization }),
  };
}

function authorizationOf(credential: Credential): string | undefined {
  switch (credential.kind) {
    case 'none':
      return undefined;
    case 'basic':
      return `Basic ${Buffer.from(`${credential.user}:${credential.password}`).toString('base64')}`;
    case 'bearer':
      return `Bearer ${credential.token}`;
  }
}

async function answerOf(
  { statusCode: status, headers, body }: Dispatcher.ResponseData,
  limit: number,
  isProxied: boolean,
): Promise<HttpResponse | Redirect> {
  const location = one(headers, 'location');
  if (status >= 301 && status <= 308 && location !== undefined) {
    await body.dump();
    return { location, status };
  }
  if (isProxied && status === 407) {
    await body.dump();
    throw new HttpError('proxy', 'the proxy wants a sign-in (407)');
  }
  if (Number(one(headers, 'content-length') ?? 0) > limit) throw tooLarge(body, limit);
  return {
    status,
    type: one(headers, 'content-type') ?? '',
    body: await bytesOf(body, limit),
    retryAfter: retryAfterOf(one(headers, 'retry-after')),
  };
}

async function bytesOf(body: Dispatcher.ResponseData['body'], limit: number): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of body as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > limit) throw tooLarge(body, limit);
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/** Ends the answer, and with it the connection. */
function tooLarge(body: Dispatcher.ResponseData['body'], limit: number): HttpError {
  body.on('error', () => undefined).destroy();
  return new HttpError('too-large', `more than ${limit} bytes`);
}

function one(headers: IncomingHttpHeaders, name: string): string | undefined {
  const value = headers[name];
  return Array.isArray(value) ? value[0] : value;
}

/** Whole seconds; a date is not worth asking the clock for. */
function retryAfterOf(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,6}$/.test(text.trim()) ? Number(text) : undefined;
}
