import { ReadProblem } from '../client.ts';
import type { Schema } from '../contract.ts';
import { refused } from '../problems.ts';

const longestAlias = 255;
const longestKey = 250;

/** MLflow's letters are those of Python's `\w`. */
const aliasName = /^[\p{L}\p{N}_-]+$/u;
const tagName = /^[/\p{L}\p{N}_.\- :]+$/u;

/** What MLflow takes as a tag. */
export interface TagRule {
  /** How long its text may be. */
  readonly longest: number;
  readonly hasColons: boolean;
}

/** Stages, and in what case they may be written. */
const stages = ['None', 'Staging', 'Production', 'Archived'] as const;

/** Throws `ReadProblem` for a name that MLflow gives no alias. */
export function requireAliasName(alias: string): void {
  if (!aliasName.test(alias) || lengthOf(alias) > longestAlias)
    refuse(`"${alias}" cannot be an alias.`, 'Use 1 to 255 letters, digits, "_" and "-".');
  if (/^(latest|v\d+)$/i.test(alias))
    refuse(
      `"${alias}" cannot be an alias: MLflow keeps it for itself.`,
      'Use a word for what the version is for.',
    );
}

/** Throws `ReadProblem` for a name that MLflow gives no model. */
export function requireModelName(name: string): void {
  if (name.trim() === '') refuse('A model needs a name.', 'Write one.');
  if (/[/:]/.test(name) || !isPlainPath(name))
    refuse(`"${name}" cannot be the name of a model.`, 'Use a name without "/" and ":".');
}

/** Throws `ReadProblem` for a tag that MLflow would not write whole. */
export function requireTag(key: string, value: string, { longest, hasColons }: TagRule): void {
  if (!tagName.test(key) || !isPlainPath(key) || lengthOf(key) > longestKey)
    refuse(
      `"${key}" cannot be the name of a tag.`,
      'Use 1 to 250 letters, digits, "_", "-", ".", " ", ":" and "/".',
    );
  if (!hasColons && key.includes(':'))
    refuse(
      `"${key}" cannot be the name of a tag: this store is of an MLflow without ":" in them.`,
      'Use "/".',
    );
  if (lengthOf(value) > longest)
    refuse(
      `The text has ${lengthOf(value)} characters, more than the ${longest} that MLflow keeps here.`,
      'Shorten it.',
    );
}

/** What a run's tag may be in a store of this shape. */
export function runTagRule(schema: Schema): TagRule {
  return { longest: longestRunTag(schema), hasColons: hasColons(schema) };
}

/** What a model's tag, and a version's, may be in a store of this shape. */
export function registryTagRule(schema: Schema): TagRule {
  // A column without a length came with the limit of 100,000; the one of models kept its length, and has that limit too.
  return { longest: schema.length('model_version_tags', 'value') ?? 100_000, hasColons: hasColons(schema) };
}

function longestRunTag(schema: Schema): number {
  return schema.length('tags', 'value') ?? 5000;
}

/** MLflow takes a colon since 2.16, the shape of whose store is that of 2.15: so only that of 2.17 tells. */
function hasColons(schema: Schema): boolean {
  return longestRunTag(schema) >= 8000;
}

/** A stage as MLflow writes it. Throws `ReadProblem` for another word. */
export function stageOf(written: string): string {
  const stage = stages.find((one) => one.toLowerCase() === written.toLowerCase());
  if (stage === undefined) refuse(`"${written}" is not a stage.`, `Use ${stages.join(', ')}.`);
  return stage;
}

/** Throws, as a problem to be shown. */
export function refuse(message: string, action: string): never {
  throw new ReadProblem(refused(message, action));
}

/** As Python counts. */
function lengthOf(text: string): number {
  return Array.from(text).length;
}

/** Whether a name is one below a folder, and no other way to write one. */
function isPlainPath(name: string): boolean {
  return name.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
}
