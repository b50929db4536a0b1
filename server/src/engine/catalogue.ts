import type { Fix } from './fix.ts';
import { assayMissingFileFix } from './fixes/assayMissingFile.ts';
import { assaySchemaFix } from './fixes/assaySchema.ts';
import { assayUnknownReferenceFix } from './fixes/assayUnknownReference.ts';
import { cardFixes } from './fixes/card.ts';
import { claimFix } from './fixes/claim.ts';
import { dvcFixes } from './fixes/dvc.ts';
import { dvcFileFixes } from './fixes/dvcFiles.ts';
import { suppressionFix } from './fixes/suppression.ts';
import type { Format } from './format.ts';
import { assayFormat } from './formats/assay/index.ts';
import { datasetCardFormat } from './formats/datasetCard/index.ts';
import { dvcFormat } from './formats/dvc/index.ts';
import { cycle } from './formats/dvc/rules/cycle.ts';
import { dateValue } from './formats/dvc/rules/dateValue.ts';
import { duplicateOutput } from './formats/dvc/rules/duplicateOutput.ts';
import { fileInOutput } from './formats/dvc/rules/fileInOutput.ts';
import { fileNotRead } from './formats/dvc/rules/fileNotRead.ts';
import { outputIgnored } from './formats/dvc/rules/outputIgnored.ts';
import { stageFilePath } from './formats/dvc/rules/stageFilePath.ts';
import { outputOutside } from './formats/dvc/rules/outputOutside.ts';
import { outputTracked } from './formats/dvc/rules/outputTracked.ts';
import { overlappingOutputs } from './formats/dvc/rules/overlappingOutputs.ts';
import { dvcFileFormat } from './formats/dvcFile/index.ts';
import { dvcIgnoreFormat } from './formats/dvcIgnore/index.ts';
import { dvcLockFormat } from './formats/dvcLock/index.ts';
import { evalResultsFormat } from './formats/evalResults/index.ts';
import { cardRules } from './formats/modelCard/cardRules.ts';
import { metricsFormat } from './formats/metrics/index.ts';
import { modelCardFormat } from './formats/modelCard/index.ts';
import { paramsFormat } from './formats/params/index.ts';
import type { Kind } from './model/kinds.ts';
import type { Rule } from './rule.ts';
import { notChecked } from './rules/document/notChecked.ts';
import { syntax } from './rules/document/syntax.ts';
import { unusedSuppression } from './rules/document/unusedSuppression.ts';

/** Every format, by the kind of document it reads. Recognised in this order. */
export const formats: { readonly [K in Kind]: Format<K> } = {
  assay: assayFormat,
  dvc: dvcFormat,
  'dvc-lock': dvcLockFormat,
  'dvc-file': dvcFileFormat,
  'dvc-ignore': dvcIgnoreFormat,
  params: paramsFormat,
  metrics: metricsFormat,
  'model-card': modelCardFormat,
  'dataset-card': datasetCardFormat,
  'eval-results': evalResultsFormat,
};

export const kinds: readonly Kind[] = [
  'assay',
  'dvc',
  'dvc-lock',
  'dvc-file',
  'dvc-ignore',
  'params',
  'metrics',
  'model-card',
  'dataset-card',
  'eval-results',
];

/** The rules that hold for documents of several formats. A removed id stays here as a comment, never reused. */
export const sharedRules: readonly Rule[] = [
  syntax,
  notChecked,
  unusedSuppression,
  ...cardRules,
  dateValue,
  cycle,
  duplicateOutput,
  overlappingOutputs,
  fileInOutput,
  fileNotRead,
  outputOutside,
  stageFilePath,
  outputIgnored,
  outputTracked,
];

/** What offers quick fixes, each for one rule. */
export const fixes: readonly Fix[] = [
  assaySchemaFix,
  assayUnknownReferenceFix,
  assayMissingFileFix,
  ...dvcFixes,
  ...dvcFileFixes,
  ...cardFixes,
  claimFix,
  suppressionFix,
];

/** Whatever describes a rule without running it. */
export type RuleInfo = Pick<Rule, 'id' | 'title' | 'severity' | 'kinds' | 'help'>;

/** Every rule, in the order of the formats. */
export function allRules(): readonly RuleInfo[] {
  return [...sharedRules, ...kinds.flatMap((kind): readonly RuleInfo[] => formats[kind].rules)];
}
