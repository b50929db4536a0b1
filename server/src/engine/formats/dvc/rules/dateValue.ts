import type { Document } from '../../../document/document.ts';
import { mergedPairOf, pairsOf, resolved, type Node, type ScalarNode } from '../../../document/node.ts';
import { isTimestamp } from '../../../document/yaml/plain.ts';
import type { Project } from '../../../model/project.ts';
import { defineRule } from '../../../rule.ts';
import { resolvedPipeline } from '../templating/resolve.ts';

/** A date among the variables, which DVC cannot hold. Source: Container._convert_with_meta, dvc/parsing/context.py. */
export const dateValue = defineRule({
  id: 'dvc/date-value',
  title: 'No variable is a date without quotes',
  severity: 'error',
  kinds: ['dvc', 'params'],
  messages: { date: 'YAML takes "{text}" for a date, and DVC loads no variables that are dates.' },
  help: 'Put the date in quotes.',
  *check({ document, project }) {
    for (const root of variablesIn(document, project)) {
      for (const node of datesIn(root, new Set()))
        yield { message: 'date', at: node.span, data: { text: node.source } };
    }
  },
});

/** The trees that pipelines load as variables. */
function variablesIn(document: Document, project: Project): readonly (Node | undefined)[] {
  if (document.kind === 'dvc') return documentVars(document);
  if (!/\.ya?ml$/.test(document.uri)) return [];
  const imports = project.all('dvc').map((one) => project.derive(resolvedPipeline, one).variables.imports);
  return imports.flatMap((files) => {
    if (!files.has(document.uri)) return [];
    const keys = files.get(document.uri);
    return keys === undefined ? [document.root] : keys.map((key) => mergedPairOf(document.root, key)?.value);
  });
}

function documentVars({ root }: Document): readonly (Node | undefined)[] {
  const stages = pairsOf(mergedPairOf(root, 'stages')?.value);
  return [root, ...stages.map(({ value }) => value)].map((node) => mergedPairOf(node, 'vars')?.value);
}

function* datesIn(node: Node | undefined, seen: Set<Node>): Iterable<ScalarNode> {
  const value = resolved(node);
  if (value === undefined || seen.has(value)) return;
  if (value.type === 'scalar') {
    if (value.style === 'plain' && typeof value.value === 'string' && isTimestamp(value.source)) yield value;
    return;
  }
  seen.add(value);
  const parts = value.type === 'sequence' ? value.items : value.pairs.map((pair) => pair.value);
  for (const part of parts) yield* datesIn(part, seen);
}
