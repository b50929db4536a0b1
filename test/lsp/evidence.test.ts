import { execFile } from 'node:child_process';
import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { URI } from 'vscode-uri';
import { LanguageClient } from '../support/languageClient.ts';

const sample = join(import.meta.dirname, '../sample/mlflow.db');
const cli = join(import.meta.dirname, '../../dist/cli.js');

/** A run of the sample whose AUC is 0.8404. */
const card = `# Arrears

Run: \`82d27d5083e243a1b0fb82c0e6dc4030\`

## Results

| Metric | Value |
|---|---|
| AUC | 0.9100 |
| F1 | 0.6515 |
| Recall <!-- other --> | 0.7410 |
| Precision | 0.1 <!-- assay: models:/arrears-scorecard@nobody#precision --> |
| Brier | 0.2 <!-- assay: models:/arrears-scorecard/2#brier --> |
`;

const expected = [
  'The card says 0.9100, but the metric auc of runs:/82d27d5083e243a1b0fb82c0e6dc4030 in mlflow.db is 0.8404.',
  'The card says 0.2, but the metric brier of models:/arrears-scorecard/2 in mlflow.db is 0.1383.',
];

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assay evidence-'));
  await writeFile(join(folder, 'MODEL_CARD.md'), card);
});

afterEach(() => rm(folder, { recursive: true, force: true }));

test('the command line holds a card to its run', async () => {
  await copyFile(sample, join(folder, 'mlflow.db'));
  const { findings } = await check();
  expect(findings.map(({ message }) => message)).toEqual(expected);
});

test('without a store, and with one that is none, nothing is said of runs', async () => {
  expect((await check()).findings).toEqual([]);
  await writeFile(join(folder, 'mlflow.db'), 'this is no database');
  expect((await check()).findings).toEqual([]);
});

/** `assay check` ends with 1 where it has findings. */
function check(): Promise<{ findings: readonly { message: string }[] }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [cli, 'check', '--format', 'json'], { cwd: folder }, (_error, stdout) =>
      resolve(JSON.parse(stdout) as { findings: readonly { message: string }[] }),
    );
  });
}

test('an editor gets the findings when the worker has read the store', async () => {
  const client = new LanguageClient();
  try {
    await copyFile(sample, join(folder, 'mlflow.db'));
    await client.start(folder);
    const uri = URI.file(join(folder, 'MODEL_CARD.md')).toString();
    const found = await client.diagnostics(uri, ({ diagnostics }) => diagnostics.length > 0);
    const shown = found.map(({ message }) => JSON.stringify(message));
    expect(shown).toHaveLength(expected.length);
    for (const [index, message] of expected.entries()) expect(shown[index]).toContain(message);
  } finally {
    await client.stop();
  }
});

test('without trust no store is read', async () => {
  const client = new LanguageClient();
  try {
    await copyFile(sample, join(folder, 'mlflow.db'));
    await client.start(folder, false);
    const uri = URI.file(join(folder, 'MODEL_CARD.md')).toString();
    await client.open(uri, `${card}\n\n[More Information Needed]\n`, 'markdown');
    const found = await client.diagnostics(uri, ({ diagnostics }) => diagnostics.length > 0);
    expect(found.map(({ code }) => code)).toEqual(['card/placeholder']);
  } finally {
    await client.stop();
  }
});
