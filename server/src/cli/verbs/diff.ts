import { compareRuns, isSame } from '../../engine/compare/compare.ts';
import { comparisonCsv, comparisonMarkdown, comparisonText } from '../../report/comparison.ts';
import { jsonText } from '../../report/jsonText.ts';
import { oneOf, parse } from '../arguments.ts';
import { findRun } from '../findRun.ts';
import { openStores } from '../stores.ts';
import { table } from '../table.ts';
import { UsageError, type Verb } from '../verb.ts';

/** The most runs that stand side by side. */
const most = 20;

/** `assay diff A B`: what differs between runs or versions. */
export const diff: Verb = {
  help: `assay diff A B [C…] [--format text|json|markdown|csv]

Compares runs: parameters, metrics, data, code and tags, each with the first run.
A, B      a run's id or the beginning of one, models:/NAME/VERSION, or models:/NAME@ALIAS
--format  csv and json hold what is the same too

Exit codes: 0 nothing differs, 1 something does, 2 the runs could not be compared.
`,
  async run(args, terminal) {
    const { values, positionals } = parse(args, { format: { type: 'string' } }, most);
    const format = oneOf('format', values.format, ['text', 'json', 'markdown', 'csv']);
    if (positionals.length < 2) throw new UsageError('Write two runs or more: assay diff A B.');
    const stores = await openStores(terminal);
    const comparison = compareRuns(await Promise.all(positionals.map((text) => findRun(text, stores))));
    const written = {
      text: () => comparisonText(comparison, table),
      json: () => jsonText(comparison),
      markdown: () => comparisonMarkdown(comparison),
      csv: () => comparisonCsv(comparison),
    };
    terminal.write(written[format]());
    return isSame(comparison) ? 0 : 1;
  },
};
