import { describe, expect, test } from 'vitest';
import { checkedLookup, checkHost, type Resolve } from '../../../server/src/platform/http/addresses.ts';

test.each([
  '169.254.169.254',
  '169.254.0.1',
  '[fe80::1]',
  '[fe80::1%25eth0]',
  '[fd00:ec2::254]',
  '[fd20:ce::254]',
  '[::ffff:169.254.169.254]',
  '[64:ff9b::169.254.169.254]',
  '[2002:a9fe:a9fe::1]',
  '100.100.100.200',
  '168.63.129.16',
  'metadata.google.internal',
  'METADATA.google.internal.',
  'metadata',
  'instance-data',
])('%s is never talked to', (host) => {
  expect(() => checkHost(host)).toThrow(expect.objectContaining({ reason: 'not-approved' }));
});

test.each([
  'mlflow.example.com',
  'metadata.example.com',
  '127.0.0.1',
  '10.0.0.4',
  '192.168.1.9',
  '172.16.0.1',
  '[::1]',
  '[fd12:3456::1]',
  '8.8.8.8',
])('%s may be talked to, where it is approved', (host) => {
  expect(() => checkHost(host)).not.toThrow();
});

describe('a lookup', () => {
  const found =
    (...addresses: readonly string[]): Resolve =>
    (_, __, done) =>
      done(
        null,
        addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
      );

  function lookUp(resolve: Resolve, all: boolean): unknown[] {
    let outcome: unknown[] = [];
    checkedLookup(resolve)('a.example', { all }, (...given) => (outcome = given));
    return outcome;
  }

  test('gives one address or all, as it is asked', () => {
    const both = found('10.0.0.4', '::1');
    expect(lookUp(both, false)).toEqual([null, '10.0.0.4', 4]);
    expect(lookUp(both, true)).toEqual([
      null,
      [
        { address: '10.0.0.4', family: 4 },
        { address: '::1', family: 6 },
      ],
    ]);
  });

  test('gives none where one of them is never talked to', () => {
    for (const all of [true, false])
      expect(lookUp(found('10.0.0.4', '169.254.169.254'), all)[0]).toMatchObject({ reason: 'not-approved' });
  });

  test('passes on that there is none', () => {
    const none = new Error('getaddrinfo ENOTFOUND');
    for (const all of [true, false]) expect(lookUp((_, __, done) => done(none), all)[0]).toBe(none);
  });

  test('of the system itself tells that a name is of nobody', async () => {
    const error = await new Promise((resolve) => {
      checkedLookup()('nobody.invalid', { all: false }, resolve);
    });
    expect(error).toMatchObject({ syscall: 'getaddrinfo' });
  });
});
