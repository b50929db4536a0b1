import { describe, expect, test } from 'vitest';
import { addressOf, originOf } from '../../../server/src/sources/connections/origin.ts';

describe('the origin of an address', () => {
  test.each([
    ['https://mlflow.example.com', 'https://mlflow.example.com'],
    ['https://MLflow.Example.com:443/team/a?x=1#/runs', 'https://mlflow.example.com'],
    ['http://127.0.0.1:5000/', 'http://127.0.0.1:5000'],
    ['http://[::1]:5000', 'http://[::1]:5000'],
    ['http://0x7f.1:5000', 'http://127.0.0.1:5000'],
    [' https://mlflow.example.com ', 'https://mlflow.example.com'],
    ['https://evil.com#@mlflow.example.com', 'https://evil.com'],
  ])('%s is %s', (url, origin) => {
    expect(originOf(url)).toMatchObject({ ok: true, origin, shown: origin });
  });

  test('a name in another script is shown in ASCII, and said to be so', () => {
    const found = originOf('https://mlflоw.example.com');
    expect(found).toMatchObject({ ok: true, origin: 'https://xn--mlflw-mye.example.com' });
    expect(found.ok && found.shown).toMatch(
      /^https:\/\/xn--mlflw-mye\.example\.com \(a name in another script/,
    );
    expect(found.ok && found.shown).toMatch(/^[ -~]*$/);
  });

  test.each([
    ['https://sam:secret@mlflow.example.com', /user or a password/],
    ['https://mlflow.example.com@evil.com', /user or a password/],
    ['https:mlflow.example.com', /https:\/\//],
    ['https:\\\\mlflow.example.com', /control characters/],
    ['https://mlflow.exam\nple.com', /control characters/],
    ['https://\u202emoc.live', /control characters/],
    ['ftp://mlflow.example.com', /https:\/\//],
    ['file:///etc/passwd', /https:\/\//],
    ['javascript:alert(1)', /https:\/\//],
    ['databricks://prod', /https:\/\//],
    ['mlflow.example.com', /https:\/\//],
    ['https://', /https:\/\//],
    ['', /https:\/\//],
    [`https://a/${'x'.repeat(3000)}`, /at most/],
  ])('%j is refused', (url, why) => {
    const found = originOf(url);
    expect(found).toMatchObject({ ok: false });
    expect(found.ok ? '' : found.why).toMatch(why);
  });

  test.each([
    ['https://mlflow.example.com', true],
    ['http://localhost:5000', true],
    ['http://127.8.0.1', true],
    ['http://[::1]', true],
    ['http://mlflow.example.com', false],
    ['http://10.0.0.4:5000', false],
    ['http://localhost.evil.com', false],
    ['http://127.0.0.1.evil.com', false],
  ])('a secret may be sent to %s: %s', (url, isSafe) => {
    expect(originOf(url)).toMatchObject({ ok: true, isSafe });
  });
});

describe('an address as it is kept', () => {
  test.each([
    ['https://MLflow.example.com:443/', 'https://mlflow.example.com'],
    ['https://mlflow.example.com/team/?a=b#c', 'https://mlflow.example.com/team'],
    ['https://sam:secret@mlflow.example.com/x', 'https://mlflow.example.com/x'],
    ['https://mlflow.example.com@evil.com', 'https://evil.com'],
    ['sqlite:///mlflow.db', undefined],
    ['./mlruns', undefined],
    ['http://a\tb', undefined],
  ])('%s is kept as %s', (text, address) => {
    expect(addressOf(text)).toBe(address);
  });
});
