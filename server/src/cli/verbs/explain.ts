import { join } from 'node:path';
import { URI } from 'vscode-uri';
import { allRules } from '../../engine/catalogue.ts';
import { nearest } from '../../engine/nearest.ts';
import { nodeFiles } from '../../platform/files.ts';
import { parse } from '../arguments.ts';
import { UsageError, type Verb } from '../verb.ts';

const largestPage = 1024 * 1024;

/** `assay explain`: the page of a rule, or the list of all rules. */
export const explain: Verb = {
  help: 'assay explain [RULE]\n\nPrints the page of a rule such as dvc/cycle; without one, every rule with its severity.\n',
  async run(args, terminal) {
    const [id] = parse(args, {}, 1).positionals;
    if (id === undefined) {
      terminal.write(table());
      return 0;
    }
    if (!allRules().some((rule) => rule.id === id)) throw new UsageError(unknown(id));
    const page = await nodeFiles.read(
      URI.file(join(terminal.home, 'rules', `${id}.md`)).toString(),
      largestPage,
    );
    if (!page.ok) throw new UsageError(`The page of ${id} could not be read: ${page.detail}.`);
    terminal.write(page.text);
    return 0;
  },
};

function table(): string {
  const rules = allRules();
  const width = Math.max(...rules.map(({ id }) => id.length));
  return rules
    .map(({ id, severity, title }) => `${id.padEnd(width)}  ${severity.padEnd(7)}  ${title}\n`)
    .join('');
}

function unknown(id: string): string {
  const near = nearest(
    id,
    allRules().map((rule) => rule.id),
  );
  return `There is no rule ${id}.${near === undefined ? ' `assay explain` lists them all.' : ` Did you mean ${near}?`}`;
}
