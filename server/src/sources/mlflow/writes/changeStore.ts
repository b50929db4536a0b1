import type { Write, Written } from '../../../engine/evidence/write.ts';
import type { WritableDatabases } from '../../../ports/database.ts';
import { readSchema, ReadProblem } from '../client.ts';
import type { StorePlace } from '../client.ts';
import { refused } from '../problems.ts';
import { knownRevisions } from '../revisions.ts';
import { applyWrite } from './apply.ts';

export interface ChangeOptions {
  readonly writable: WritableDatabases;
  readonly place: StorePlace;
  readonly now: number;
}

/** Makes a change in one transaction. Throws `DatabaseError` and `ReadProblem`; nothing is changed then. */
export function changeStore({ writable, place, now }: ChangeOptions, write: Write): Written {
  const database = writable.openForChange(place.path, place.busyMs);
  try {
    return database.change(() => {
      const schema = readSchema(database, place.name);
      if (!knownRevisions.has(schema.revision ?? '')) throw new ReadProblem(notTested(place.name));
      return applyWrite(
        {
          name: place.name,
          schema,
          now,
          all: (sql, parameters) => database.all(sql, parameters),
          run: (sql, parameters) => database.run(sql, parameters),
        },
        write,
      );
    });
  } finally {
    database.close();
  }
}

function notTested(name: string): ReturnType<typeof refused> {
  return refused(
    `${name} is of a version of MLflow that Assay does not write to.`,
    'Start "mlflow server" on it and connect to that, or change it in MLflow itself.',
  );
}
