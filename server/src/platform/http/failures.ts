// tested by: test/platform/http/failures.test.ts
import { HttpError, type HttpFailure } from '../../ports/http.ts';

/** What the codes of Node, OpenSSL and undici mean; the first that fits. */
const byCode: readonly (readonly [RegExp, HttpFailure])[] = [
  [/^UND_ERR_(?:CONNECT|HEADERS|BODY)_TIMEOUT$|^ETIMEDOUT$/, 'timeout'],
  [
    /^(?:CERT_|ERR_TLS_CERT|UNABLE_TO_|DEPTH_ZERO|SELF_SIGNED|CRL_|HOSTNAME_|INVALID_CA|UND_ERR_PRX_TLS)/,
    'certificate',
  ],
  [/^(?:UND_ERR_SOCKET|UND_ERR_RES_CONTENT_LENGTH_MISMATCH|HPE_|ECONNRESET$|EPIPE$)/, 'cut'],
];

/** The failure as ours. `isProxied` tells that the connection that failed was to the proxy. */
export function failureOf(error: unknown, isProxied: boolean): HttpError {
  const causes = causesOf(error);
  const ours = causes.find((cause) => cause instanceof HttpError);
  if (ours !== undefined) return ours;
  const message = causes.map(messageOf).find((text) => text !== '') ?? 'no reason was given';
  return new HttpError(reasonOf(causes, message, isProxied), message);
}

function reasonOf(causes: readonly unknown[], message: string, isProxied: boolean): HttpFailure {
  if (isProxied && /HTTP Tunneling|Proxy Authentication|^Proxy /i.test(message)) return 'proxy';
  for (const code of causes.map(codeOf)) {
    const reason = byCode.find(([pattern]) => pattern.test(code))?.[1];
    if (reason !== undefined) return reason;
  }
  return isProxied ? 'proxy' : 'unreachable';
}

/** The error, what it is of, and what that is of. */
function causesOf(error: unknown): readonly unknown[] {
  const causes: unknown[] = [];
  for (let one = error; one !== undefined && causes.length < 5; one = causeOf(one)) causes.push(one);
  return causes;
}

function causeOf(error: unknown): unknown {
  if (error instanceof AggregateError && error.errors.length > 0) return error.errors[0];
  return error instanceof Error ? error.cause : undefined;
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

function messageOf(error: unknown): string {
  return error instanceof Error ? (error.message.split('\n')[0] ?? '') : '';
}
