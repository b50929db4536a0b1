/** What a person sees while writing a pipeline. */
export async function editingTests({ test, workbench, theme }) {
  const { page } = workbench;

  await test(`${theme}: a pipeline is readable, wide and narrow`, async () => {
    await workbench.openFile('dvc.yaml');
    await page.locator('.monaco-editor .view-line', { hasText: 'stages' }).first().waitFor();
    await workbench.picture(`pipeline-${theme}`);
    await page.setViewportSize({ width: 700, height: 900 });
    await page.waitForTimeout(800);
    await workbench.picture(`pipeline-${theme}-narrow`);
    await page.setViewportSize({ width: 1400, height: 900 });
  });

  await test(`${theme}: an opened template lists the parameters with their values`, async () => {
    await workbench.goTo(8, 200);
    await page.keyboard.type(' ${churn.s');
    const list = page.locator('.suggest-widget.visible');
    await list.getByText('churn.split.holdout').first().waitFor();
    await page.keyboard.press('Control+Space');
    await page.waitForTimeout(500);
    await workbench.picture(`completion-${theme}`);
    await page.keyboard.press('Escape');
    await workbench.undo(12);
  });
}
