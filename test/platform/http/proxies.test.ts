import { expect, test } from 'vitest';
import { proxyFor } from '../../../server/src/platform/http/proxies.ts';

function isStraight(url: string, ...noProxy: readonly string[]): boolean {
  return proxyFor(new URL(url), { proxy: 'http://proxy:3128', noProxy }) === undefined;
}

test.each([
  ['https://mlflow.example.com', []],
  ['https://mlflow.example.com', ['other.com', 'ample.com', '']],
  ['https://mlflow.example.com', ['mlflow.example.com:8443']],
  ['http://10.0.0.4:5000', ['10.0.0.5']],
] as const)('%s goes through the proxy when %j goes straight', (url, noProxy) => {
  expect(isStraight(url, ...noProxy)).toBe(false);
});

test.each([
  ['https://mlflow.example.com', ['*']],
  ['https://mlflow.example.com', ['example.com']],
  ['https://mlflow.example.com', ['.example.com']],
  ['https://mlflow.example.com', ['*.example.com']],
  ['https://mlflow.example.com', [' MLflow.Example.com ']],
  ['https://mlflow.example.com', ['mlflow.example.com:443']],
  ['http://10.0.0.4:5000', ['10.0.0.4:5000']],
  ['http://[fd12::1]:5000', ['[fd12::1]']],
  ['http://127.0.0.1:5000', []],
  ['http://localhost', []],
  ['http://[::1]', []],
] as const)('%s goes straight when %j does', (url, noProxy) => {
  expect(isStraight(url, ...noProxy)).toBe(true);
});

test('there is none where none is set; one without a scheme is http', () => {
  const url = new URL('https://a.example');
  expect(proxyFor(url, { proxy: undefined, noProxy: [] })).toBeUndefined();
  expect(proxyFor(url, { proxy: ' ', noProxy: [] })).toBeUndefined();
  expect(proxyFor(url, { proxy: 'proxy.example:3128', noProxy: [] })?.href).toBe(
    'http://proxy.example:3128/',
  );
  expect(() => proxyFor(url, { proxy: 'socks5://p:1', noProxy: [] })).toThrow(
    expect.objectContaining({ reason: 'proxy' }),
  );
});
