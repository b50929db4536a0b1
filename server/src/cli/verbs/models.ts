import type { Source } from '../../engine/evidence/contract.ts';
import type { ModelVersion, RegisteredModel } from '../../engine/evidence/registry.ts';
import { csvText } from '../../report/csv.ts';
import { jsonText } from '../../report/jsonText.ts';
import { markdownCell, markdownTable } from '../../report/markdownTable.ts';
import { countIn, oneOf, parse } from '../arguments.ts';
import { eachStore } from '../eachStore.ts';
import { everyItem, openStores } from '../stores.ts';
import { iso, moment, table } from '../table.ts';
import { pickVersions } from '../versionFilter.ts';
import type { VersionQuestion } from '../versionFilter.ts';
import type { Verb } from '../verb.ts';

interface ListedModel extends RegisteredModel {
  readonly store: string;
  readonly versions: readonly ModelVersion[];
}

/** `assay models`: the registered models with their versions, newest first. */
export const models: Verb = {
  help: `assay models [--filter FILTER] [--sort COLUMN[:desc]] [--limit N] [--format text|json|csv|markdown]
             [--spreadsheet]

Lists the registered models of the stores that "assay runs" reads, with their versions, newest first.
--filter       versions by name, version, aliases, stage, status, user, run, source, created, updated and tags.KEY:
               "name = 'churn' and aliases like '%champion%'", "created > -30d", or a part of a name
--sort         one of these columns, such as created:desc
--limit        how many versions
--spreadsheet  csv with ' before texts that a spreadsheet would run as formulas
`,
  async run(args, terminal) {
    const { values } = parse(args, options);
    const format = oneOf('format', values.format, ['text', 'json', 'csv', 'markdown']);
    const formulas = values.spreadsheet === true ? 'guarded' : 'kept';
    const limit = countIn('limit', values.limit);
    const stores = await openStores(terminal);
    const all = await eachStore(stores, terminal.warn, modelsOf);
    const { filter = '', sort } = values;
    const isAll = filter === '' && sort === undefined && limit === undefined;
    const listed = isAll ? all : picked(all, { filter, sort, limit: limit ?? Number.POSITIVE_INFINITY });
    terminal.write(format === 'csv' ? asCsv(listed, formulas) : written[format](listed));
    return 0;
  },
};

const options = {
  filter: { type: 'string' },
  sort: { type: 'string' },
  limit: { type: 'string' },
  format: { type: 'string' },
  spreadsheet: { type: 'boolean' },
} as const;

/** The models with those versions that were asked for; side by side where versions of one model stand side by side. */
function picked(
  listed: readonly ListedModel[],
  { limit, ...question }: VersionQuestion & { readonly limit: number },
): readonly ListedModel[] {
  const modelOf = new Map(
    listed.flatMap((model) => model.versions.map((version) => [version, model] as const)),
  );
  const found: (ListedModel & { readonly versions: ModelVersion[] })[] = [];
  for (const version of pickVersions([...modelOf.keys()], question).slice(0, limit)) {
    const last = found.at(-1);
    const model = modelOf.get(version);
    if (last !== undefined && last.name === model?.name && last.store === model.store)
      last.versions.push(version);
    else if (model !== undefined) found.push({ ...model, versions: [version] });
  }
  return found;
}

async function modelsOf({ registry, info }: Source): Promise<readonly ListedModel[]> {
  if (registry === undefined) return [];
  const listed: ListedModel[] = [];
  for (const model of await everyItem((part, cancel) => registry.models(part, cancel))) {
    const versions = await everyItem((part, cancel) =>
      registry.versions({ model: model.name, ...part }, cancel),
    );
    listed.push({ store: info.label, ...model, versions });
  }
  return listed;
}

const written = {
  text(listed: readonly ListedModel[]) {
    const rows = listed.flatMap(rowsOf);
    return rows.length === 0
      ? 'No registered models\n'
      : table(
          head.map((name) => name.toUpperCase()),
          rows,
        );
  },
  json: (listed: readonly ListedModel[]) => jsonText({ models: listed }),
  markdown: (listed: readonly ListedModel[]) =>
    `${markdownTable(
      head,
      listed.flatMap(rowsOf).map((row) => row.map(markdownCell)),
    ).join('\n')}\n`,
};

const head = ['Model', 'Version', 'Aliases', 'Status', 'Created', 'Run'];

function rowsOf({ name, versions }: ListedModel): readonly (readonly string[])[] {
  if (versions.length === 0) return [[name, '', '', '', '', '']];
  return versions.map(({ version, aliases, status, createdAt, runId }) => [
    name,
    version,
    aliases.join(', '),
    status,
    moment(createdAt),
    runId ?? '',
  ]);
}

function asCsv(listed: readonly ListedModel[], formulas: 'kept' | 'guarded'): string {
  return csvText(
    ['store', 'name', 'version', 'aliases', 'status', 'creation_time', 'run_id'],
    listed.flatMap(({ store, name, versions }) =>
      versions.map(({ version, aliases, status, createdAt, runId }) => [
        store,
        name,
        version,
        aliases.join(' '),
        status,
        iso(createdAt),
        runId,
      ]),
    ),
    formulas,
  );
}
