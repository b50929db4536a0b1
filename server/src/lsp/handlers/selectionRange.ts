import type { Connection, SelectionRange } from 'vscode-languageserver/node';
import type { Range } from '../../engine/document/span.ts';
import { selections } from '../../engine/features/selection.ts';
import type { Session } from '../session.ts';

/** textDocument/selectionRange */
export function registerSelectionRange(connection: Connection, session: Session): void {
  connection.onSelectionRanges(({ textDocument, positions }) => {
    const loaded = session.engine.get(textDocument.uri);
    if (loaded === undefined) return null;
    return positions.map((at) => nested(selections(loaded, at)) ?? { range: { start: at, end: at } });
  });
}

function nested(ranges: readonly Range[]): SelectionRange | undefined {
  let outer: SelectionRange | undefined;
  for (const range of ranges.toReversed()) outer = outer === undefined ? { range } : { range, parent: outer };
  return outer;
}
