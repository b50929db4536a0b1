// tested by: test/sources/mlflow/rest/bad.test.ts
import type { SourceInfo } from '../../../engine/evidence/source.ts';
import type { Cancel } from '../../../ports/cancel.ts';
import type { Clock } from '../../../ports/clock.ts';
import { HttpError, type Http, type HttpRequest, type HttpResponse } from '../../../ports/http.ts';
import type { Log } from '../../../ports/log.ts';
import { readJson, textAt, type Data } from './json.ts';
import {
  badAnswer,
  noEndpoint,
  problemOfFailure,
  problemOfRefusal,
  RestProblem,
  webPage,
} from './problems.ts';
import { redacted } from './redact.ts';

export interface RestOptions {
  readonly http: Http;
  /** `location` is the server's address, with the prefix that it may have. */
  readonly info: SourceInfo;
  readonly clock: Clock;
  readonly log: Log;
}

/** Values for behind the `?`; a list stands there once for each of its items. */
export type Query = Readonly<Record<string, string | number | readonly string[] | undefined>>;

/** A call of MLflow's REST API. */
export interface Call {
  readonly method: HttpRequest['method'];
  /** Below `/api/2.0/mlflow/`. */
  readonly path: string;
  readonly query?: Query;
  readonly body?: Data;
  /** A POST that only asks. */
  readonly isRead?: boolean;
}

/** Asks one server. Each call rejects with `RestProblem`, or `HttpError` with `cancelled`. */
export class RestClient {
  readonly base: string;
  readonly name: string;
  readonly clock: Clock;
  readonly #options: RestOptions;

  constructor(options: RestOptions) {
    this.#options = options;
    this.base = options.info.location.replace(/\/+$/, '');
    this.name = options.info.label;
    this.clock = options.clock;
  }

  /** What a part of the API answers, as an object. */
  async ask({ method, path, query = {}, body, isRead = false }: Call, cancel: Cancel): Promise<Data> {
    const url = `${this.base}/api/2.0/mlflow/${path}${queryOf(query)}`;
    const sent = { method, url, isRead: isRead || method === 'GET' };
    const response = await this.send(
      body === undefined ? sent : { ...sent, body: JSON.stringify(body) },
      cancel,
    );
    this.check(response, path);
    return this.#dataIn(response);
  }

  /** An answer as it comes, whatever its status. */
  async send(request: HttpRequest, cancel: Cancel): Promise<HttpResponse> {
    const { http, log, clock } = this.#options;
    const begin = clock.now();
    const told = (outcome: string): string =>
      redacted(`${this.name}: ${request.method} ${pathOf(request.url)} ${outcome} ${clock.now() - begin} ms`);
    try {
      const response = await http.send(request, cancel);
      log.info(told(String(response.status)));
      return response;
    } catch (error) {
      if (!(error instanceof HttpError)) throw error;
      log.info(told(error.reason));
      if (error.reason === 'cancelled') throw error;
      throw new RestProblem(problemOfFailure(error, this.name), error.reason);
    }
  }

  /** Throws where the answer is no success. */
  check(response: HttpResponse, what: string): void {
    const { status, retryAfter } = response;
    if (status >= 200 && status < 300) return;
    const data = readJson(response.body);
    const said = typeof data === 'object' ? data : {};
    const code = textAt(said, 'error_code');
    const isMissing = (status === 404 && code === '') || status === 405 || code === 'ENDPOINT_NOT_FOUND';
    if (isMissing) throw noEndpoint(this.name, what);
    const message = code === '' ? wordsIn(response) : textAt(said, 'message');
    throw new RestProblem(problemOfRefusal({ status, code, message, retryAfter }, this.name), code);
  }

  #dataIn(response: HttpResponse): Data {
    const data = readJson(response.body);
    if (typeof data === 'object') return data;
    if (data === 'too-deep') throw badAnswer(this.name, 'with data that are nested too deep');
    throw isWebPage(response) ? webPage(this.name) : badAnswer(this.name, 'with something that is no JSON');
  }
}

export function isWebPage({ type, body }: HttpResponse): boolean {
  const start = new TextDecoder().decode(body.subarray(0, 200));
  return /html/i.test(type) || /^\s*<(?:!doctype|html)/i.test(start);
}

/** The words of an error that is not MLflow's; those of a web page say nothing. */
function wordsIn(response: HttpResponse): string {
  return isWebPage(response) ? '' : new TextDecoder().decode(response.body.subarray(0, 1000));
}

function queryOf(query: Query): string {
  const pairs = Object.entries(query).flatMap(([key, value]) => {
    const values = typeof value === 'object' ? value : value === undefined ? [] : [String(value)];
    return values.map((one) => `${key}=${encodeURIComponent(one)}`);
  });
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
}

function pathOf(url: string): string {
  return URL.canParse(url) ? new URL(url).pathname : '';
}
