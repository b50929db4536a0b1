// tested by: test/engine/formats/modelCard/facts.test.ts
import type { Document } from '../../document/document.ts';
import type { Markdown } from '../../document/markdown.ts';
import type { Card, CardMetric } from '../../model/card.ts';
import type { Claim } from '../../model/claim.ts';
import { claimsIn } from './claims/body.ts';
import { claimsInIndex, claimsInKeys } from './claims/keys.ts';
import { factsIn, factsInKeys } from './facts.ts';
import { sectionsOf } from './sections.ts';

/** The parts of a card that its form does not matter for. */
type Body = Pick<Card, 'parts' | 'facts' | 'claims'>;

/** What a card in Markdown says behind its front matter, and the numbers in that. */
export function bodyOf(document: Document, metrics: readonly CardMetric[]): Body {
  const { markdown, text } = document;
  if (markdown === undefined) return keysOf(document);
  const parts = sectionsOf(markdown.headings, text.length);
  const facts = factsIn(text, markdown.blocks, parts);
  const claims: readonly Claim[] = [
    ...claimsInIndex(text, metrics),
    ...claimsIn(markdown, {
      text,
      isComma: hasDecimalCommas(text, markdown),
      own: algorithmsIn(text, markdown),
    }),
  ];
  return { parts, facts, claims };
}

/** What a card of keys and values says. */
function keysOf({ root, text }: Document): Body {
  if (root === undefined) return { parts: [], facts: {}, claims: [] };
  return { parts: [], facts: factsInKeys(root), claims: claimsInKeys(text, root) };
}

/** Whether the text writes decimals with a comma more often than with a point. */
function hasDecimalCommas(text: string, { frontMatter }: Markdown): boolean {
  const body = text.slice(frontMatter?.block.end ?? 0, 1_000_000);
  const commas = body.match(/(?<![\d.,])0,\d/g)?.length ?? 0;
  const points = body.match(/(?<![\d.,])0\.\d/g)?.length ?? 0;
  if (commas !== points) return commas > points;
  return (body.match(/\d,\d ?%/g)?.length ?? 0) > (body.match(/\d\.\d ?%/g)?.length ?? 0);
}

const algorithms =
  /\b(?:xgboost|xgb|lightgbm|lgbm|catboost|random forest|svm|svc|mlp|lstm|gru|cnn|resnet\d*|efficientnet|unet|bert|distilbert|roberta|logistic|boosting|knn|bayes|ridge|lasso|prophet|arima|perceptron|transformer|autoencoder|isolation forest)\b/gi;

/** The words for the algorithm of the model, from the title and the lines that name it. */
function algorithmsIn(text: string, { headings, blocks }: Markdown): ReadonlySet<string> {
  const title = headings[0]?.title ?? '';
  const typed = blocks.flatMap(({ type, span }) => {
    const line =
      type === 'item' || type === 'paragraph'
        ? text.slice(span.start, Math.min(span.end, span.start + 200))
        : '';
    return typeLabel.test(line) ? [line] : [];
  });
  const found = [title, ...typed.slice(0, 3)].join(' ').match(algorithms) ?? [];
  return new Set(found.flatMap((name) => name.toLowerCase().split(' ')));
}

const typeLabel =
  /^[*_]{0,3}(?:model type|architecture|algorithm|tipo de modelo|algoritmo|arquitectura|arquitetura|type de mod[eè]le|algorithme|modelltyp|algorithmus|architektur|模型类型|算法)[*_]{0,3}\s{0,3}[:：]/i;
