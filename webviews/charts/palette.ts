import { readTheme } from '../shared/theme.ts';
import { paletteOn, parseColor, type Rgb } from './looks.ts';

const names = ['blue', 'orange', 'green', 'purple', 'red', 'yellow', 'foreground', 'lines'] as const;
const black: Rgb = { red: 0, green: 0, blue: 0 };

/** The colours of lines on the editor's theme as it is now. */
export function readPalette(): readonly Rgb[] {
  const style = getComputedStyle(document.body);
  const ground = parseColor(readTheme().background) ?? parseColor(style.backgroundColor) ?? black;
  return paletteOn(
    ground,
    names.map((name) => parseColor(style.getPropertyValue(`--vscode-charts-${name}`))),
  );
}
