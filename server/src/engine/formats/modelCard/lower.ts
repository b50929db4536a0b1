import type { Document } from '../../document/document.ts';
import { itemsOf, resolved, valueOf, type Node, type ScalarNode } from '../../document/node.ts';
import type { Card, CardMetric, CardValue } from '../../model/card.ts';

/** Reads a model card in Markdown into the card model: what is of the expected shape, and nothing else. */
export function lowerCard(document: Document): Card {
  const metadata = document.root;
  return {
    metadata,
    metadataAt: document.markdown?.frontMatter?.block,
    name: textOf(valueOf(metadata, 'model_name')) ?? textOf(valueOf(entries(metadata)[0], 'name')),
    licences: textsOf(valueOf(metadata, 'license')),
    languages: textsOf(valueOf(metadata, 'language')),
    metrics: entries(metadata).flatMap(metricsOf),
    sections: (document.markdown?.headings ?? []).map(({ title, span }) => ({ value: title, at: span })),
  };
}

/** The scalars of a value that may be one or a list. */
export function scalarsOf(node: Node | undefined): readonly ScalarNode[] {
  const one = resolved(node);
  if (one?.type === 'scalar') return [one];
  return itemsOf(one).flatMap((item) => {
    const scalar = resolved(item);
    return scalar?.type === 'scalar' ? [scalar] : [];
  });
}

function entries(metadata: Node | undefined): readonly Node[] {
  return itemsOf(valueOf(metadata, 'model-index'));
}

function metricsOf(entry: Node): readonly CardMetric[] {
  return itemsOf(valueOf(entry, 'results')).flatMap((result) =>
    itemsOf(valueOf(result, 'metrics')).map((metric) => ({
      type: textOf(valueOf(metric, 'type')),
      name: textOf(valueOf(metric, 'name')),
      value: valueIn(valueOf(metric, 'value')),
      at: metric.span,
    })),
  );
}

function valueIn(node: Node | undefined): CardValue<string | number> | undefined {
  if (node?.type !== 'scalar') return undefined;
  if (typeof node.value !== 'string' && typeof node.value !== 'number') return undefined;
  return { value: node.value, at: node.span };
}

function textOf(node: Node | undefined): CardValue<string> | undefined {
  return node?.type === 'scalar' && typeof node.value === 'string'
    ? { value: node.value, at: node.span }
    : undefined;
}

function textsOf(node: Node | undefined): readonly CardValue<string>[] {
  return scalarsOf(node).flatMap((scalar) => textOf(scalar) ?? []);
}
