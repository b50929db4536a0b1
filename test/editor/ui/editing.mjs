import assert from 'node:assert/strict';

/** What a person sees while writing a pipeline and a model card: hints, colours, lists, boxes and mends. */
export async function editingTests({ test, workbench, theme }) {
  const { page } = workbench;

  await test(`${theme}: a pipeline shows what its templates stand for, and its runs`, async () => {
    await workbench.openFile('dvc.yaml');
    await page.locator('.monaco-editor .view-line', { hasText: 'stages' }).first().waitFor();
    await page.locator('.codelens-decoration').first().waitFor();
    await workbench.picture(`pipeline-${theme}`);
    await page.setViewportSize({ width: 700, height: 900 });
    await page.waitForTimeout(800);
    await workbench.picture(`pipeline-${theme}-narrow`);
    await page.setViewportSize({ width: 1400, height: 900 });
  });

  await test(`${theme}: an opened template lists the parameters with their values`, async () => {
    await workbench.goTo(8, 200);
    await page.keyboard.type(' ${');
    const list = page.locator('.suggest-widget.visible');
    await list.getByText('churn').first().waitFor();
    await page.keyboard.press('Control+Space');
    await page.waitForTimeout(500);
    await workbench.picture(`completion-${theme}`);
    await page.keyboard.press('Escape');
    await workbench.undo(4);
  });

  await test(`${theme}: a parameter is renamed in a box, in all its files`, async () => {
    await workbench.goTo(11, 16);
    await page.keyboard.press('F2');
    const box = page.locator('.rename-box input, input.rename-input').first();
    await box.waitFor();
    await workbench.picture(`rename-${theme}`);
    assert.equal(await box.inputValue(), 'seed');
    await page.keyboard.press('Escape');
  });

  await test(`${theme}: a number that its metrics file does not bear out is underlined, explained and mended`, async () => {
    await workbench.openFile('MODEL_CARD.md');
    await page.keyboard.press('Control+F');
    await page.locator('.find-widget textarea').first().fill('0.8404');
    await page.keyboard.press('Escape');
    await page.keyboard.type('0.8504');
    await workbench.hover('.squiggly-error, .squiggly-warning, .squiggly-info', 'evaluation.json');
    await workbench.picture(`claim-${theme}`);
    await page.keyboard.press('Control+.');
    await page.locator('.action-widget').first().waitFor();
    await workbench.picture(`claim-fix-${theme}`);
    await page.keyboard.press('Escape');
    await workbench.undo(6);
  });
}
