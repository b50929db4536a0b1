/** The looks of a picture that is saved: it has no style sheet of its own. */
export interface SvgLook {
  readonly foreground: string;
  readonly background: string;
  readonly title: string;
}

/** A picture of lines as a file: its ground, its title as text, and its parts. */
export function svgFile(
  { width, height }: { readonly width: number; readonly height: number },
  summary: string,
  { title, foreground, background }: SvgLook,
  parts: readonly string[],
): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img">`,
    `<title>${escaped(title)}</title><desc>${escaped(summary)}</desc>`,
    `<rect width="${width}" height="${height}" fill="${escaped(background)}"/>`,
    `<g fill="${escaped(foreground)}" font-family="sans-serif" font-size="12">`,
    `<text x="16" y="20" font-weight="bold">${escaped(title)}</text>`,
    ...parts,
    '</g></svg>',
    '',
  ].join('\n');
}

/** Dashes as an attribute; nothing for a line without. */
export function dashesOf(dash: readonly number[]): string {
  return dash.length === 0 ? '' : ` stroke-dasharray="${dash.join(' ')}"`;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text in a picture, where no character of it is markup. */
export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? '');
}
