import { html, type TemplateResult } from 'lit';

export const saveFormats = ['svg', 'png', 'csv'] as const;
export type SaveFormat = (typeof saveFormats)[number];

/** The buttons that save a figure; `save` gets the figure that they stand in. */
export function saving(
  title: string,
  save: (format: SaveFormat, figure: Element) => void,
  formats: readonly SaveFormat[] = saveFormats,
): TemplateResult {
  return html`<span class="saving" role="group" aria-label="Save ${title}">
    ${formats.map(
      (format) =>
        html`<button
          class="link"
          title=${saveTitles[format]}
          @click=${({ currentTarget }: Event) => {
            const figure = currentTarget instanceof Element ? currentTarget.closest('figure') : null;
            if (figure !== null) save(format, figure);
          }}
        >
          ${format.toUpperCase()}
        </button>`,
    )}
  </span>`;
}

const saveTitles: Readonly<Record<SaveFormat, string>> = {
  svg: 'Save the drawing as SVG',
  png: 'Save the drawing as PNG',
  csv: 'Save all values as CSV',
};

/** A name for a file, without what a file system may refuse. */
export function fileName(title: string, format: SaveFormat): string {
  return `${title.replace(/[^\w.-]+/g, '-')}.${format}`;
}
