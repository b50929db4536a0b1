import { placeAt } from '../../document/at.ts';
import { stringOf } from '../../document/node.ts';
import { touches } from '../../document/span.ts';
import type { HoverText, Place } from '../../format.ts';
import { codeSpan, escapeMarkdown } from '../../markdownText.ts';
import type { CardMetric } from '../../model/card.ts';
import type { HubKind } from './complete.ts';
import { keysAt, wordsAt } from './known.ts';
import { languageNameOf } from './vocabulary/languages.ts';
import { licenceOf, notesOn } from './vocabulary/licences.ts';

/** What a licence, a language, a metric or a key of the front matter is. */
export function hover(place: Place<'model-card' | 'dataset-card'>): HoverText | undefined {
  return hoverLicence(place) ?? hoverLanguage(place) ?? hoverMetric(place) ?? hoverKnown(place);
}

function hoverLicence({ model, offset }: Place<'model-card' | 'dataset-card'>): HoverText | undefined {
  const stated = model.licences.find(({ at }) => touches(at, offset));
  const licence = stated && licenceOf(stated.value);
  if (stated === undefined || licence === undefined) return undefined;
  const spdx = licence.spdx === undefined ? 'no SPDX id' : `SPDX ${codeSpan(licence.spdx)}`;
  const notes = notesOn(stated.value).map(escapeMarkdown).join(' ');
  const markdown = `${escapeMarkdown(licence.name)} (${spdx})${notes === '' ? '' : `\n\n${notes}`}`;
  return { at: stated.at, markdown };
}

function hoverLanguage({ model, offset }: Place<'model-card' | 'dataset-card'>): HoverText | undefined {
  const stated = model.languages.find(({ at }) => touches(at, offset));
  const name = stated && languageNameOf(stated.value);
  return stated === undefined || name === undefined
    ? undefined
    : { at: stated.at, markdown: escapeMarkdown(name) };
}

function hoverMetric({ model, offset }: Place<'model-card' | 'dataset-card'>): HoverText | undefined {
  const metric = model.metrics.find(({ value }) => value !== undefined && touches(value.at, offset));
  if (metric?.value === undefined) return undefined;
  return { at: metric.value.at, markdown: sentenceOf(metric, String(metric.value.value)) };
}

/** `ROC AUC: 0.91`, and below it the task and the data. */
function sentenceOf(metric: CardMetric, value: string): string {
  const name = shown((metric.name ?? metric.type)?.value ?? 'A metric');
  const task = metric.task && `Task: ${shown(metric.task.value)}`;
  const split = metric.split === undefined ? '' : `, ${shown(metric.split.value)}`;
  const dataset = metric.dataset && `Data set: ${shown(metric.dataset.value)}${split}`;
  const below = [task, dataset].filter((line) => line !== undefined);
  return [`${name}: ${codeSpan(cut(value))}`, ...below].join('\n\n');
}

function shown(text: string): string {
  return escapeMarkdown(cut(text));
}

/** A hover shows a line, however long the word is. */
function cut(text: string): string {
  return text.length > 200 ? `${text.slice(0, 199)}…` : text;
}

/** What a key is for, or what a word means that the Hub knows at its place. */
export function hoverKnown({ kind, document, project, offset }: Place<HubKind>): HoverText | undefined {
  const { crumbs, onKey, span } = placeAt(document.root, offset);
  const names = crumbs.filter(({ pair }) => pair !== undefined).map(({ key }) => key);
  const last = onKey ? (names.pop() ?? '') : stringOf(crumbs.at(-1)?.node);
  const where = names.join('/');
  const known = onKey ? keysAt(kind, where) : wordsAt(kind, where, project);
  const text = last !== undefined && Object.hasOwn(known, last) ? known[last] : undefined;
  return text === undefined || span === undefined
    ? undefined
    : { at: span, markdown: onKey ? text : escapeMarkdown(text) };
}
