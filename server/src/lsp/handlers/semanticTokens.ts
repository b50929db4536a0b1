import {
  SemanticTokensBuilder,
  SemanticTokenTypes,
  type Connection,
  type SemanticTokensLegend,
} from 'vscode-languageserver/node';
import { tokens } from '../../engine/features/tokens.ts';
import type { TokenType } from '../../engine/format.ts';
import type { Session } from '../session.ts';

const types: Readonly<Record<TokenType, SemanticTokenTypes>> = {
  punctuation: SemanticTokenTypes.macro,
  variable: SemanticTokenTypes.variable,
  property: SemanticTokenTypes.property,
  number: SemanticTokenTypes.number,
};

/** What the numbers of the answer mean. */
export const legend: SemanticTokensLegend = { tokenTypes: Object.values(types), tokenModifiers: [] };

/** textDocument/semanticTokens/full: the parts of `${…}` */
export function registerSemanticTokens(connection: Connection, session: Session): void {
  connection.languages.semanticTokens.on(({ textDocument }) => {
    const loaded = session.engine.get(textDocument.uri);
    const builder = new SemanticTokensBuilder();
    for (const { range, type } of loaded === undefined ? [] : tokens(loaded, session.engine.project)) {
      const { line, character } = range.start;
      builder.push(
        line,
        character,
        range.end.character - character,
        legend.tokenTypes.indexOf(types[type]),
        0,
      );
    }
    return builder.build();
  });
}
