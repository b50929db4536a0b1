import { expect, test } from 'vitest';
import { findConnections, type FindInput } from '../../../server/src/sources/connections/find.ts';

const store = {
  id: 'mlflow:file:///p/mlflow.db',
  system: 'mlflow',
  label: 'mlflow.db',
  location: 'file:///p/mlflow.db',
} as const;

function find(input: Partial<FindInput>): ReturnType<typeof findConnections> {
  const empty = { manifests: [], environmentFiles: [], stores: [], added: [], approved: [], refused: [] };
  return findConnections({ ...empty, ...input });
}

const manifest = {
  uri: 'file:///p/assay.yaml',
  text: 'version: 1\nregistry: {url: "https://m.example/team/"}\n',
};

test('a file that was found needs no approval', () => {
  expect(find({ stores: [store] })).toEqual([
    { ...store, origin: undefined, named: 'found', at: undefined, approval: 'not-needed' },
  ]);
});

test('a file that the manifest names too is told as its', () => {
  const text = 'registry: {type: mlflow, url: "sqlite:///mlflow.db"}';
  expect(find({ stores: [store], manifests: [{ uri: 'file:///p/assay.yaml', text }] })).toMatchObject([
    { id: store.id, named: 'manifest', at: { uri: 'file:///p/assay.yaml', line: 0 }, approval: 'not-needed' },
  ]);
});

test('an address of the manifest is a proposal', () => {
  expect(find({ manifests: [manifest] })).toEqual([
    {
      id: 'mlflow:https://m.example/team',
      system: 'mlflow',
      label: 'm.example/team',
      location: 'https://m.example/team',
      origin: 'https://m.example',
      named: 'manifest',
      at: { uri: 'file:///p/assay.yaml', line: 1 },
      approval: 'open',
    },
  ]);
});

test('the user’s word is by origin, exactly', () => {
  const approvalWith = (input: Partial<FindInput>): unknown =>
    find({ manifests: [manifest], ...input })[0]?.approval;
  expect(approvalWith({ approved: ['https://m.example'] })).toBe('approved');
  expect(approvalWith({ approved: ['http://m.example', 'https://m.example:8443', 'https://m'] })).toBe(
    'open',
  );
  expect(approvalWith({ refused: ['https://m.example'] })).toBe('refused');
  expect(approvalWith({ approved: ['https://m.example'], refused: ['https://m.example'] })).toBe('refused');
});

test('one address is listed once, with who named it first: the user, the manifest, an environment file', () => {
  const environment = {
    uri: 'file:///p/.env',
    text: 'MLFLOW_TRACKING_URI=https://M.example/team\nMLFLOW_REGISTRY_URI=http://r.example:5000',
  };
  const both = find({ manifests: [manifest], environmentFiles: [environment] });
  expect(both.map(({ location, named }) => [location, named])).toEqual([
    ['https://m.example/team', 'manifest'],
    ['http://r.example:5000', 'environment-file'],
  ]);
  const added = [{ system: 'mlflow', url: 'https://m.example/team' }] as const;
  expect(find({ manifests: [manifest], added })).toMatchObject([{ named: 'user', at: undefined }]);
});

test('a user and a password in a file are dropped, and no part of them is shown', () => {
  const text = 'MLFLOW_TRACKING_URI=https://sam:hunter2@m.example/x?token=hunter2#hunter2';
  const found = find({ environmentFiles: [{ uri: 'file:///p/.env', text }] });
  expect(found).toMatchObject([{ location: 'https://m.example/x', origin: 'https://m.example' }]);
  expect(JSON.stringify(found)).not.toMatch(/hunter2|sam/);
});

test('what is no address is left out', () => {
  const text = ['databricks', './mlruns', 'file:///etc', 'javascript:alert(1)', 'http://'].map(
    (value) => `MLFLOW_TRACKING_URI=${value}`,
  );
  expect(find({ environmentFiles: [{ uri: 'file:///p/.env', text: text.join('\n') }] })).toEqual([]);
});
