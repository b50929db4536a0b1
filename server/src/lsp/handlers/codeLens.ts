import type { CodeLens, Connection } from 'vscode-languageserver/node';
import { lenses, stepRuns, type PlacedRuns } from '../../engine/features/lenses.ts';
import { listStepRuns, openStepRuns } from '../../protocol/tracking.ts';
import { onRequest } from '../request.ts';
import type { RunFacts } from '../runFacts.ts';
import type { Session } from '../session.ts';

/** The most runs of a step that are listed. */
const mostRuns = 1000;

/** textDocument/codeLens: what a step reads, writes and waits for, and its runs; assay/stepRuns: these runs */
export function registerCodeLens(connection: Connection, session: Session, facts: RunFacts): void {
  connection.onCodeLens(({ textDocument: { uri } }) => {
    const loaded = session.engine.get(uri);
    if (loaded === undefined) return [];
    if (loaded.kind === 'dvc') facts.wantOrigins();
    const { project } = session.engine;
    return [
      ...lenses(loaded, project).map(({ range, title }) => ({ range, command: { title, command: '' } })),
      ...stepRuns(loaded, project).map((runs) => runsLens(uri, runs)),
    ];
  });
  onRequest(connection, listStepRuns, ({ uri, step }) => {
    const loaded = session.engine.get(uri);
    const found = loaded === undefined ? [] : stepRuns(loaded, session.engine.project);
    return found.find((one) => one.step === step)?.runs.slice(0, mostRuns) ?? [];
  });
}

function runsLens(uri: string, { range, step, runs }: PlacedRuns): CodeLens {
  const count = runs.length === 1 ? '1 run' : `${runs.length} runs`;
  const latest = runs[0]?.startedAt;
  const title = latest === undefined ? count : `${count}, latest ${dayOf(latest)}`;
  return { range, command: { title, command: openStepRuns, arguments: [{ uri, step }] } };
}

/** The day of a moment where the person is, as `2026-06-09`: unlike an age it stays true while it is shown. */
function dayOf(time: number): string {
  const date = new Date(time);
  const parts = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}
