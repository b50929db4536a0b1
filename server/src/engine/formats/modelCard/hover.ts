import { placeAt } from '../../document/at.ts';
import { touches } from '../../document/span.ts';
import type { HoverText, Place } from '../../format.ts';
import { codeSpan, escapeMarkdown } from '../../markdownText.ts';
import { cardKeys } from './keys.ts';
import { languageNames } from './vocabulary/languages.generated.ts';
import { licences } from './vocabulary/licences.ts';

/** What a licence, a language, a metric or a key of the front matter is. */
export function hover(place: Place<'model-card'>): HoverText | undefined {
  return hoverLicence(place) ?? hoverLanguage(place) ?? hoverMetric(place) ?? hoverKey(place);
}

function hoverLicence({ model, offset }: Place<'model-card'>): HoverText | undefined {
  const licence = model.licences.find(({ at }) => touches(at, offset));
  const name = licences[licence?.value ?? ''];
  return licence === undefined || name === undefined
    ? undefined
    : { at: licence.at, markdown: `${escapeMarkdown(name)}, ${codeSpan(licence.value)}` };
}

function hoverLanguage({ model, offset }: Place<'model-card'>): HoverText | undefined {
  const language = model.languages.find(({ at }) => touches(at, offset));
  const name = languageNames[language?.value ?? ''];
  return language === undefined || name === undefined
    ? undefined
    : { at: language.at, markdown: escapeMarkdown(name) };
}

function hoverMetric({ model, offset }: Place<'model-card'>): HoverText | undefined {
  const metric = model.metrics.find(({ value }) => value !== undefined && touches(value.at, offset));
  if (metric?.value === undefined) return undefined;
  const name = metric.name?.value ?? metric.type?.value ?? 'A metric';
  return {
    at: metric.value.at,
    markdown: `${escapeMarkdown(name)}: ${codeSpan(String(metric.value.value))}`,
  };
}

function hoverKey({ document, offset }: Place<'model-card'>): HoverText | undefined {
  const { crumbs, onKey, span } = placeAt(document.root, offset);
  const text = onKey && crumbs.length === 1 ? cardKeys[crumbs[0]?.key ?? ''] : undefined;
  return text === undefined || span === undefined ? undefined : { at: span, markdown: text };
}
