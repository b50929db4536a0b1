import type { Source } from '../../engine/evidence/contract.ts';
import type { ModelVersion, RegisteredModel } from '../../engine/evidence/registry.ts';
import { csvText } from '../../report/csv.ts';
import { jsonText } from '../../report/jsonText.ts';
import { markdownCell, markdownTable } from '../../report/markdownTable.ts';
import { oneOf, parse } from '../arguments.ts';
import { everyItem, openStores } from '../stores.ts';
import { iso, moment, table } from '../table.ts';
import type { Verb } from '../verb.ts';

interface ListedModel extends RegisteredModel {
  readonly store: string;
  readonly versions: readonly ModelVersion[];
}

/** `assay models`: the registered models with their versions, newest first. */
export const models: Verb = {
  help: 'assay models [--format text|json|csv|markdown]\n\nLists the registered models in every mlflow.db below the working directory, with their versions.\n',
  async run(args, terminal) {
    const { values } = parse(args, { format: { type: 'string' } });
    const format = oneOf('format', values.format, ['text', 'json', 'csv', 'markdown']);
    const stores = await openStores(terminal);
    const listed = (await Promise.all(stores.map(modelsOf))).flat();
    terminal.write(written[format](listed));
    return 0;
  },
};

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
  csv: asCsv,
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

function asCsv(listed: readonly ListedModel[]): string {
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
  );
}
