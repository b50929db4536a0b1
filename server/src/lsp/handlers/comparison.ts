import type { Connection } from 'vscode-languageserver/node';
import type { Log } from '../../ports/log.ts';
import {
  compareRuns,
  copyComparison,
  getChanges,
  getLineage,
  listFileRuns,
  readAtCommit,
} from '../../protocol/comparison.ts';
import { Commits } from '../commits.ts';
import { Comparisons } from '../comparison.ts';
import { FileRuns } from '../fileRuns.ts';
import { Lineages } from '../lineage.ts';
import { onRequest } from '../request.ts';
import type { Session } from '../session.ts';
import type { Tracking } from '../tracking.ts';
import { WorkspaceGit } from '../workspaceGit.ts';

export interface ComparisonParts {
  readonly session: Session;
  readonly tracking: Tracking;
  readonly log: Log;
}

/** assay/compare, assay/compare/copy, assay/lineage, assay/fileRuns, assay/changes, assay/atCommit */
export function registerComparison(
  connection: Connection,
  { session, tracking, log }: ComparisonParts,
): void {
  const git = new WorkspaceGit(session, log);
  const comparisons = new Comparisons(tracking, git);
  const commits = new Commits(git);
  const lineages = new Lineages({ session, tracking, git });
  const fileRuns = new FileRuns(tracking, git);
  onRequest(connection, compareRuns, (params, cancel) => comparisons.compare(params, cancel));
  onRequest(connection, copyComparison, (params, cancel) => comparisons.text(params, cancel));
  onRequest(connection, getLineage, (params, cancel) => lineages.of(params, cancel));
  onRequest(connection, listFileRuns, (params, cancel) => fileRuns.of(params, cancel));
  onRequest(connection, getChanges, (params, cancel) => commits.changes(params, cancel));
  onRequest(connection, readAtCommit, (params, cancel) => commits.text(params, cancel));
}
