import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What a person sees while writing a pipeline and a model card: hints, colours, lists, boxes and mends. */
export async function editingTests({ test, workbench, served, theme }) {
  await pipelineTests({ test, workbench, served, theme });
  await cardTests({ test, workbench, served, theme });
}

async function pipelineTests({ test, workbench, served, theme }) {
  const { page } = workbench;
  const place = async (piece) => await placeOf(join(served.project, 'dvc.yaml'), piece);

  await test(`${theme}: a pipeline shows what its templates stand for, and the runs of its steps`, async () => {
    await workbench.openFile('dvc.yaml');
    await workbench.lens(/\d runs?, latest \d{4}-/).waitFor();
    await workbench.hint('= data/customers.parquet').waitFor();
    await workbench.inColours('interim', 2);
    await workbench.picture(`pipeline-${theme}`);
    await workbench.resize(700);
    await workbench.showSideBar(false);
    await workbench.hint('= data/customers.parquet').waitFor();
    await workbench.picture(`pipeline-${theme}-narrow`);
    await workbench.showSideBar(true);
    await workbench.resize(1400);
  });

  await test(`${theme}: an opened template lists the parameters with their values`, async () => {
    const { line } = await place('cmd: python src/prepare.py churn');
    await workbench.goTo(line, 200);
    await page.keyboard.type(' ${churn.s');
    const list = page.locator('.suggest-widget.visible');
    await list.locator('.monaco-list-row', { hasText: /churn\.split\.holdout.*0\.2/ }).waitFor();
    await page.keyboard.press('Control+Space');
    await page.locator('.suggest-details', { hasText: 'params.yaml' }).waitFor();
    await workbench.picture(`completion-${theme}`);
    await page.keyboard.press('Escape');
    await workbench.undoAll();
  });

  await test(`${theme}: a parameter is renamed in a box that holds its name`, async () => {
    const { line, column } = await place('seed, churn.source');
    await workbench.goTo(line, column + 1);
    await page.keyboard.press('F2');
    const box = page.locator('.rename-box input').first();
    await box.waitFor();
    await workbench.picture(`rename-${theme}`);
    assert.equal(await box.inputValue(), 'seed');
    await page.keyboard.press('Escape');
    await box.waitFor({ state: 'hidden' });
  });
}

async function cardTests({ test, workbench, served, theme }) {
  const { page } = workbench;

  await test(`${theme}: a number that its metrics file does not bear out is underlined, explained and mended`, async () => {
    const card = 'models/arrears/MODEL_CARD.md';
    const { line, column } = await placeOf(join(served.project, card), '| 0.8404 |');
    await workbench.openFile(card);
    await workbench.goTo(line, column + '| 0.8'.length);
    await page.keyboard.press('Delete');
    await page.keyboard.type('5');
    await workbench.hover('.squiggly-error, .squiggly-warning', 'evaluation.json');
    await workbench.picture(`claim-${theme}`);
    await workbench.resize(700);
    await workbench.showSideBar(false);
    await workbench.hover('.squiggly-error, .squiggly-warning', 'evaluation.json');
    await workbench.picture(`claim-${theme}-narrow`);
    await workbench.showSideBar(true);
    await workbench.resize(1400);
    await page.keyboard.press('Control+.');
    await page.locator('.action-widget').getByText('0.8404').first().waitFor();
    await workbench.picture(`claim-fix-${theme}`);
    await page.keyboard.press('Enter');
    await page.locator('.view-line', { hasText: '| AUC | 0.8404 |' }).waitFor();
    await page.locator('.squiggly-error, .squiggly-warning').first().waitFor({ state: 'detached' });
    await workbench.undoAll();
  });
}

/** Where a piece of a file's text begins; counted from one, as a person does. */
async function placeOf(file, piece) {
  const text = await readFile(file, 'utf8');
  const before = text.slice(0, text.indexOf(piece)).split('\n');
  return { line: before.length, column: before.at(-1).length + 1 };
}
