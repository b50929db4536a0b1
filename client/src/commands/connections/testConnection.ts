import { env, ProgressLocation, window, type QuickPickItem } from 'vscode';
import {
  testConnection as testDefinition,
  type Diagnosis,
} from '../../../../server/src/protocol/connections.ts';
import type { Unavailable } from '../../../../server/src/protocol/tracking.ts';
import { read } from '../../server/read.ts';
import type { CommandContext } from '../handler.ts';
import { chooseConnection } from './chooseConnection.ts';
import { diagnosisItems, diagnosisText } from './diagnosisText.ts';

/** Tries a source step by step and shows what it met: one cause, and one thing to do. */
export async function testConnection(context: CommandContext, argument: unknown): Promise<void> {
  const connection = await chooseConnection(context, argument, {
    title: 'Test which connection?',
    isMeant: () => true,
    none: 'Nothing is connected here. Add a server with "Assay: Add Connection".',
  });
  if (connection !== undefined) await testSource(context, connection);
}

/** Tries a source and shows what it met. */
export async function testSource(
  { server }: CommandContext,
  { id, label }: { readonly id: string; readonly label: string },
): Promise<void> {
  const answer = await window.withProgress(
    { location: ProgressLocation.Notification, title: `Testing ${label}` },
    () => read(server, testDefinition, { source: id }),
  );
  const diagnosis = answer.ok ? answer.value : failed(answer.problem);
  const items: readonly (QuickPickItem & { readonly copies?: boolean })[] = [
    ...diagnosisItems(diagnosis),
    { label: '$(copy) Copy Details', copies: true },
  ];
  const title = diagnosis.problem === undefined ? `${label} works` : `${label}: ${diagnosis.problem.message}`;
  const chosen = await window.showQuickPick(items, { title, ignoreFocusOut: true });
  if (chosen?.copies === true) await env.clipboard.writeText(diagnosisText(label, diagnosis));
}

function failed(problem: Unavailable): Diagnosis {
  return { steps: [], version: undefined, problem };
}
