import { parseMarkdown } from '../../document/parseMarkdown.ts';
import { defineFormat } from '../../format.ts';
import { complete } from './complete.ts';
import { detect } from './detect.ts';
import { hover } from './hover.ts';
import { lowerCard } from './lower.ts';
import { outline } from './outline.ts';
import { frontMatter } from './rules/frontMatter.ts';
import { language } from './rules/language.ts';
import { licenseAmbiguous } from './rules/licenseAmbiguous.ts';
import { licenseId } from './rules/licenseId.ts';
import { licenseOther } from './rules/licenseOther.ts';
import { modelIndex } from './rules/modelIndex.ts';
import { nullValue } from './rules/nullValue.ts';
import { yaml11 } from './rules/yaml11.ts';

/** Model cards in Markdown, with Hugging Face's front matter or without any. */
export const modelCardFormat = defineFormat({
  kind: 'model-card',
  title: 'Model card',
  detect,
  parse: parseMarkdown,
  lower: lowerCard,
  rules: [frontMatter, licenseId, licenseAmbiguous, licenseOther, language, modelIndex, nullValue, yaml11],
  hover,
  outline,
  complete,
});
