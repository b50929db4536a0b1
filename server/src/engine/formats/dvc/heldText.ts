// tested by: test/engine/formats/dvc/features.test.ts
import type { Document } from '../../document/document.ts';
import { resolved, type Node } from '../../document/node.ts';
import type { Span } from '../../document/span.ts';
import { codeSpan, escapeMarkdown } from '../../markdownText.ts';
import type { Found } from './findKey.ts';
import { fileName } from './paths.ts';
import type { Held } from './templating/held.ts';

/** What a name stands for, and where that is written; nothing where only DVC can know. */
export function heldText(held: Held): string | undefined {
  if (held.kind === 'node') return valueText({ document: held.home.document, at: held.at, value: held.node });
  if (held.kind === 'text') return codeSpan(held.text);
  return held.kind === 'map' ? keyCount(held.entries.size) : undefined;
}

/** Where what a name stands for is written; nothing where that is no place. */
export function originText(held: Held): string | undefined {
  return held.kind === 'node' ? `From ${placeText(held.home.document, held.at)}` : undefined;
}

/** A value and where it is written. */
export function valueText({ document, at, value }: Found & { readonly document: Document }): string {
  return `${codeSpan(shownValue(value))} from ${placeText(document, at)}`;
}

function placeText({ uri, lines }: Document, { start }: Span): string {
  return `${escapeMarkdown(fileName(uri))}, line ${lines.positionAt(start).line + 1}`;
}

/** A value in a few words. */
export function shownValue(value: Node | undefined): string {
  const node = resolved(value);
  if (node?.type === 'mapping') return keyCount(node.pairs.length);
  if (node?.type === 'sequence') return `a list of ${node.items.length}`;
  return node === undefined ? 'null' : String(node.value);
}

function keyCount(count: number): string {
  return count === 1 ? '1 key' : `${count} keys`;
}
