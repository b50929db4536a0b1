import type { Document } from '../../document/document.ts';
import { itemsOf, mergedPairOf, resolved, type Node, type ScalarNode } from '../../document/node.ts';
import type { Card, CardMetric, CardValue } from '../../model/card.ts';
import { bodyOf } from './plain.ts';

/** Reads a card in any form into the card model: what is of the expected shape, and nothing else. */
export function lowerCard(document: Document): Card {
  const metadata = document.markdown === undefined ? undefined : document.root;
  const metrics = firstMetrics(metadata);
  return {
    metadata,
    metadataAt: document.markdown?.frontMatter?.block,
    name: textOf(readValue(metadata, 'model_name')) ?? textOf(readValue(entries(metadata)[0], 'name')),
    licences: textsAt(metadata, 'license'),
    languages: textsAt(metadata, 'language'),
    metrics,
    sections: (document.markdown?.headings ?? []).map(({ title, span }) => ({ value: title, at: span })),
    ...bodyOf(document, metrics),
  };
}

/** The value at a key as PyYAML reads it: aliases followed, merge keys applied. */
export function readValue(node: Node | undefined, key: string): ReturnType<typeof resolved> {
  return resolved(mergedPairOf(node, key)?.value);
}

/** Whether nothing is stated: no value at all, or null. */
export function isEmpty(node: Node | undefined): boolean {
  const value = resolved(node);
  return value === undefined || (value.type === 'scalar' && value.value === null);
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
  return itemsOf(readValue(metadata, 'model-index'));
}

/** The most values that are read of one card: aliases can repeat a list without end. */
const most = 10_000;

function firstMetrics(metadata: Node | undefined): readonly CardMetric[] {
  const metrics: CardMetric[] = [];
  for (const metric of metricsIn(metadata)) {
    if (metrics.length === most) break;
    metrics.push(metric);
  }
  return metrics;
}

function* metricsIn(metadata: Node | undefined): Iterable<CardMetric> {
  for (const entry of entries(metadata)) {
    for (const result of itemsOf(readValue(entry, 'results'))) yield* metricsOf(result);
  }
}

function* metricsOf(result: Node): Iterable<CardMetric> {
  const task = readValue(result, 'task');
  const dataset = readValue(result, 'dataset');
  const about = {
    task: textOf(readValue(task, 'name')) ?? textOf(readValue(task, 'type')),
    dataset: textOf(readValue(dataset, 'name')) ?? textOf(readValue(dataset, 'type')),
    split: textOf(readValue(dataset, 'split')),
  };
  for (const metric of itemsOf(readValue(result, 'metrics'))) {
    yield {
      type: textOf(readValue(metric, 'type')),
      name: textOf(readValue(metric, 'name')),
      value: valueIn(readValue(metric, 'value')),
      ...about,
      at: metric.span,
    };
  }
}

/** A number or a text with its place; nothing for another value. */
export function valueIn(node: Node | undefined): CardValue<string | number> | undefined {
  if (node?.type !== 'scalar') return undefined;
  if (typeof node.value !== 'string' && typeof node.value !== 'number') return undefined;
  return { value: node.value, at: node.span };
}

function textOf(node: Node | undefined): CardValue<string> | undefined {
  return node?.type === 'scalar' && typeof node.value === 'string'
    ? { value: node.value, at: node.span }
    : undefined;
}

/** The texts at a key that holds one or a list of them. */
export function textsAt(node: Node | undefined, key: string): readonly CardValue<string>[] {
  return textsOf(readValue(node, key));
}

function textsOf(node: Node | undefined): readonly CardValue<string>[] {
  return scalarsOf(node).flatMap((scalar) => textOf(scalar) ?? []);
}
