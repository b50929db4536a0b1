import type { RunScope, TableHead } from '../../../../server/src/protocol/table.ts';
import { listSources, type Answer } from '../../../../server/src/protocol/tracking.ts';
import type { KeptRunsPanel, Problem, RunsState } from '../../../../webviews/messages/runs.ts';
import type { Server } from '../../server/server.ts';

/** What a person calls the sources of a table; undefined where the server does not say. */
export async function labelOf(server: Server, scopes: readonly RunScope[]): Promise<string | undefined> {
  try {
    const wanted = new Set(scopes.map(({ source }) => source));
    const sources = (await server.ask(listSources, null)).filter(({ id }) => wanted.has(id));
    return sources.map(({ label }) => label).join(', ');
  } catch {
    return undefined;
  }
}

/** Whether nothing could be read at all. */
export function isNothing({
  total,
  missing,
}: Pick<TableHead, 'total'> & { readonly missing: readonly unknown[] }): boolean {
  return total === 0 && missing.length > 0;
}

/** Why there is no answer; undefined where there is one. */
export function problemOf(answer: Answer<unknown>): Problem | undefined {
  if (answer.ok) return undefined;
  return { message: answer.problem.message, action: answer.problem.action };
}

/** What a panel shows before anything was answered. */
export function firstState(kept: KeptRunsPanel, since: number): RunsState {
  return {
    ...kept,
    sourceLabel: '',
    epoch: 0,
    head: undefined,
    since,
    views: [],
    brokenViews: [],
    history: [],
    baseline: undefined,
    problem: undefined,
  };
}
