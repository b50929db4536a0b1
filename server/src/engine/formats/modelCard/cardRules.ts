// tested by: test/architecture/catalogue.test.ts
import type { Rule } from '../../rule.ts';
import { duplicate } from './rules/duplicate.ts';
import { fieldType } from './rules/fieldType.ts';
import { frontMatter } from './rules/frontMatter.ts';
import { language } from './rules/language.ts';
import { licenseAmbiguous } from './rules/licenseAmbiguous.ts';
import { licenseId } from './rules/licenseId.ts';
import { licenseOther } from './rules/licenseOther.ts';
import { linkDeadLocal } from './rules/linkDeadLocal.ts';
import { list } from './rules/list.ts';
import { nullValue } from './rules/nullValue.ts';
import { placeholder } from './rules/placeholder.ts';
import { secret } from './rules/secret.ts';
import { sectionEmpty } from './rules/sectionEmpty.ts';
import { yaml11 } from './rules/yaml11.ts';

/** The rules that hold for the cards of models and of data sets alike. */
export const cardRules: readonly Rule[] = [
  frontMatter,
  licenseId,
  licenseAmbiguous,
  licenseOther,
  language,
  nullValue,
  yaml11,
  fieldType,
  list,
  duplicate,
  placeholder,
  secret,
  linkDeadLocal,
  sectionEmpty,
];
