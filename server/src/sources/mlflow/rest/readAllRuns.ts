// tested by: test/sources/mlflow/rest/table.test.ts
import type { Lifecycle } from '../../../engine/evidence/tracking.ts';
import type { Cancel } from '../../../ports/cancel.ts';
import type { RestClient } from './client.ts';
import type { RunColumns } from './columns.ts';
import { listAt, optionalTextAt, type Data } from './json.ts';
import { badAnswer, RestProblem } from './problems.ts';
import { searchFitting } from './tracking.ts';

export interface AllRuns {
  readonly experiment: string;
  readonly lifecycle: Lifecycle;
  /** Where the runs go. */
  readonly columns: RunColumns;
}

const pageSize = 1000;
/** The most runs that are read of an experiment. */
const mostRuns = 1_000_000;

/** Reads all runs of an experiment, page by page. Rejects with `RestProblem`. */
export async function readAllRuns(
  client: RestClient,
  { experiment, lifecycle, columns }: AllRuns,
  onPage: () => void,
  cancel: Cancel,
): Promise<void> {
  const place: Place = { from: undefined, limit: pageSize, without: 0 };
  do {
    const from = place.from === undefined ? {} : { from: place.from };
    const request = { experiment, lifecycle, ...from, limit: place.limit };
    const { data: page, limit } = await searchFitting(client, request, cancel);
    // Pages that were too large stay smaller.
    place.limit = limit;
    const before = columns.length;
    for (const run of listAt(page, 'runs')) columns.add(run);
    onPage();
    place.without = columns.length > before ? 0 : place.without + 1;
    place.from = nextOf(client.name, page, place, columns.length);
  } while (place.from !== undefined);
}

/** The place of the next page. Throws where a server would hand out pages for ever. */
function nextOf(name: string, page: Data, { from, without }: Place, runs: number): string | undefined {
  const next = optionalTextAt(page, 'next_page_token');
  if (next === undefined || listAt(page, 'runs').length === 0) return undefined;
  if (next === from || without > mostWithout) throw endless(name);
  if (runs >= mostRuns) throw tooMany(name);
  return next;
}

/** Where the reading is; `without` counts the pages in a row that held no new run. */
interface Place {
  from: string | undefined;
  limit: number;
  without: number;
}

/** Runs move back while others come in, so that a page may hold none that is new. */
const mostWithout = 5;

function endless(name: string): RestProblem {
  return badAnswer(
    name,
    'with the same runs again and again',
    'Tell who runs the server: its list never ends.',
  );
}

function tooMany(name: string): RestProblem {
  const message = `An experiment of ${name} has more than ${mostRuns} runs.`;
  return new RestProblem({ reason: 'too-large', message, action: 'Look at it in MLflow itself.' });
}
