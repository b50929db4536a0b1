import type { ModelVersion, RegisteredModel } from '../../engine/evidence/registry.ts';
import { jsonText } from '../../report/jsonText.ts';
import { oneOf, parse } from '../arguments.ts';
import { everyItem, openStores, type OpenedStore } from '../stores.ts';
import { moment, table } from '../table.ts';
import type { Verb } from '../verb.ts';

interface ListedModel extends RegisteredModel {
  readonly store: string;
  readonly versions: readonly ModelVersion[];
}

const pageSize = 500;

/** `assay models`: the registered models with their versions, newest first. */
export const models: Verb = {
  help: 'assay models [--format text|json]\n\nLists the registered models in every mlflow.db below the working directory, with their versions.\n',
  async run(args, terminal) {
    const { values } = parse(args, { format: { type: 'string' } });
    const format = oneOf('format', values.format, ['text', 'json']);
    const listed = (await openStores(terminal)).flatMap(modelsOf);
    terminal.write(format === 'json' ? jsonText({ models: listed }) : asTable(listed));
    return 0;
  },
};

function modelsOf({ source, label }: OpenedStore): readonly ListedModel[] {
  const part = (from: string | undefined) => ({ limit: pageSize, ...(from === undefined ? {} : { from }) });
  return [...everyItem((from) => source.models(part(from)))].map((model) => ({
    store: label,
    ...model,
    versions: [...everyItem((from) => source.versions({ model: model.name, ...part(from) }))],
  }));
}

function asTable(listed: readonly ListedModel[]): string {
  const rows = listed.flatMap(({ name, versions }) =>
    versions.length === 0 ? [[name, '', '', '', '', '']] : versions.map((version) => row(name, version)),
  );
  if (rows.length === 0) return 'No registered models\n';
  return table(['MODEL', 'VERSION', 'ALIASES', 'STATUS', 'CREATED', 'RUN'], rows);
}

function row(name: string, { version, aliases, status, createdAt, runId }: ModelVersion): string[] {
  return [name, version, aliases.join(', '), status, moment(createdAt), runId ?? ''];
}
