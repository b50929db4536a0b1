import {
  closeTable,
  queryTable,
  type ColumnId,
  type SortKey,
} from '../../../../server/src/protocol/table.ts';
import { listExperiments, listSources } from '../../../../server/src/protocol/tracking.ts';
import { read } from '../../server/read.ts';
import { noFilter } from '../../views/filter/runFilter.ts';
import type { ActionContext, CommandContext, FilteredViews } from '../handler.ts';
import type { Choice } from './dialogs.ts';

type FilterContext = Omit<ActionContext, 'server'> & {
  readonly server: Pick<CommandContext['server'], 'ask' | 'tell'>;
  readonly filters: FilteredViews;
};

/** The name of the table that filters are tried with while they are typed. */
const trial = 'tree trial';
const mostExperiments = 100;

/** Shows only those runs of each experiment that fit an expression, in the language of the runs table. */
export async function filterRuns({ dialogs, server, filters }: FilterContext): Promise<void> {
  const { runs } = filters;
  const filter = await dialogs.input({
    title: 'Filter the runs of every experiment',
    value: runs.filter.filter,
    prompt: "For example metrics.auc > 0.9 and params.model = 'gbm'. An empty text shows all.",
    validate: async (text) => {
      const answer = await read(server, queryTable, {
        table: trial,
        scopes: [],
        lifecycle: 'active',
        filter: text.trim(),
        sort: [],
        nested: false,
        baseline: undefined,
      });
      return answer.ok ? answer.value.filterProblem?.message : undefined;
    },
  });
  server.tell(closeTable, { table: trial });
  if (filter !== undefined) runs.setFilter({ ...runs.filter, filter: filter.trim() });
}

/** Sorts the runs of each experiment by a column, or newest first again. */
export async function sortRuns({ dialogs, server, filters }: FilterContext): Promise<void> {
  const { runs } = filters;
  const columns = await columnsOf({ server });
  // All runs of all experiments are read for it: they are not kept for the names of columns.
  server.tell(closeTable, { table: trial });
  const choices: readonly Choice<ColumnId | 'none'>[] = [
    { label: 'Newest first', description: 'as they were made', value: 'none' },
    ...columns.map((column) => ({ label: labelOf(column), description: groupOf(column), value: column })),
  ];
  const column = await dialogs.choose('Sort the runs of every experiment by', choices);
  if (column === undefined) return;
  if (column === 'none') {
    runs.setFilter({ ...runs.filter, sort: undefined });
    return;
  }
  const directions: readonly Choice<SortKey['direction']>[] = [
    { label: 'Largest first', value: 'descending' },
    { label: 'Smallest first', value: 'ascending' },
  ];
  const direction = await dialogs.choose(`By ${labelOf(column)}`, directions);
  if (direction !== undefined) runs.setFilter({ ...runs.filter, sort: { column, direction } });
}

/** Shows only models with a text in their name. */
export async function filterModels({ dialogs, filters }: FilterContext): Promise<void> {
  const name = await dialogs.input({
    title: 'Filter the models by name',
    value: filters.models.name,
    prompt: 'A part of the name. An empty text shows all.',
  });
  if (name !== undefined) filters.models.setName(name.trim());
}

export function clearRunFilter({ filters }: FilterContext): void {
  filters.runs.setFilter(noFilter);
}

export function clearModelFilter({ filters }: FilterContext): void {
  filters.models.setName('');
}

/** The columns of all experiments of all sources, those that every run has first. */
async function columnsOf({ server }: Pick<ActionContext, 'server'>): Promise<readonly ColumnId[]> {
  const sources = await server.ask(listSources, null);
  const scopes = await Promise.all(
    sources.map(async ({ id: source }) => {
      const answer = await read(server, listExperiments, { source, limit: mostExperiments });
      return answer.ok ? answer.value.items.map(({ id: experiment }) => ({ source, experiment })) : [];
    }),
  );
  const answer = await read(server, queryTable, {
    table: trial,
    scopes: scopes.flat(),
    lifecycle: 'active',
    filter: '',
    sort: [],
    nested: false,
    baseline: undefined,
  });
  return answer.ok ? answer.value.columns.map(({ id }) => id).filter((id) => id !== 'info.changed') : [];
}

function labelOf(column: ColumnId): string {
  return column.slice(column.indexOf('.') + 1);
}

function groupOf(column: ColumnId): string {
  return column.slice(0, column.indexOf('.'));
}
