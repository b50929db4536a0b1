/** The colours of the editor's theme that a canvas needs, for it cannot read style sheets. */
export interface Theme {
  readonly foreground: string;
  readonly faint: string;
  readonly grid: string;
  readonly line: string;
  readonly background: string;
  readonly font: string;
}

/** The colours as they are now. */
export function readTheme(): Theme {
  const style = getComputedStyle(document.body);
  const first = (...names: readonly string[]): string =>
    names.map((name) => style.getPropertyValue(name).trim()).find((value) => value !== '') ?? style.color;
  return {
    foreground: first('--vscode-foreground'),
    faint: first('--vscode-descriptionForeground', '--vscode-foreground'),
    grid: first('--vscode-panel-border', '--vscode-contrastBorder', '--vscode-widget-border'),
    line: first('--vscode-charts-blue', '--vscode-textLink-foreground'),
    background: first('--vscode-editor-background'),
    font: `11px ${first('--vscode-font-family')}`,
  };
}

/** Calls back when the person changes the theme. */
export function onThemeChange(listener: () => void): MutationObserver {
  const observer = new MutationObserver(listener);
  observer.observe(document.body, { attributes: true, attributeFilter: ['class', 'data-vscode-theme-id'] });
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['style'] });
  return observer;
}
