import type { ScalarNode } from '../../../document/node.ts';
import type { DraftParameter, DraftPath, StageDraft, TemplatedText, Wanted } from './draft.ts';
import { valueOf, type Held } from './held.ts';
import { interpolate, type Interpolated, type Interpolation } from './interpolate.ts';
import { placeholdersOf } from './placeholder.ts';
import { scalarText, textOf } from './render.ts';
import type { ResolvedParameter, ResolvedPath } from './resolved.ts';

/** The text of a scalar of a step, or none where it cannot be known. */
export type TextOf = (node: ScalarNode) => string | undefined;

/** Resolves the texts of a step. DVC checks no types behind templates, but breaks where it needs a text and has none. */
export function textsOf({ templated, wanted }: StageDraft, where: Interpolation): TextOf {
  const texts = new Map<ScalarNode, string | undefined>();
  for (const text of templated) texts.set(text.node, checked(text, wanted.get(text.node), where));
  return (node) => texts.get(node) ?? plainText(node);
}

/** The folder that a step runs in, empty where it names none. */
export function wdirOf({ wdir }: StageDraft, where: Interpolation): string | undefined {
  if (wdir === undefined) return '';
  const text = String(wdir.value);
  const placeholders = placeholdersOf(text);
  if (placeholders.length === 0) return plainText(wdir);
  return checked({ node: wdir, text, placeholders, key: 'wdir' }, 'file', where);
}

/** The text that a text with placeholders stands for, its value reported where it does not fit its place. */
export function checked(
  templated: TemplatedText,
  wanted: Wanted | undefined,
  where: Interpolation,
): string | undefined {
  const answer = interpolate(templated, where);
  if (wanted === undefined) return textIn(answer);
  const value = answer.state === 'value' ? answer.held : undefined;
  if (wanted === 'file' && value !== undefined && isFalse(value)) return '';
  if (value !== undefined && isNoText(value)) report('no-text', templated, where);
  else if (wanted === 'dependency' && textIn(answer) === '') report('no-path', templated, where);
  return textIn(answer);
}

function report(message: 'no-text' | 'no-path', { node, text }: TemplatedText, where: Interpolation): void {
  const data = { name: text };
  where.report({ rule: 'interpolation-type', message, at: node.span, step: where.step, data });
}

/** Whether Python takes a value for false, so that DVC goes on as if nothing stood there. */
function isFalse(held: Held): boolean {
  const value = valueOf(held);
  return value?.type === 'scalar' && !value.value;
}

/** Whether a value is a number, a truth or nothing, where a text is wanted. */
function isNoText(held: Held): boolean {
  const value = valueOf(held);
  return value?.type === 'scalar' && typeof value.value !== 'string';
}

/** A path with the text that it resolves to. */
export function pathIn({ node, role, isCached }: DraftPath, textOfNode: TextOf): ResolvedPath {
  return { text: textOfNode(node), at: node.span, role, isCached };
}

/** A parameter with the texts that it resolves to. A step that names no file means params.yaml. */
export function parameterIn({ file, key, at }: DraftParameter, textOfNode: TextOf): ResolvedParameter {
  const name = file && textOfNode(file);
  return {
    file: { text: file === undefined || name === '' ? 'params.yaml' : name, at: file?.span ?? at },
    key: key && { text: textOfNode(key), at: key.span },
    at,
  };
}

/** A text without placeholders; one with placeholders that could not be resolved has none. */
function plainText(node: ScalarNode): string | undefined {
  const text = scalarText(node);
  if (!text.includes('${')) return text;
  return placeholdersOf(text).length > 0 ? undefined : text.replaceAll('\\${', '${');
}

/** The text of what a text with placeholders stands for. */
function textIn(answer: Interpolated): string | undefined {
  if (answer.state === 'unknown') return undefined;
  return answer.state === 'text' ? answer.text : textOf(answer.held);
}
