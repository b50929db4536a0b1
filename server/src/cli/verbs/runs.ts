import type { Source } from '../../engine/evidence/contract.ts';
import type { RunScope } from '../../engine/evidence/table.ts';
import type { Experiment, RunSummary } from '../../engine/evidence/tracking.ts';
import { csvText } from '../../report/csv.ts';
import { jsonText } from '../../report/jsonText.ts';
import { markdownCell, markdownTable } from '../../report/markdownTable.ts';
import { countIn, oneOf, parse } from '../arguments.ts';
import { eachStore } from '../eachStore.ts';
import { writtenRuns } from '../runFormats.ts';
import { findRuns } from '../runTable.ts';
import { everyItem, openStores } from '../stores.ts';
import { iso, moment, shortName, table } from '../table.ts';
import { UsageError, type Terminal, type Verb } from '../verb.ts';

interface ListedRun extends RunSummary {
  readonly store: string;
  readonly experiment: string;
}

/** How many metrics a line of the table shows. */
const shownMetrics = 3;

/** `assay runs`: the runs in the project's stores, newest first within each experiment. */
export const runs: Verb = {
  help: `assay runs [--experiment NAME] [--filter FILTER] [--sort COLUMN[:desc]] [--columns A,B] [--deleted]
           [--limit N] [--format text|json|csv|markdown] [--spreadsheet]

Lists the runs in every mlflow.db below the working directory, and in the store that MLFLOW_TRACKING_URI names:
newest first within each experiment, or as --sort says over all of them.
--filter       as MLflow's search_runs, with or, not and parentheses beside it:
               "metrics.loss < 0.1 and (params.model = 'cnn' or tags.team like 'v%')", "has metrics.auc",
               "started > -7d", "status in ('FAILED', 'KILLED')", or a part of a name
--sort         a column such as metrics.auc:desc; several by commas; runs without a value come last
--columns      what is told of each run, by commas: metrics.auc,params.lr,duration
--deleted      the deleted runs instead of the others
--limit        how many runs; 50 without it, of each experiment where nothing is filtered, sorted or chosen
--format       csv has a column for each metric, named as MLflow names them
--spreadsheet  csv with ' before texts that a spreadsheet would run as formulas
`,
  async run(args, terminal) {
    const { values } = parse(args, options);
    const asked = askedIn(values);
    const stores = await openStores(terminal);
    terminal.write(
      await (isQuestion(values) ? found(asked, stores, terminal) : listed(asked, stores, terminal)),
    );
    return 0;
  },
};

/** What the flags ask for. */
function askedIn(values: Values) {
  const { experiment, filter = '' } = values;
  return {
    experiment,
    filter,
    sort: listOf(values.sort),
    columns: listOf(values.columns),
    limit: countIn('limit', values.limit) ?? 50,
    lifecycle: values.deleted === true ? 'deleted' : 'active',
    format: oneOf('format', values.format, ['text', 'json', 'csv', 'markdown']),
    formulas: values.spreadsheet === true ? 'guarded' : 'kept',
  } as const;
}

type Asked = ReturnType<typeof askedIn>;

/** The runs that a filter, an order or columns were named for. */
async function found(asked: Asked, stores: readonly Source[], { warn }: Terminal): Promise<string> {
  const scopes = await eachStore(stores, warn, (store) => scopesOf(store, asked.experiment));
  if (scopes.length === 0) await checkExperiment(asked.experiment, stores);
  return writtenRuns(await findRuns({ ...asked, scopes }, stores, warn), { ...asked, sources: stores });
}

/** The newest runs of each experiment. */
async function listed(asked: Asked, stores: readonly Source[], { warn }: Terminal): Promise<string> {
  const runs = await eachStore(stores, warn, (store) => runsOf(store, asked));
  if (runs.length === 0) await checkExperiment(asked.experiment, stores);
  return asked.format === 'csv' ? asCsv(runs, asked.formulas) : written[asked.format](runs);
}

const options = {
  experiment: { type: 'string' },
  filter: { type: 'string' },
  sort: { type: 'string' },
  columns: { type: 'string' },
  deleted: { type: 'boolean' },
  limit: { type: 'string' },
  format: { type: 'string' },
  spreadsheet: { type: 'boolean' },
} as const;

interface Values {
  readonly experiment?: string;
  readonly filter?: string;
  readonly sort?: string;
  readonly columns?: string;
  readonly deleted?: boolean;
  readonly limit?: string;
  readonly format?: string;
  readonly spreadsheet?: boolean;
}

function isQuestion({ filter, sort, columns }: Values): boolean {
  return filter !== undefined || sort !== undefined || columns !== undefined;
}

/** Texts by commas. */
function listOf(text: string | undefined): readonly string[] {
  return (text ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

async function scopesOf(store: Source, wanted: string | undefined): Promise<readonly RunScope[]> {
  const experiments = await experimentsOf(store);
  return experiments
    .filter(({ name }) => wanted === undefined || name === wanted)
    .map(({ id }) => ({ source: store.info.id, experiment: id }));
}

function experimentsOf(source: Source): Promise<readonly Experiment[]> {
  return everyItem((part, cancel) => source.experiments(part, cancel));
}

async function runsOf(source: Source, { experiment: wanted, limit, lifecycle }: Asked): Promise<ListedRun[]> {
  const listed: ListedRun[] = [];
  for (const { id, name } of await experimentsOf(source)) {
    if (wanted !== undefined && name !== wanted) continue;
    const runs = await everyItem(
      (part, cancel) => source.runs({ experiment: id, lifecycle, ...part }, cancel),
      limit,
    );
    for (const run of runs) listed.push({ store: source.info.label, experiment: name, ...run });
  }
  return listed;
}

/** Throws where there is no experiment of this name. */
async function checkExperiment(name: string | undefined, stores: readonly Source[]): Promise<void> {
  if (name === undefined) return;
  const experiments = await eachStore(stores, () => undefined, experimentsOf);
  const names = experiments.map((experiment) => experiment.name);
  if (!names.includes(name))
    throw new UsageError(`There is no experiment "${name}"; there are: ${names.join(', ')}.`);
}

const written = {
  text: (listed: readonly ListedRun[]) =>
    listed.length === 0
      ? 'No runs\n'
      : table(
          head.map((name) => name.toUpperCase()),
          listed.map((run) =>
            row({ ...run, experiment: shortName(run.experiment), name: shortName(run.name) }),
          ),
        ),
  json: (listed: readonly ListedRun[]) => jsonText({ runs: listed }),
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
function asCsv(listed: readonly ListedRun[], formulas: 'kept' | 'guarded'): string {
  const keys = [...new Set(listed.flatMap(({ metrics }) => metrics.map(({ key }) => key)))].sort();
  const columns = ['store', 'experiment', 'run_id', 'run_name', 'status', 'start_time', 'end_time'];
  return csvText(
    [...columns, ...keys.map((key) => `metrics.${key}`)],
    listed.map(({ store, experiment, id, name, status, startedAt, endedAt, metrics }) => {
      const values = new Map(metrics.map(({ key, value }) => [key, value]));
      const shared = [store, experiment, id, name, status, iso(startedAt), iso(endedAt)];
      return [...shared, ...keys.map((key) => values.get(key))];
    }),
    formulas,
  );
}

function metricsOf({ metrics }: RunSummary): string {
  const shown = metrics.slice(0, shownMetrics).map(({ key, value }) => `${key}=${value}`);
  const left = metrics.length - shown.length;
  return [...shown, ...(left > 0 ? [`and ${left} more`] : [])].join(' ');
}
