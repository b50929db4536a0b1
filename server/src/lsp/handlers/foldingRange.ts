import { FoldingRangeKind, type Connection } from 'vscode-languageserver/node';
import { folds } from '../../engine/features/folding.ts';
import type { Session } from '../session.ts';

/** textDocument/foldingRange */
export function registerFoldingRange(connection: Connection, session: Session): void {
  connection.onFoldingRanges(({ textDocument }) => {
    const loaded = session.engine.get(textDocument.uri);
    if (loaded === undefined) return [];
    return folds(loaded).map(({ start, end, kind }) => ({
      startLine: start,
      endLine: end,
      ...(kind === 'comment' ? { kind: FoldingRangeKind.Comment } : {}),
    }));
  });
}
