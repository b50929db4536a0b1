import type { Connection } from 'vscode-languageserver/node';
import {
  annotate,
  annotationsChanged,
  getAnnotation,
  listAnnotations,
  listBaselines,
  listEnvironments,
  setBaseline,
} from '../../protocol/notes.ts';
import { nodeFiles } from '../../platform/files.ts';
import { nodeFileWriter } from '../../platform/fileWriter.ts';
import { sha256 } from '../../platform/sha256.ts';
import { systemClock } from '../../platform/clock.ts';
import { Notes } from '../../workspace/notes.ts';
import { Annotations } from '../notes.ts';
import { onRequest } from '../request.ts';
import type { Session } from '../session.ts';
import type { Tracking } from '../tracking.ts';

/** assay/annotation, assay/annotate, assay/annotations, assay/baselines, assay/setBaseline, assay/environments */
export function registerNotes(connection: Connection, session: Session, tracking: Tracking): void {
  const notesIn = (folder: string): Notes =>
    new Notes({ files: nodeFiles, writer: nodeFileWriter, folder, hash: sha256 });
  const annotations = new Annotations(
    { session, tracking, clock: systemClock, notesIn },
    () => void connection.sendNotification(annotationsChanged.method, null),
  );
  onRequest(connection, getAnnotation, ({ source, run }, cancel) => annotations.get(source, run, cancel));
  onRequest(connection, annotate, (params, cancel) => annotations.set(params, cancel));
  onRequest(connection, listAnnotations, ({ source }) => annotations.list(source));
  onRequest(connection, listBaselines, ({ source }) => annotations.baselines(source));
  onRequest(connection, setBaseline, (params) => annotations.setBaseline(params));
  onRequest(connection, listEnvironments, () =>
    session.engine.project
      .all('assay')
      .flatMap(({ model }) => model.models)
      .map(({ name, registeredAs, environments }) => ({
        model: registeredAs?.text ?? name,
        environments: environments.map((one) => one.name),
      })),
  );
}
