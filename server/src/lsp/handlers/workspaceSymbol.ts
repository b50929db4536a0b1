import type { Connection } from 'vscode-languageserver/node';
import { workspaceSymbols } from '../../engine/features/workspaceSymbols.ts';
import { symbolKind } from '../convert.ts';
import type { Session } from '../session.ts';

/** workspace/symbol */
export function registerWorkspaceSymbol(connection: Connection, { engine }: Session): void {
  connection.onWorkspaceSymbol(({ query }) =>
    workspaceSymbols(query, engine.project).map(({ name, kind, uri, range, within }) => ({
      name,
      kind: symbolKind[kind],
      location: { uri, range },
      containerName: within,
    })),
  );
}
