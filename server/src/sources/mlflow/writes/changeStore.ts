import type { Write, Written } from '../../../engine/evidence/write.ts';
import type { WritableDatabases } from '../../../ports/database.ts';
import { readSchema, ReadProblem } from '../client.ts';
import type { StorePlace } from '../client.ts';
import { refused } from '../problems.ts';
import { applyWrite } from './apply.ts';

/**
 * The shapes that are written: for each, `test/systems/mlflow/writes.test.ts` compares what is written here with what
 * MLflow's own client writes, cell by cell. 1.30 to 2.2, 2.22, 3.17.
 */
export const writableRevisions: ReadonlySet<string> = new Set([
  '97727af70f4d',
  '0584bdc529eb',
  'dc11669786a5',
]);

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
      if (!writableRevisions.has(schema.revision ?? '')) throw new ReadProblem(notTested(place.name));
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
