import type { Answer } from '../engine/evidence/source.ts';
import type { ColumnId, RunRef, TableHead, TableQuery, TableWindow } from '../engine/evidence/table.ts';
import type { NotificationDefinition, RequestDefinition } from './definition.ts';

/** What a table is made of, for those who read the protocol and not the engine. */
export type {
  ColumnGroup,
  ColumnId,
  ColumnInfo,
  RunRef,
  RunScope,
  SortKey,
  TableCell,
  TableHead,
  TableQuery,
  TableWindow,
} from '../engine/evidence/table.ts';

/** Opens a table, or asks an open one differently; `table` is the caller's own name for it, one for each panel. */
export const queryTable: RequestDefinition<{ readonly table: string } & TableQuery, Answer<TableHead>> = {
  method: 'assay/table/query',
};
export const readWindow: RequestDefinition<
  {
    readonly table: string;
    readonly version: number;
    readonly from: number;
    readonly count: number;
    readonly columns: readonly ColumnId[];
  },
  Answer<TableWindow>
> = { method: 'assay/table/window' };
/** The table in its order as text, for copying: only of `rows` where some are named, wherever they stand by now. */
export const copyTable: RequestDefinition<
  {
    readonly table: string;
    readonly columns: readonly ColumnId[];
    readonly rows: readonly RunRef[] | undefined;
    readonly format: 'csv' | 'markdown';
  },
  Answer<string>
> = { method: 'assay/table/copy' };
export const closeTable: NotificationDefinition<{ readonly table: string }> = { method: 'assay/table/close' };
export const tableChanged: NotificationDefinition<TableHead> = { method: 'assay/table/changed' };
