// tested by: test/engine/formats/metrics/features.test.ts
import { placeAt } from '../../document/at.ts';
import { resolved, type Node } from '../../document/node.ts';
import type { HoverText, Place } from '../../format.ts';
import { codeSpan, escapeMarkdown } from '../../markdownText.ts';
import { outputsOf } from '../dvc/graph.ts';

/** The longest text that is shown as it is. */
const longest = 200;

/** A metric with its value, and the steps that write it. */
export function hover({ document, offset, project }: Place<'metrics'>): HoverText | undefined {
  const { crumbs, span } = placeAt(document.root, offset);
  const last = crumbs.at(-1);
  if (last === undefined || span === undefined) return undefined;
  const name = crumbs.map(({ key }) => key).join('.');
  const writers = outputsOf(project).filter(
    ({ uri }) => uri === document.uri || document.uri.startsWith(`${uri}/`),
  );
  const names = [...new Set(writers.map(({ output }) => output.stage.name))];
  const by = names.map((one) => `**${escapeMarkdown(one)}**`).join(', ');
  const written = names.length === 0 ? 'No step that Assay can see writes it.' : `Written by ${by}`;
  return { at: span, markdown: `${codeSpan(name)} is ${shown(last.node)}\n\n${written}` };
}

function shown(value: Node | undefined): string {
  const node = resolved(value);
  if (node?.type === 'mapping') return `a group of ${node.pairs.length}`;
  if (node?.type === 'sequence') return `a list of ${node.items.length}`;
  return codeSpan((node?.source ?? 'null').slice(0, longest));
}
