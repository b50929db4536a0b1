import { expect, test } from 'vitest';
import { plain, redacted } from '../../../../server/src/sources/mlflow/rest/redact.ts';

const secret = 'hunter2hunter2';

test.each([
  `Authorization: Basic ${secret}`,
  `{"authorization": "Bearer ${secret}"}`,
  `sent basic ${secret}== to it`,
  `https://sam:${secret}@mlflow.example/x`,
  `https://${secret}@mlflow.example/x`,
  `GET /x?token=${secret}&a=1`,
  `api_key: "${secret}"`,
  `api-key=${secret}`,
  `MLFLOW_TRACKING_PASSWORD=${secret}`,
  `Cookie: session=${secret}; other=1`,
  `aws_secret_access_key=${secret}`,
  `X-Amz-Signature=${secret}`,
  `ghp_${secret}`,
  `hf_${secret}`,
  `dapi${secret}`,
  `eyJhbGciOiJ.${secret}.${secret}`,
])('%s is told without its secret', (text) => {
  expect(redacted(text)).not.toContain(secret);
  expect(redacted(text)).toContain('***');
});

test('what is no secret stays', () => {
  const text = 'mlflow.example: GET /api/2.0/mlflow/runs/search 200 17 ms, user@host, tokens were read';
  expect(redacted(text)).toBe(text);
});

test('what a server said is one line without control characters and turned writing, and not long', () => {
  expect(plain('a\nb\u001b[31mc\u202egnp\u0000d')).toBe('a b [31mc gnp d');
  expect(plain('x'.repeat(10_000))).toHaveLength(301);
  expect(plain(`  token=${secret} `)).toBe('token=***');
});
