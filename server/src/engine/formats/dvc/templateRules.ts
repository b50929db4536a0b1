import type { Rule } from '../../rule.ts';
import { badExpression } from './rules/badExpression.ts';
import { foreachType } from './rules/foreachType.ts';
import { hiddenVariable } from './rules/hiddenVariable.ts';
import { interpolationType } from './rules/interpolationType.ts';
import { loopDuplicate } from './rules/loopDuplicate.ts';
import { matrixLetters } from './rules/matrixLetters.ts';
import { matrixType } from './rules/matrixType.ts';
import { reservedVariable } from './rules/reservedVariable.ts';
import { stageName } from './rules/stageName.ts';
import { unknownInterpolation } from './rules/unknownInterpolation.ts';
import { varsFile } from './rules/varsFile.ts';
import { varsInterpolation } from './rules/varsInterpolation.ts';
import { varsKey } from './rules/varsKey.ts';
import { varsPartial } from './rules/varsPartial.ts';
import { varsRedefined } from './rules/varsRedefined.ts';

/** The rules on templates and variables, which all look at one resolution of the file. */
export const templateRules: readonly Rule<'dvc'>[] = [
  badExpression,
  foreachType,
  hiddenVariable,
  interpolationType,
  loopDuplicate,
  matrixLetters,
  matrixType,
  reservedVariable,
  stageName,
  unknownInterpolation,
  varsFile,
  varsInterpolation,
  varsKey,
  varsPartial,
  varsRedefined,
];
