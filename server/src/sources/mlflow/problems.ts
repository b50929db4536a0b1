import type { Unavailable } from '../../engine/evidence/source.ts';
import type { DatabaseError, DatabaseFailure } from '../../ports/database.ts';
import type { SchemaCheck } from './contract.ts';

/** Why a store could not be read, for the person who wanted to see it. `name` is what that person calls the store. */
export function problemOfDatabase(error: DatabaseError, name: string): Unavailable {
  return problemByFailure[error.reason](name, error.message);
}

const problemByFailure: Readonly<Record<DatabaseFailure, (name: string, detail: string) => Unavailable>> = {
  'no-driver': (name) => ({
    reason: 'no-driver',
    message: `${name} cannot be read: the Node.js of this editor comes without SQLite.`,
    action: 'Update the editor: its Node.js must be 22.15 or later and hold node:sqlite.',
  }),
  missing: (name) => ({
    reason: 'missing',
    message: `${name} is not there.`,
    action: 'Log a run to it, or restore it.',
  }),
  denied: (name, detail) => ({
    reason: 'denied',
    message: `${name} may not be read or written (${detail}).`,
    action: 'Give your user the right to the file and its folder.',
  }),
  'not-a-database': (name) => ({
    reason: 'not-a-store',
    message: `${name} is not an SQLite database.`,
    action: 'Rename the file if it is not meant to be an MLflow store.',
  }),
  corrupt: (name, detail) => ({
    reason: 'corrupt',
    message: `${name} is damaged (${detail}).`,
    action: 'Restore it from a copy, or save what is left with "sqlite3 mlflow.db .recover".',
  }),
  locked: (name) => ({
    reason: 'locked',
    message: `${name} is locked by a program that writes to it.`,
    action: 'Wait until the writer is done, or stop it if it hangs.',
  }),
  unfinished: (name) => ({
    reason: 'locked',
    message: `${name} was left in the middle of a change by a program that died.`,
    action:
      'Open it once with MLflow, which undoes the unfinished change; keep the -journal or -wal file beside it.',
  }),
  replaced: (name) => ({
    reason: 'conflict',
    message: `${name} was replaced by another file while it was changed: the change is not in it.`,
    action: 'Look at what is there now, and change it again.',
  }),
  failed: (name, detail) => ({
    reason: 'internal',
    message: `${name} could not be read (${detail}).`,
    action: 'Try again; if it stays so, report it with this message.',
  }),
};

/** Why a database is not a store that can be read. */
export function problemOfSchema(check: SchemaCheck & { readonly ok: false }, name: string): Unavailable {
  switch (check.reason) {
    case 'empty':
      return {
        reason: 'not-a-store',
        message: `${name} is empty.`,
        action: 'Log a run to it: MLflow makes its tables then.',
      };
    case 'not-a-store':
      return {
        reason: 'not-a-store',
        message: `${name} is an SQLite database, but not an MLflow store: it has no tables of MLflow.`,
        action: 'Rename the file if it is not meant to be one.',
      };
    case 'too-old':
      return {
        reason: 'too-old',
        message: `${name} was written by an MLflow that is too old: it has no ${check.missing}.`,
        action: 'Upgrade a copy of it with "mlflow db upgrade" of MLflow 1.30 or later.',
      };
    case 'too-new':
      return {
        reason: 'too-new',
        message: `${name} was written by an MLflow that is newer than Assay knows: it has no ${check.missing}.`,
        action: 'Update Assay.',
      };
  }
}

/** What a person asked for is not in the store. */
export function notFound(what: string, id: string, name: string): Unavailable {
  return {
    reason: 'not-found',
    message: `${name} has no ${what} ${id}.`,
    action: 'Refresh the list: it may have been deleted.',
  };
}

/** A list was asked for from a place that no earlier page named. */
export function badPlace(name: string): Unavailable {
  return {
    reason: 'not-found',
    message: `The place in the list of ${name} is not known.`,
    action: 'Refresh the list.',
  };
}

/** A change that was not made, because what is there is not what the person saw. */
export function conflict(what: string, now: string): Unavailable {
  return {
    reason: 'conflict',
    message: `${what} was changed by somebody else: it is ${now} now.`,
    action: 'Look at what is there now, and change it again if you still want to.',
  };
}

/** A change that MLflow itself would not make. */
export function refused(message: string, action: string): Unavailable {
  return { reason: 'not-supported', message, action };
}
