import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { namedInEnvironment } from '../../server/src/cli/environment.ts';
import { UsageError } from '../../server/src/cli/verb.ts';

const address = 'https://mlflow.example.com/team';

test('an environment that names nothing allows nothing', async () => {
  expect(await namedInEnvironment({}, '/p')).toEqual({
    places: [],
    grants: [],
    network: { proxy: undefined, noProxy: [] },
  });
});

test('an address is allowed with the token that stands beside it, before user and password', async () => {
  const named = await namedInEnvironment(
    {
      MLFLOW_TRACKING_URI: `${address}/`,
      MLFLOW_TRACKING_TOKEN: 't',
      MLFLOW_TRACKING_USERNAME: 'u',
      HTTPS_PROXY: 'http://proxy:3128',
      no_proxy: 'a, b,',
    },
    '/p',
  );
  expect(named).toEqual({
    places: [
      { kind: 'mlflow-http', id: `mlflow:${address}`, label: 'mlflow.example.com/team', url: address },
    ],
    grants: [
      {
        origin: 'https://mlflow.example.com',
        credential: { kind: 'bearer', token: 't' },
        authorities: [],
      },
    ],
    network: { proxy: 'http://proxy:3128', noProxy: ['a', 'b'] },
  });
});

test('user and password come from their variables, or from the address as MLflow takes them', async () => {
  const inVariables = await namedInEnvironment(
    { MLFLOW_TRACKING_URI: address, MLFLOW_TRACKING_USERNAME: 'u', MLFLOW_TRACKING_PASSWORD: 'p' },
    '/p',
  );
  const inAddress = await namedInEnvironment(
    { MLFLOW_TRACKING_URI: 'https://u:p%40q@mlflow.example.com' },
    '/p',
  );
  expect(inVariables.grants[0]?.credential).toEqual({ kind: 'basic', user: 'u', password: 'p' });
  expect(inAddress.grants[0]?.credential).toEqual({ kind: 'basic', user: 'u', password: 'p@q' });
  expect(JSON.stringify(inAddress.places)).not.toContain('p%40q');
});

test.each([
  ['sqlite:///runs.db', 'mlflow-file', '/p/runs.db'],
  ['sqlite:////data/runs.db', 'mlflow-file', '/data/runs.db'],
  ['file:///data/mlruns', 'mlflow-folder', '/data/mlruns'],
  ['file:./my%20runs', 'mlflow-folder', '/p/my runs'],
  ['file:/data/mlruns', 'mlflow-folder', '/data/mlruns'],
  ['mlruns', 'mlflow-folder', '/p/mlruns'],
])('%s is a store on this machine', async (uri, kind, path) => {
  const { places, grants } = await namedInEnvironment({ MLFLOW_TRACKING_URI: uri }, '/p');
  expect(places).toMatchObject([{ kind, path, workspace: '/p' }]);
  expect(grants).toEqual([]);
});

test('what cannot be read is told without what may be secret', async () => {
  const uri = 'postgresql://u:secret@db/mlflow';
  await expect(namedInEnvironment({ MLFLOW_TRACKING_URI: uri }, '/p')).rejects.toThrow(
    /not "postgresql:"\.$/,
  );
  await expect(namedInEnvironment({ MLFLOW_TRACKING_URI: 'http://' }, '/p')).rejects.toThrow(
    /^MLFLOW_TRACKING_URI: /,
  );
});

test('certificates are those of the file that the first of the known variables names', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'assay ca-'));
  const path = join(folder, 'ca.pem');
  const pem = '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----';
  await writeFile(path, `# ours\n${pem}\n${pem}\n`);
  const named = await namedInEnvironment({ MLFLOW_TRACKING_URI: address, REQUESTS_CA_BUNDLE: path }, '/p');
  expect(named.grants[0]?.authorities).toEqual([pem, pem]);
  await rm(folder, { recursive: true });
  await expect(
    namedInEnvironment({ MLFLOW_TRACKING_URI: address, REQUESTS_CA_BUNDLE: path }, '/p'),
  ).rejects.toThrow(`REQUESTS_CA_BUNDLE: ${path} cannot be read.`);
});

test.each([
  ['file://./mlruns', /Write file:\/\/\/folder, or file:folder/],
  ['file:%zz', /names no folder/],
  ['https://a%zz:secret@mlflow.example.com', /write a % in the user or the password as %25/],
])('%s is told what is wrong with it, and not in its own words', async (uri, said) => {
  const error = await namedInEnvironment({ MLFLOW_TRACKING_URI: uri }, '/p').catch((one: unknown) => one);
  expect(error).toBeInstanceOf(UsageError);
  expect(String(error)).toMatch(said);
  expect(String(error)).not.toContain('secret');
});
