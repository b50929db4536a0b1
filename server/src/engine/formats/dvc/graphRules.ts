// tested by: test/architecture/catalogue.test.ts
import type { Rule } from '../../rule.ts';
import { artifactName } from './rules/artifactName.ts';
import { datasetType } from './rules/datasetType.ts';
import { lockDrift } from './rules/lockDrift.ts';
import { lockIgnored } from './rules/lockIgnored.ts';
import { metricsFile } from './rules/metricsFile.ts';
import { missingDependency } from './rules/missingDependency.ts';
import { parametersFileBroken } from './rules/parametersFileBroken.ts';
import { unknownDataset } from './rules/unknownDataset.ts';
import { workingFolder } from './rules/workingFolder.ts';

/** The rules for what the steps of a `dvc.yaml` name and for its lock file. */
export const graphRules: readonly Rule<'dvc'>[] = [
  lockIgnored,
  lockDrift,
  datasetType,
  unknownDataset,
  missingDependency,
  artifactName,
  workingFolder,
  metricsFile,
  parametersFileBroken,
];
