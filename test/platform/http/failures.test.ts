import { expect, test } from 'vitest';
import { failureOf } from '../../../server/src/platform/http/failures.ts';
import { HttpError } from '../../../server/src/ports/http.ts';

function failed(code: string, message = 'what happened\nmore'): Error {
  return Object.assign(new Error(message), { code });
}

test.each([
  ['UND_ERR_CONNECT_TIMEOUT', 'timeout'],
  ['UND_ERR_HEADERS_TIMEOUT', 'timeout'],
  ['UND_ERR_BODY_TIMEOUT', 'timeout'],
  ['CERT_HAS_EXPIRED', 'certificate'],
  ['DEPTH_ZERO_SELF_SIGNED_CERT', 'certificate'],
  ['SELF_SIGNED_CERT_IN_CHAIN', 'certificate'],
  ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'certificate'],
  ['ERR_TLS_CERT_ALTNAME_INVALID', 'certificate'],
  ['UND_ERR_SOCKET', 'cut'],
  ['ECONNRESET', 'cut'],
  ['ECONNREFUSED', 'unreachable'],
  ['ENOTFOUND', 'unreachable'],
  ['', 'unreachable'],
])('%s is %s', (code, reason) => {
  expect(failureOf(failed(code), false)).toMatchObject({ reason, message: 'what happened' });
  expect(failureOf(new Error('', { cause: failed(code) }), false)).toMatchObject({ reason });
});

test('a connection that fails behind a proxy’s setting is the proxy’s', () => {
  expect(failureOf(failed('ECONNREFUSED'), true).reason).toBe('proxy');
  expect(
    failureOf(failed('UND_ERR_ABORTED', 'Proxy response (403) !== 200 when HTTP Tunneling'), true).reason,
  ).toBe('proxy');
  expect(failureOf(failed('CERT_HAS_EXPIRED'), true).reason).toBe('certificate');
});

test('ours stays what it is, also inside another', () => {
  const ours = new HttpError('too-large', 'more');
  expect(failureOf(ours, true)).toBe(ours);
  expect(failureOf(new Error('outer', { cause: ours }), false)).toBe(ours);
});

test('of several failures at once the first counts; what is no error is one of no reason', () => {
  expect(failureOf(new AggregateError([failed('ECONNREFUSED', 'refused')]), false)).toMatchObject({
    reason: 'unreachable',
    message: 'refused',
  });
  expect(failureOf('text', false)).toMatchObject({ reason: 'unreachable', message: 'no reason was given' });
});
