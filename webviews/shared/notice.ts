import { html, type TemplateResult } from 'lit';
import { warningIcon } from './icons.ts';

export interface Notice {
  /** What is the matter. */
  readonly message: string;
  /** What a person can do about it. */
  readonly action: string;
}

/** A trouble as one line above what is shown: one cause, one thing to do, and trying again. */
export function noticeBar(notice: Notice, retry: () => void): TemplateResult {
  return html`<div class="notice" role="status">
    ${warningIcon}
    <p><strong>${notice.message}</strong> ${notice.action}</p>
    <vscode-button appearance="secondary" @click=${retry}>Try again</vscode-button>
  </div>`;
}
