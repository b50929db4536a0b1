import { svg, type SVGTemplateResult } from 'lit';

/** Pictures of 16 by 16 in the colour of the text beside them; decoration, so the words stand elsewhere. */
function icon(shape: SVGTemplateResult): SVGTemplateResult {
  return svg`<svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" fill="none"
    stroke="currentColor" stroke-width="1.2" stroke-linecap="round" stroke-linejoin="round">${shape}</svg>`;
}

export const refreshIcon = icon(svg`<path d="M13 8a5 5 0 1 1-1.6-3.7M13 2.5v3h-3" />`);

export const copyIcon = icon(svg`<path d="M5.5 5.5v-3h8v8h-3M2.5 5.5h8v8h-8z" />`);

export const runningIcon = icon(svg`<circle cx="8" cy="8" r="6" /><path d="M6.5 5.5v5l4-2.5z" />`);

export const scheduledIcon = icon(svg`<circle cx="8" cy="8" r="6" /><path d="M8 4.5V8l2.5 1.5" />`);

export const finishedIcon = icon(svg`<circle cx="8" cy="8" r="6" /><path d="m5.3 8.2 1.9 1.9 3.6-4" />`);

export const failedIcon = icon(
  svg`<circle cx="8" cy="8" r="6" /><path d="m5.8 5.8 4.4 4.4m0-4.4-4.4 4.4" />`,
);

export const killedIcon = icon(svg`<circle cx="8" cy="8" r="6" /><path d="m3.8 3.8 8.4 8.4" />`);

export const unknownIcon = icon(
  svg`<circle cx="8" cy="8" r="6" /><path d="M6.3 6.3a1.7 1.7 0 1 1 2.2 1.7c-.4.2-.5.5-.5 1M8 11.2v.1" />`,
);

export const warningIcon = icon(svg`<path d="M8 2.2 14.3 13H1.7zM8 6.5v3M8 11.2v.1" />`);
