import { parseYaml } from '../../document/yaml.ts';
import { defineFormat } from '../../format.ts';
import { completeIn } from '../modelCard/complete.ts';
import { hoverKnown } from '../modelCard/hover.ts';
import { lowerEvalResults } from './lower.ts';
import { outline } from './outline.ts';
import { date } from './rules/date.ts';
import { schema } from './rules/schema.ts';
import { sourceUrl } from './rules/sourceUrl.ts';

/** `.eval_results/*.yaml`: evaluation results of a model, read as huggingface_hub does. */
export const evalResultsFormat = defineFormat<'eval-results'>({
  kind: 'eval-results',
  title: 'Evaluation results',
  detect: (path) =>
    /\/\.eval_results\/[^/]+\.ya?ml$/.test(path) ? 'a YAML file in .eval_results' : undefined,
  parse: (text) => parseYaml(text, { dialect: 'yaml-1.1', duplicateKeys: 'last-wins' }),
  lower: lowerEvalResults,
  rules: [schema, date, sourceUrl],
  hover: hoverKnown,
  outline,
  complete: (place) => completeIn(place, { start: 0, end: place.document.text.length }, place.model.root),
});
