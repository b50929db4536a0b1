import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from '../arguments.ts';
import { UsageError, type Verb } from '../verb.ts';

/** `assay lsp --stdio`: the language server, for any editor that speaks the protocol. */
export const lsp: Verb = {
  help: 'assay lsp --stdio\n\nServes an editor over standard input and output.\n',
  async run(args, terminal) {
    const { values } = parse(args, { stdio: { type: 'boolean' } });
    if (values.stdio !== true)
      throw new UsageError('Write `assay lsp --stdio`: the server speaks over standard input and output.');
    await import(pathToFileURL(join(terminal.home, 'server.js')).href);
    return new Promise(() => undefined);
  },
};
