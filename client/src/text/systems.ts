import type { SourceInfo } from '../../../server/src/protocol/tracking.ts';

interface Words {
  readonly name: string;
  /** How a first run gets into it. */
  readonly firstRun: string;
}

/** What a person calls each system, and how its first run is made: words only, nothing is decided by them. */
export const systemWords: Readonly<Record<SourceInfo['system'], Words>> = {
  mlflow: { name: 'MLflow', firstRun: 'log one with mlflow.start_run()' },
  dvc: { name: 'DVC', firstRun: 'make one with dvc exp run' },
  gto: { name: 'GTO', firstRun: 'it holds models only' },
};
