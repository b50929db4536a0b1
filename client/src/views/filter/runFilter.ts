import type { SortKey } from '../../../../server/src/protocol/table.ts';
import { oneLine } from '../../text/oneLine.ts';

/** Which runs a view shows, and in which order; all, newest first, where it says nothing. */
export interface RunFilter {
  /** In the language of the Runs panel. */
  readonly filter: string;
  readonly sort: SortKey | undefined;
}

export const noFilter: RunFilter = { filter: '', sort: undefined };

export function isFiltered({ filter, sort }: RunFilter): boolean {
  return filter !== '' || sort !== undefined;
}

const words: Readonly<Record<SortKey['direction'], string>> = {
  ascending: 'smallest first',
  descending: 'largest first',
};

/** What a view says of its filter. */
export function filterMessage({ filter, sort }: RunFilter): string | undefined {
  const parts = [
    ...(filter === '' ? [] : [`Only ${oneLine(filter)}`]),
    ...(sort === undefined
      ? []
      : [`By ${oneLine(sort.column.replace(/^\w+\./, ''))}, ${words[sort.direction]}`]),
  ];
  return parts.length === 0 ? undefined : `${parts.join('. ')}.`;
}
