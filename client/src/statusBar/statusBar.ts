import { MarkdownString, StatusBarAlignment, window, type Disposable } from 'vscode';
import { appendData } from '../text/appendData.ts';
import { healthText, type Standing } from './healthText.ts';

/** The one status bar item of Assay. */
export class StatusBar implements Disposable {
  readonly #item = window.createStatusBarItem('assay.health', StatusBarAlignment.Left, 40);

  constructor() {
    this.#item.name = 'Assay';
    this.#item.show();
  }

  show(standing: Standing): void {
    const { text, lines, click } = healthText(standing);
    const tooltip = new MarkdownString();
    for (const line of lines) appendData(tooltip, line).appendMarkdown('\n\n');
    this.#item.text = text;
    this.#item.tooltip = tooltip;
    this.#item.command = click;
    this.#item.accessibilityInformation = { label: `${text}. ${lines.join(' ')}` };
  }

  dispose(): void {
    this.#item.dispose();
  }
}
