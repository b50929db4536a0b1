import { join } from 'node:path';
import type { Connection } from 'vscode-languageserver/node';
import { URI } from 'vscode-uri';
import { allRules } from '../../engine/catalogue.ts';
import type { Files } from '../../ports/files.ts';
import { explainRule } from '../../protocol/project.ts';
import { onRequest } from '../request.ts';

const largestPage = 1024 * 1024;

/** assay/explainRule: the page of a rule, from the folder `rules` beside the server's bundle */
export function registerExplainRule(connection: Connection, files: Files): void {
  onRequest(connection, explainRule, async ({ rule }) => {
    if (!allRules().some(({ id }) => id === rule)) return null;
    const page = await files.read(URI.file(join(__dirname, 'rules', `${rule}.md`)).toString(), largestPage);
    return page.ok ? { markdown: page.text } : null;
  });
}
