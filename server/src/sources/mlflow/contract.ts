import type { Row } from '../../ports/database.ts';
import { optionalText, text } from './cells.ts';

/** The tables of an MLflow store that are read. */
export type Table =
  | 'experiments'
  | 'experiment_tags'
  | 'runs'
  | 'metrics'
  | 'latest_metrics'
  | 'params'
  | 'tags'
  | 'datasets'
  | 'inputs'
  | 'input_tags'
  | 'registered_models'
  | 'registered_model_tags'
  | 'registered_model_aliases'
  | 'model_versions'
  | 'model_version_tags'
  | 'logged_models'
  | 'logged_model_tags'
  | 'assessments';

/** What cannot be done without: every MLflow from before 1.30 to 3.17 writes it. All else came later or may go. */
const needed: Readonly<Partial<Record<Table, readonly string[]>>> = {
  experiments: ['experiment_id', 'name', 'lifecycle_stage'],
  runs: ['run_uuid', 'experiment_id', 'status', 'start_time', 'end_time', 'lifecycle_stage'],
  metrics: ['key', 'value', 'timestamp', 'run_uuid'],
  params: ['key', 'value', 'run_uuid'],
  tags: ['key', 'value', 'run_uuid'],
};

/** What a table needs for being read at all, where the table itself may be missing. */
const neededWhereThere: Readonly<Partial<Record<Table, readonly string[]>>> = {
  experiment_tags: ['key', 'value', 'experiment_id'],
  latest_metrics: ['key', 'value', 'timestamp', 'step', 'is_nan', 'run_uuid'],
  datasets: ['dataset_uuid', 'name', 'digest', 'dataset_source_type', 'dataset_source'],
  inputs: ['input_uuid', 'source_type', 'source_id', 'destination_type', 'destination_id'],
  input_tags: ['input_uuid', 'name', 'value'],
  registered_models: ['name'],
  registered_model_tags: ['key', 'value', 'name'],
  registered_model_aliases: ['name', 'alias', 'version'],
  model_versions: ['name', 'version', 'current_stage'],
  model_version_tags: ['key', 'value', 'name', 'version'],
  logged_models: [
    'model_id',
    'experiment_id',
    'name',
    'artifact_location',
    'source_run_id',
    'lifecycle_stage',
  ],
  logged_model_tags: ['model_id', 'experiment_id', 'tag_key', 'tag_value'],
};

/** Schema revisions before MLflow 1.30's, from MLflow's own migrations: a store of these is too old, not too new. */
const olderRevisions: ReadonlySet<string> = new Set([
  '0a8213491aaa',
  '0c779009ac13',
  '181f10493468',
  '27a6a02d2cf1',
  '2b4d017a5e9b',
  '39d1c3be5f05',
  '451aebb31d03',
  '728d730b5ebd',
  '7ac759974ad8',
  '84291f40a231',
  '89d4b8295536',
  '90e64c465722',
  'a8c4a736bde6',
  'bd07f7e963c5',
  'c48cb773bb87',
  'cc1f77228345',
  'cfd24bdc0731',
  'df50e92ffc5e',
]);

/** The tables and columns that a store really has. */
export interface Schema {
  /** MLflow's name for the shape of the store, from its table `alembic_version`. */
  readonly revision: string | undefined;
  has(table: Table, column?: string): boolean;
  /** How many characters a column is declared to hold; undefined where it is missing or of no length. */
  length(table: Table, column: string): number | undefined;
}

/** The tables of a database: their columns, each with its declared type. */
type Columns = ReadonlyMap<string, ReadonlyMap<string, string>>;

export type SchemaCheck =
  | { readonly ok: true; readonly schema: Schema }
  | { readonly ok: false; readonly reason: 'empty' | 'not-a-store' }
  | { readonly ok: false; readonly reason: 'too-old' | 'too-new'; readonly missing: string };

/** Asks for every column, and its type, of every real table; a view or a virtual table, which may run anything, is not asked. */
export const columnsQuery = `
  SELECT t.name AS tableName, c.name AS columnName, c.type AS columnType
  FROM sqlite_schema AS t, pragma_table_info(t.name) AS c
  WHERE t.type = 'table' AND t.rootpage > 0`;

export const revisionQuery = 'SELECT version_num AS revision FROM alembic_version LIMIT 1';

/** The columns of a store from the rows of `columnsQuery`. */
export function columnsOf(rows: readonly Row[]): Columns {
  const columns = new Map<string, Map<string, string>>();
  for (const row of rows) {
    const table = text(row['tableName']);
    const known = columns.get(table) ?? new Map<string, string>();
    columns.set(table, known.set(text(row['columnName']), text(row['columnType'])));
  }
  return columns;
}

/** Whether the columns are those of an MLflow store, before its revision is asked. */
export function looksLikeStore(columns: Columns): boolean {
  return columns.get('alembic_version')?.has('version_num') === true && columns.has('experiments');
}

/** What can be read from a store with these columns and the row of `revisionQuery`. */
export function checkSchema(columns: Columns, revisionRow: Row | undefined): SchemaCheck {
  if (!looksLikeStore(columns)) return { ok: false, reason: columns.size === 0 ? 'empty' : 'not-a-store' };
  const revision = optionalText(revisionRow?.['revision']);
  const missing = firstMissing(columns);
  if (missing !== undefined) {
    const isOld = revision !== undefined && olderRevisions.has(revision);
    return { ok: false, reason: isOld ? 'too-old' : 'too-new', missing };
  }
  return {
    ok: true,
    schema: {
      revision,
      has: (table, column) => has(columns, table, column),
      length: (table, column) => lengthOf(columns.get(table)?.get(column)),
    },
  };
}

/** The length in a type like `VARCHAR(5000)`. */
function lengthOf(type = ''): number | undefined {
  const written = /^VARCHAR\((\d{1,9})\)$/i.exec(type)?.[1];
  return written === undefined ? undefined : Number(written);
}

function firstMissing(columns: Columns): string | undefined {
  for (const [table, names] of Object.entries(needed)) {
    const missing = names.find((name) => columns.get(table)?.has(name) !== true);
    if (missing !== undefined) return `${table}.${missing}`;
  }
  return undefined;
}

function has(columns: Columns, table: Table, column?: string): boolean {
  const found = columns.get(table);
  if (found === undefined) return false;
  if (column !== undefined) return found.has(column);
  return (neededWhereThere[table] ?? []).every((name) => found.has(name));
}
