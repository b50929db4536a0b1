import { html, type TemplateResult } from 'lit';
import { copyIcon } from '../shared/icons.ts';

/** A small button beside a value; seen when the value is pointed at or the button has the focus. */
export function copyButton(label: string, copy: () => void): TemplateResult {
  return html`<button class="copy" title=${label} aria-label=${label} @click=${copy}>${copyIcon}</button>`;
}
