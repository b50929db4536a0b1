// tested by: test/engine/schema/issues.test.ts
import { nearest } from '../nearest.ts';
import { schemaOf } from './lookup.ts';
import type { Schema, ValidationError } from './schema.ts';

/** A mistake: an error, with the keys of which one is missing where the branches do not agree on one. */
export interface Mistake extends ValidationError {
  readonly oneOf?: readonly string[];
}

/** The branch of an `anyOf` or `oneOf` that a value was tried on, and what is wrong with it there. */
interface Branch {
  readonly mistakes: readonly Mistake[];
  readonly score: number;
}

/** Errors that only say that another one was found: of an `if`, and of the schema of a key's name. */
const repeats = /\/if$|(?<!\/properties)\/propertyNames\/\w+$/;

/** A branch whose very type does not fit is worse than any other. */
const wrongType = 1000;

/**
 * One mistake for one fault: of the branches of each `anyOf` and `oneOf` only the one that fits best counts.
 * The errors are in ajv's order, in which those of the branches stand right before that of their `anyOf`.
 */
export function mistakesOf(errors: readonly ValidationError[], root: Schema): readonly Mistake[] {
  const mistakes: Mistake[] = [];
  for (const error of errors) {
    if (repeats.test(error.schemaPath)) continue;
    if (isChoice(error)) mistakes.push(...chosen(error, takeBranches(mistakes, error), root));
    else mistakes.push(error);
  }
  return withoutTypos(mistakes);
}

function isChoice(error: ValidationError): boolean {
  return error.keyword === 'anyOf' || error.keyword === 'oneOf';
}

/** Takes from the end of the list what the branches of a choice said. */
function takeBranches(mistakes: Mistake[], choice: ValidationError): readonly Mistake[] {
  let from = mistakes.length;
  while (from > 0 && isWithin(mistakes[from - 1], choice)) from -= 1;
  return mistakes.splice(from);
}

function isWithin(mistake: Mistake | undefined, choice: ValidationError): boolean {
  if (mistake === undefined || !mistake.schemaPath.startsWith(`${choice.schemaPath}/`)) return false;
  return `${mistake.instancePath}/`.startsWith(`${choice.instancePath}/`);
}

function chosen(choice: ValidationError, said: readonly Mistake[], root: Schema): readonly Mistake[] {
  if (said.length === 0 || Array.isArray(choice.params['passingSchemas'])) return [choice];
  const branches = branchesOf(choice, said);
  const best = Math.min(...branches.map((branch) => branch.score));
  if (best >= wrongType) return [choice];
  const tied = branches.filter((branch) => branch.score === best);
  const first = tied[0]?.mistakes ?? [];
  if (tied.length > 1 && tied.every((branch) => lacking(branch, choice) !== undefined)) {
    return [{ ...choice, oneOf: tied.flatMap((branch) => lacking(branch, choice) ?? []) }, ...common(tied)];
  }
  return saysForm(first, choice, root) ? [choice] : first;
}

function branchesOf(choice: ValidationError, said: readonly Mistake[]): readonly Branch[] {
  const groups = new Map<string, Mistake[]>();
  for (const mistake of said) {
    const index = mistake.schemaPath.slice(choice.schemaPath.length + 1).split('/')[0] ?? '';
    groups.set(index, [...(groups.get(index) ?? []), mistake]);
  }
  return [...groups.values()].map((group) => {
    const mistakes = withoutTypos(group);
    const misfits = mistakes.some((mistake) => misfit(mistake, choice));
    return { mistakes, score: misfits ? wrongType : mistakes.length };
  });
}

/** Whether the value is of another type altogether than the branch wants. */
function misfit(mistake: Mistake, choice: ValidationError): boolean {
  if (mistake.instancePath !== choice.instancePath) return false;
  return mistake.keyword === 'type' || (isChoice(mistake) && mistake.oneOf === undefined);
}

/** The key whose absence is what keeps a branch from fitting. */
function lacking(branch: Branch, choice: ValidationError): string | undefined {
  const missing = branch.mistakes.find(
    (mistake) => mistake.keyword === 'required' && mistake.instancePath === choice.instancePath,
  );
  return missing === undefined ? undefined : missingKey(missing);
}

/** The unknown keys on which all branches agree. */
function common(branches: readonly Branch[]): readonly Mistake[] {
  const [first, ...others] = branches;
  const unknown = (first?.mistakes ?? []).filter((mistake) => unknownKey(mistake) !== undefined);
  return unknown.filter((mistake) =>
    others.every((branch) => branch.mistakes.some((other) => sameKey(mistake, other))),
  );
}

function sameKey(a: Mistake, b: Mistake): boolean {
  return a.instancePath === b.instancePath && unknownKey(a) === unknownKey(b);
}

/** Whether a choice that has a name of its own says better what is expected than the pattern of one branch. */
function saysForm(mistakes: readonly Mistake[], choice: ValidationError, root: Schema): boolean {
  const [only, ...more] = mistakes;
  if (only?.keyword !== 'pattern' || more.length > 0 || only.instancePath !== choice.instancePath)
    return false;
  return schemaOf(choice.schemaPath, root).title !== undefined;
}

/** A misspelt key is one fault: the key that is missing because of it is not told as another. */
function withoutTypos(mistakes: readonly Mistake[]): readonly Mistake[] {
  const unknown = new Map<string, string[]>();
  for (const mistake of mistakes) {
    const key = unknownKey(mistake);
    if (key === undefined) continue;
    const keys = unknown.get(mistake.instancePath);
    if (keys === undefined) unknown.set(mistake.instancePath, [key]);
    else keys.push(key);
  }
  return mistakes.filter((mistake) => {
    const missing = missingKey(mistake);
    const written = unknown.get(mistake.instancePath) ?? [];
    return missing === undefined || !written.some((key) => nearest(key, [missing]) !== undefined);
  });
}

/** The key that an error says is missing. */
export function missingKey(mistake: ValidationError): string | undefined {
  const key = mistake.keyword === 'required' ? mistake.params['missingProperty'] : undefined;
  return typeof key === 'string' ? key : undefined;
}

/** The key that an error says is not known. */
export function unknownKey(mistake: ValidationError): string | undefined {
  const key = mistake.keyword === 'additionalProperties' ? mistake.params['additionalProperty'] : undefined;
  return typeof key === 'string' ? key : undefined;
}
