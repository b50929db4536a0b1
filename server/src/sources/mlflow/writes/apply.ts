import type { Write, Written } from '../../../engine/evidence/write.ts';
import { registerVersion } from './register.ts';
import { changeAlias, changeStage } from './registry.ts';
import { deleteRun, restoreRun } from './runs.ts';
import { changeNote, changeTag } from './tags.ts';
import type { ChangingStore } from './target.ts';

/** Makes a change in the rows that MLflow's own client would change, and tells what is there then. Throws `ReadProblem`. */
export function applyWrite(store: ChangingStore, write: Write): Written {
  return { now: apply(store, write) };
}

function apply(store: ChangingStore, write: Write): string | undefined {
  switch (write.kind) {
    case 'setNote':
      return changeNote(store, write.run, write.text, write.expected);
    case 'setTag':
      return changeTag(store, write.of, write);
    case 'deleteRun':
      return deleteRun(store, write.run);
    case 'restoreRun':
      return restoreRun(store, write.run);
    case 'setAlias':
      return changeAlias(store, write);
    case 'setStage':
      return changeStage(store, write);
    case 'registerVersion':
      return registerVersion(store, write);
  }
}
