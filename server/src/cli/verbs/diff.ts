import { isSame } from '../../engine/compare/compare.ts';
import { gatherComparison } from '../../engine/compare/gather.ts';
import { comparisonCsv, comparisonMarkdown, comparisonText } from '../../report/comparison.ts';
import { jsonText } from '../../report/jsonText.ts';
import { oneOf, parse } from '../arguments.ts';
import { findRun } from '../findRun.ts';
import { repositoriesOf } from '../repositories.ts';
import { never, openStores, valueIn } from '../stores.ts';
import { table } from '../table.ts';
import { UsageError, type Verb } from '../verb.ts';

/** The most runs that stand side by side. */
const most = 20;

/** `assay diff A B`: what differs between runs or versions. */
export const diff: Verb = {
  help: `assay diff A B [C…] [--format text|json|markdown|csv]

Compares runs: parameters, metrics, data, environment, code and tags, each with the first run.
A, B      a run's id or the beginning of one, its name, models:/NAME/VERSION, or models:/NAME@ALIAS
--format  csv and json hold what is the same too

Runs made as one of these, but for the seed, count as its repeats: with two on both sides, the
difference of their means is told with its 95 % interval.

Exit codes: 0 nothing differs, 1 something does, 2 the runs could not be compared.
`,
  async run(args, terminal) {
    const { values, positionals } = parse(args, { format: { type: 'string' } }, most);
    const format = oneOf('format', values.format, ['text', 'json', 'markdown', 'csv']);
    if (positionals.length < 2) throw new UsageError('Write two runs or more: assay diff A B.');
    const sources = await openStores(terminal);
    const told = new Set<string>();
    const looked = { stores: sources, warn: (message: string) => void told.add(message) };
    const subjects = await Promise.all(positionals.map((text) => findRun(text, looked))).finally(() =>
      told.forEach(terminal.warn),
    );
    const decode = (base64: string): string => Buffer.from(base64, 'base64').toString();
    const options = { ...(await repositoriesOf(terminal)), sources, withRepeats: true, decode };
    const comparison = valueIn(await gatherComparison(subjects, options, never));
    const written = {
      text: () => comparisonText(comparison, table),
      json: () => jsonText(comparison),
      markdown: () => comparisonMarkdown(comparison),
      csv: () => comparisonCsv(comparison, 'kept'),
    };
    terminal.write(written[format]());
    return isSame(comparison) ? 0 : 1;
  },
};
