import type { Parsed } from '../../document/document.ts';
import { parseJson } from '../../document/json.ts';
import { parseMarkdown } from '../../document/parseMarkdown.ts';
import { parseYaml } from '../../document/yaml.ts';
import { defineFormat } from '../../format.ts';
import { usesOf } from './adapter.ts';
import { withClaim } from './claims/hover.ts';
import { bindActions } from './claims/offers.ts';
import { evidenceRuns, evidenceUses } from './claims/uses.ts';
import { complete } from './complete.ts';
import { detect } from './detect.ts';
import { hover } from './hover.ts';
import { links } from './links.ts';
import { lowerCard } from './lower.ts';
import { mentions } from './mentions.ts';
import { outline } from './outline.ts';
import { baseModel } from './rules/baseModel.ts';
import { baseModelRelation } from './rules/baseModelRelation.ts';
import { co2Units } from './rules/co2Units.ts';
import { datasetId } from './rules/datasetId.ts';
import { datasetUnknown } from './rules/datasetUnknown.ts';
import { libraryName } from './rules/libraryName.ts';
import { metricMismatch } from './rules/metricMismatch.ts';
import { metricRange } from './rules/metricRange.ts';
import { metricValue } from './rules/metricValue.ts';
import { modelId } from './rules/modelId.ts';
import { modelIndex } from './rules/modelIndex.ts';
import { pipelineTag } from './rules/pipelineTag.ts';

/** Model cards: Markdown with Hugging Face's front matter or without any, YAML and JSON. */
export const modelCardFormat = defineFormat<'model-card'>({
  kind: 'model-card',
  title: 'Model card',
  detect,
  parse,
  lower: lowerCard,
  uses: (card, project) => [...usesOf(card.document.uri), ...evidenceUses(card, project)],
  runs: evidenceRuns,
  rules: [
    modelIndex,
    pipelineTag,
    libraryName,
    datasetId,
    datasetUnknown,
    modelId,
    baseModelRelation,
    baseModel,
    metricValue,
    metricMismatch,
    metricRange,
    co2Units,
  ],
  hover: (place) => withClaim(place, hover(place)),
  outline,
  mentions,
  links,
  complete,
  actions: bindActions,
});

/** A card of keys and values is read as PyYAML or as JSON, by its name; every other one as Markdown. */
function parse(text: string, path: string): Parsed {
  if (/\.json$/i.test(path)) return parseJson(text);
  if (/\.ya?ml$/i.test(path)) return parseYaml(text, { dialect: 'yaml-1.1', duplicateKeys: 'last-wins' });
  return parseMarkdown(text);
}
