// tested by: test/sources/mlflow/artifacts/reader.test.ts
import type { Unavailable } from '../../../engine/evidence/source.ts';
import type { StoreFailure } from '../../../ports/storeFiles.ts';

/** Nothing says where the files are. */
export function emptyPlace(name: string): Unavailable {
  return {
    reason: 'not-found',
    message: `${name} does not tell where these files are.`,
    action: 'Open them in MLflow itself.',
  };
}

/** The files are not on a disk of this machine. */
export function unreachablePlace(scheme: string, name: string): Unavailable {
  return {
    reason: 'not-supported',
    message: `These files are in a store of the kind "${scheme}", which ${name} only points to.`,
    action: 'Connect to the tracking server that serves them, or open them in MLflow itself.',
  };
}

/** Why a file or folder cannot be shown. */
export function problemOfFile(failure: StoreFailure, path: string, name: string): Unavailable {
  const what = path === '' ? 'The folder of these files' : `"${path}"`;
  switch (failure) {
    case 'missing':
      return {
        reason: 'missing',
        message: `${what} is not on this machine, neither where ${name} says nor beside it.`,
        action:
          'Copy the folder mlartifacts or mlruns beside the store, or connect to the server that has it.',
      };
    case 'denied':
      return {
        reason: 'denied',
        message: `${what} may not be read.`,
        action: 'Give your user the right to read it.',
      };
    case 'outside':
      return {
        reason: 'denied',
        message: `${what} leads out of the folder of these files, and is not read.`,
        action: 'Look at the links in that folder.',
      };
    case 'too-large':
      return {
        reason: 'too-large',
        message: `${what} is too large to be shown.`,
        action: 'Open it in another program.',
      };
    case 'wrong-kind':
      return {
        reason: 'not-found',
        message: `${what} is no file of this kind.`,
        action: 'Refresh the list.',
      };
    case 'failed':
      return { reason: 'internal', message: `${what} could not be read.`, action: 'Try again.' };
  }
}
