import { join } from 'node:path';
import { repository } from '../../setup/install.mjs';

/** The window of a VS Code in a browser, in the words of a person who uses it. */
export class Workbench {
  constructor(page) {
    this.page = page;
  }

  static async open(browser, { address, project }, { width = 1400, height = 900 } = {}) {
    const page = await browser.newPage({ viewport: { width, height } });
    await page.goto(`${address}?folder=${encodeURIComponent(project)}`);
    await page.waitForSelector('.monaco-workbench .statusbar');
    return new Workbench(page);
  }

  /** The Assay container in the activity bar, opened. */
  async openAssay() {
    await this.page.locator('.activitybar a[aria-label^="Assay"]').first().click();
    await this.experiment('churn').waitFor();
  }

  /** A row of a tree by a part of its text, or by an expression that the whole of it fits. */
  row(text) {
    return this.page.locator('.sidebar [role=treeitem]', { hasText: text }).first();
  }

  /** The row of an experiment, and not that of a model whose name begins like it. */
  experiment(name) {
    return this.row(new RegExp(`^${name}(?!-)`));
  }

  /** The texts of all rows below a view's title. */
  async rows(view) {
    const pane = this.page.locator('.sidebar .pane', {
      has: this.page.locator('.pane-header', { hasText: view }),
    });
    return await pane.locator('[role=treeitem]').allInnerTexts();
  }

  async expand(text) {
    await this.expandRow(this.row(text));
  }

  async expandRow(row) {
    if ((await row.getAttribute('aria-expanded')) !== 'true') await row.locator('.monaco-tl-twistie').click();
  }

  /** Waits until `check` gives true, which may do something each time to get there. */
  async until(check, { tries = 100 } = {}) {
    for (let tried = 0; tried < tries; tried += 1) {
      if (await check()) return;
      await this.page.waitForTimeout(200);
    }
    throw new Error(`it did not come to this: ${check}`);
  }

  /**
   * Clicks an entry of the menu that is open, until it is closed: one that has just come takes no click, which may have
   * been meant for what was there before.
   */
  async takeEntry(text) {
    const entry = this.page.locator('.monaco-menu .action-label', { hasText: text }).first();
    await entry.waitFor();
    await this.until(async () => {
      await entry.click({ timeout: 1000 }).catch(() => undefined);
      return (await entry.count()) === 0;
    });
  }

  statusItem() {
    return this.page.locator('.statusbar-item', { hasText: 'Assay:' }).first();
  }

  /** The frame of the web view that holds `selector`. */
  async webview(selector) {
    for (let tries = 0; tries < 100; tries += 1) {
      for (const frame of this.page.frames()) {
        if (
          (await frame
            .locator(selector)
            .count()
            .catch(() => 0)) > 0
        )
          return frame;
      }
      await this.page.waitForTimeout(200);
    }
    throw new Error(`no web view holds ${selector}`);
  }

  /** Starts a command from the palette by its whole title. */
  async command(title) {
    await this.page.keyboard.press('F1');
    await this.page.locator('.quick-input-widget input').fill(`>${title}`);
    await this.page.locator('.quick-input-list [role=option]', { hasText: title }).first().waitFor();
    await this.page.keyboard.press('Enter');
  }

  async openFile(name) {
    await this.page.keyboard.press('Control+P');
    await this.page.locator('.quick-input-widget input').fill(name);
    await this.page
      .locator('.quick-input-list [role=option]', { hasText: name.split('/').at(-1) })
      .first()
      .waitFor();
    await this.page.keyboard.press('Enter');
    await this.page.locator('.tab.active', { hasText: name.split('/').at(-1) }).waitFor();
    await this.page.locator(`.monaco-editor.focused[data-uri$="/${name}"] .view-line`).first().waitFor();
  }

  /** Puts the cursor at a line and a column; behind the end of the line where the column is large. */
  async goTo(line, column) {
    await this.page.keyboard.press('Control+G');
    await this.page.locator('.quick-input-widget input').fill(`:${line}:${column}`);
    await this.page.keyboard.press('Enter');
    await this.page.locator('.statusbar-item', { hasText: `Ln ${line},` }).waitFor();
    await this.page.locator('.monaco-editor.focused').waitFor();
  }

  /** Takes back what was typed, until the file is as it was saved. */
  async undoAll() {
    const dirty = this.page.locator('.tab.active.dirty');
    for (let done = 0; done < 50 && (await dirty.count()) > 0; done += 1) {
      await this.page.keyboard.press('Control+Z');
    }
    await dirty.waitFor({ state: 'detached' });
  }

  /** A line of small print above the text that fits `text`. */
  lens(text) {
    return this.page.locator('.codelens-decoration', { hasText: text }).first();
  }

  /** A value shown within the text, beside what stands for it. */
  hint(text) {
    return this.page.locator('.view-line', { hasText: text.replaceAll(' ', '\u00a0') }).first();
  }

  /** Waits until the pieces of text that are `word` have so many different colours. */
  async inColours(word, count) {
    await this.page.waitForFunction(
      ([text, wanted]) => {
        const pieces = [...document.querySelectorAll('.view-line span > span')];
        const same = pieces.filter(({ textContent }) => textContent === text);
        return new Set(same.map((piece) => getComputedStyle(piece).color)).size === wanted;
      },
      [word, count],
    );
  }

  async showSideBar(visible) {
    await this.page.keyboard.press('Control+B');
    await this.page.locator('.part.sidebar').waitFor({ state: visible ? 'visible' : 'hidden' });
  }

  /** Makes the window as wide as said, and waits until the workbench fills it. */
  async resize(width, height = 900) {
    await this.page.setViewportSize({ width, height });
    await this.page.waitForFunction(
      (wide) => document.querySelector('.monaco-workbench')?.getBoundingClientRect().width === wide,
      width,
    );
    await this.page.evaluate(async () => {
      for (let frames = 0; frames < 3; frames += 1) await new Promise(requestAnimationFrame);
    });
  }

  /**
   * Rests the mouse on what `selector` marks in the text until the hover says `text`. The editor moves its lines
   * while it loads, and a hover goes when they move, so the mouse leaves and comes back, as a hand would.
   */
  async hover(selector, text) {
    const mark = this.page.locator(selector).first();
    const said = this.page.locator('.monaco-hover').getByText(text).first();
    await mark.waitFor({ state: 'attached' });
    for (let tries = 0; tries < 10; tries += 1) {
      const { x, y, width, height } = await mark.boundingBox();
      await this.page.mouse.move(x + width / 2, y + height / 2 + 200);
      await this.page.mouse.move(x + width / 2, y + height / 2, { steps: 5 });
      if (
        await said.waitFor({ timeout: 3000 }).then(
          () => true,
          () => false,
        )
      )
        return;
    }
    throw new Error(`no hover says "${text}"`);
  }

  async picture(name) {
    await this.page.screenshot({ path: join(repository, 'out', 'pictures', `${name}.png`) });
  }
}
