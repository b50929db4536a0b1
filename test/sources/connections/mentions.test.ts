import { expect, test } from 'vitest';
import {
  addressesInEnvironment,
  addressInManifest,
} from '../../../server/src/sources/connections/mentions.ts';

test.each([
  [
    'version: 1\nregistry: {type: mlflow, url: "https://a.example"}\n',
    [{ text: 'https://a.example', line: 1 }],
  ],
  ['version: 1\n\nregistry:\n  url: https://a.example\n', [{ text: 'https://a.example', line: 3 }]],
  ['registry: {type: wandb, url: "https://a.example"}', []],
  ['registry: {type: mlflow, url: [1]}', []],
  ['registry: https://a.example', []],
  ['registry: {url: "https://a', []],
  ['', []],
])('a manifest %j names %j', (text, mentions) => {
  expect(addressInManifest(text)).toEqual(mentions);
});

test('an environment file names its addresses, however they are written', () => {
  const text = [
    '# MLFLOW_TRACKING_URI=https://comment.example',
    'MLFLOW_TRACKING_URI=https://a.example # behind',
    'export MLFLOW_REGISTRY_URI = "https://b.example/x#y"\r',
    "MLFLOW_TRACKING_URI='https://c.example'",
    'MLFLOW_TRACKING_URI=',
    'MLFLOW_TRACKING_URI=https://d.example/#/runs',
    'MLFLOW_TRACKING_PASSWORD=https://never.example',
    'XMLFLOW_TRACKING_URI=https://never.example',
    'MLFLOW_TRACKING_URI="https://open.example',
  ].join('\n');
  expect(addressesInEnvironment(text)).toEqual([
    { text: 'https://a.example', line: 1 },
    { text: 'https://b.example/x#y', line: 2 },
    { text: 'https://c.example', line: 3 },
    { text: 'https://d.example/#/runs', line: 5 },
    { text: '"https://open.example', line: 8 },
  ]);
});
