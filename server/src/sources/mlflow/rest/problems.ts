// tested by: test/sources/mlflow/rest/bad.test.ts
import type { Unavailable, UnavailableReason } from '../../../engine/evidence/source.ts';
import type { HttpError, HttpFailure } from '../../../ports/http.ts';
import { plain } from './redact.ts';

/** Why a request has no answer that can be used; thrown inside this folder, and an answer outside of it. */
export class RestProblem extends Error {
  readonly problem: Unavailable;
  /** MLflow's own word, e.g. `RESOURCE_DOES_NOT_EXIST`; `NO_ENDPOINT` where the server does not have this part. */
  readonly code: string;

  constructor(problem: Unavailable, code = '') {
    super(problem.message);
    this.name = 'RestProblem';
    this.problem = problem;
    this.code = code;
  }
}

type Texts = readonly [reason: UnavailableReason, message: string, action: string];

/** Each with what stands behind the name, which says who. `?` is what was met. */
const byFailure: Readonly<Record<HttpFailure, Texts>> = {
  'not-approved': [
    'not-approved',
    'was not asked: ?.',
    'Approve the connection, with the sign-in that it takes.',
  ],
  unreachable: [
    'unreachable',
    'does not answer (?).',
    'Start the server, or look at its address and your network.',
  ],
  timeout: [
    'timeout',
    'did not answer in time (?).',
    'Try again; if it stays so, see whether the server hangs.',
  ],
  certificate: [
    'certificate',
    'has a certificate that is not trusted (?).',
    'Add the authority that signed it to those of your system or of this connection.',
  ],
  proxy: [
    'proxy',
    'cannot be reached through the proxy (?).',
    'See to http.proxy in the settings; a server that needs no proxy belongs into http.noProxy.',
  ],
  redirected: [
    'bad-answer',
    'sends on ?, which is not followed.',
    'Connect to that address if the server moved. If it is a sign-in page, sign in with a token.',
  ],
  'too-large': ['too-large', 'answered with ?.', 'Ask for less: fewer runs, or a smaller file.'],
  cut: [
    'unreachable',
    'broke off in the middle of its answer (?).',
    'Try again; a proxy may end long answers.',
  ],
  cancelled: ['internal', 'was not waited for.', 'Try again.'],
};

export function problemOfFailure({ reason, message }: HttpError, name: string): Unavailable {
  const [meant, text, action] = byFailure[reason];
  return { reason: meant, message: `${name} ${text.replace('?', () => plain(message))}`, action };
}

/** What MLflow says in an answer that is an error. */
export interface Refusal {
  readonly status: number;
  readonly code: string;
  readonly message: string;
  readonly retryAfter: number | undefined;
}

export function problemOfRefusal(refusal: Refusal, name: string): Unavailable {
  const { status } = refusal;
  const said = refusal.message === '' ? `${status}` : `${status}: ${plain(refusal.message)}`;
  const problem = byStatus(status, name, said);
  if (status !== 429 || refusal.retryAfter === undefined) return problem;
  return { ...problem, action: `Try again in ${refusal.retryAfter} s.` };
}

function byStatus(status: number, name: string, said: string): Unavailable {
  if (status === 401)
    return {
      reason: 'not-signed-in',
      message: `${name} wants a sign-in, or does not take the one that it got (${said}).`,
      action: 'Sign in with a user and a password, or with a token.',
    };
  if (status === 403) return denied(name, said);
  if (status === 404)
    return {
      reason: 'not-found',
      message: `${name} does not have it (${said}).`,
      action: 'Refresh the list.',
    };
  if (status === 429)
    return {
      reason: 'rate-limited',
      message: `${name} takes no more requests for now (${said}).`,
      action: 'Try again in a minute.',
    };
  if (status >= 502 && status <= 504)
    return {
      reason: 'unreachable',
      message: `${name} cannot be reached behind its gateway (${said}).`,
      action: 'Try again; if it stays so, tell who runs the server.',
    };
  return {
    reason: 'internal',
    message: `${name} could not do it (${said}).`,
    action: 'Try again; if it stays so, tell who runs the server.',
  };
}

function denied(name: string, said: string): Unavailable {
  if (said.includes('Invalid Host header'))
    return {
      reason: 'denied',
      message: `${name} does not take requests under this name (${said}).`,
      action: 'Start the server with --allowed-hosts and this name.',
    };
  return {
    reason: 'denied',
    message: `${name} does not permit it (${said}).`,
    action: 'Ask who runs the server for the right, or sign in as somebody who has it.',
  };
}

/** An answer that no MLflow gives. `what` completes the sentence. */
export function badAnswer(name: string, what: string, action = notMlflow): RestProblem {
  return new RestProblem({ reason: 'bad-answer', message: `${name} answers ${what}.`, action });
}

const notMlflow = 'See whether the address, with its path, is that of an MLflow server.';

export function webPage(name: string): RestProblem {
  return badAnswer(
    name,
    'with a web page instead of data: a sign-in page?',
    'Sign in with a token, or see whether the address, with its path, is that of an MLflow server.',
  );
}

/** What this server, or its version, does not have. */
export function noEndpoint(name: string, what: string): RestProblem {
  return new RestProblem(
    {
      reason: 'not-supported',
      message: `${name} does not have this part of MLflow (${what}).`,
      action: 'See whether the address, with its path, is right; an older server may have to be updated.',
    },
    'NO_ENDPOINT',
  );
}

export function notFound(what: string, id: string, name: string): RestProblem {
  return new RestProblem({
    reason: 'not-found',
    message: `${name} has no ${what} ${plain(id)}.`,
    action: 'Refresh the list: it may have been deleted.',
  });
}
