import type { Source } from '../../engine/evidence/contract.ts';
import type { Experiment, RunSummary } from '../../engine/evidence/tracking.ts';
import { csvText } from '../../report/csv.ts';
import { jsonText } from '../../report/jsonText.ts';
import { markdownCell, markdownTable } from '../../report/markdownTable.ts';
import { oneOf, parse } from '../arguments.ts';
import { everyItem, openStores } from '../stores.ts';
import { iso, moment, table } from '../table.ts';
import { UsageError, type Verb } from '../verb.ts';

interface ListedRun extends RunSummary {
  readonly store: string;
  readonly experiment: string;
}

/** How many metrics a line of the table shows. */
const shownMetrics = 3;

/** `assay runs`: the runs in the project's MLflow stores, newest first within each experiment. */
export const runs: Verb = {
  help: `assay runs [--experiment NAME] [--limit N] [--format text|json|csv|markdown]

Lists the runs in every mlflow.db below the working directory, newest first within each experiment.
--limit   how many runs of each experiment; 50 without one
--format  csv has a column for each metric, named as MLflow names them
`,
  async run(args, terminal) {
    const { values } = parse(args, {
      experiment: { type: 'string' },
      limit: { type: 'string' },
      format: { type: 'string' },
    });
    const format = oneOf('format', values.format, ['text', 'json', 'csv', 'markdown']);
    const limit = limitOf(values.limit);
    const stores = await openStores(terminal);
    const listed = (await Promise.all(stores.map((store) => runsOf(store, values.experiment, limit)))).flat();
    if (values.experiment !== undefined && listed.length === 0)
      await checkExperiment(values.experiment, stores);
    terminal.write(written[format](listed));
    return 0;
  },
};

function limitOf(text: string | undefined): number {
  if (text === undefined) return 50;
  if (/^[1-9]\d{0,6}$/.test(text)) return Number(text);
  throw new UsageError(`--limit takes a number of runs, not "${text}".`);
}

function experimentsOf(source: Source): Promise<readonly Experiment[]> {
  return everyItem((part, cancel) => source.experiments(part, cancel));
}

async function runsOf(source: Source, wanted: string | undefined, limit: number): Promise<ListedRun[]> {
  const listed: ListedRun[] = [];
  for (const { id, name } of await experimentsOf(source)) {
    if (wanted !== undefined && name !== wanted) continue;
    const runs = await everyItem((part, cancel) => source.runs({ experiment: id, ...part }, cancel), limit);
    listed.push(...runs.map((run) => ({ store: source.info.label, experiment: name, ...run })));
  }
  return listed;
}

async function checkExperiment(name: string, stores: readonly Source[]): Promise<void> {
  const experiments = await Promise.all(stores.map(experimentsOf));
  const names = experiments.flat().map((experiment) => experiment.name);
  if (!names.includes(name))
    throw new UsageError(`There is no experiment "${name}"; there are: ${names.join(', ')}.`);
}

const written = {
  text: (listed: readonly ListedRun[]) =>
    listed.length === 0
      ? 'No runs\n'
      : table(
          head.map((name) => name.toUpperCase()),
          listed.map(row),
        ),
  json: (listed: readonly ListedRun[]) => jsonText({ runs: listed }),
  csv: asCsv,
  markdown: (listed: readonly ListedRun[]) =>
    `${markdownTable(
      head,
      listed.map((run) => row(run).map(markdownCell)),
    ).join('\n')}\n`,
};

const head = ['Experiment', 'Run', 'Status', 'Started', 'Id', 'Metrics'];

function row(run: ListedRun): readonly string[] {
  return [run.experiment, run.name, run.status, moment(run.startedAt), run.id, metricsOf(run)];
}

/** The columns of `mlflow.search_runs`, as far as a list of runs holds them. */
function asCsv(listed: readonly ListedRun[]): string {
  const keys = [...new Set(listed.flatMap(({ metrics }) => metrics.map(({ key }) => key)))].sort();
  const columns = ['store', 'experiment', 'run_id', 'run_name', 'status', 'start_time', 'end_time'];
  return csvText(
    [...columns, ...keys.map((key) => `metrics.${key}`)],
    listed.map(({ store, experiment, id, name, status, startedAt, endedAt, metrics }) => {
      const values = new Map(metrics.map(({ key, value }) => [key, value]));
      const shared = [store, experiment, id, name, status, iso(startedAt), iso(endedAt)];
      return [...shared, ...keys.map((key) => values.get(key))];
    }),
  );
}

function metricsOf({ metrics }: RunSummary): string {
  const shown = metrics.slice(0, shownMetrics).map(({ key, value }) => `${key}=${value}`);
  const left = metrics.length - shown.length;
  return [...shown, ...(left > 0 ? [`and ${left} more`] : [])].join(' ');
}
