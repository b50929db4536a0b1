import { Position, Range, Uri, window } from 'vscode';

/** Opens a file at a line, counted from 0. */
export async function showLine({
  uri,
  line,
}: {
  readonly uri: string;
  readonly line: number;
}): Promise<void> {
  const start = new Position(line, 0);
  await window.showTextDocument(Uri.parse(uri, true), { selection: new Range(start, start) });
}
