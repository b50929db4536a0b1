import { randomBytes } from 'node:crypto';
import { Uri, type WebviewPanel } from 'vscode';
import { panelHtml } from './html.ts';

export interface PageOptions {
  /** The folder that holds the bundles of the panels, and the one with pictures. */
  readonly bundles: Uri;
  readonly media: Uri;
  /** The name of the panel's bundle. */
  readonly name: string;
  readonly title: string;
}

/** Gives a panel its page: the one script and style sheet of its bundle, and nothing from elsewhere. */
export function showPage(panel: WebviewPanel, { bundles, media, name, title }: PageOptions): void {
  const { webview } = panel;
  const file = (ending: string): string =>
    webview.asWebviewUri(Uri.joinPath(bundles, `${name}.${ending}`)).toString();
  const icon = (theme: string): Uri => Uri.joinPath(media, `${name}-${theme}.svg`);
  panel.iconPath = { light: icon('light'), dark: icon('dark') };
  webview.options = { enableScripts: true, enableCommandUris: false, localResourceRoots: [bundles] };
  webview.html = panelHtml({
    title,
    nonce: randomBytes(16).toString('base64url'),
    cspSource: webview.cspSource,
    script: file('js'),
    style: file('css'),
  });
}
