import { nearest } from '../../../nearest.ts';
import { defineRule } from '../../../rule.ts';
import { isLanguage } from '../vocabulary/languages.ts';
import { languageNames } from '../vocabulary/languages.generated.ts';

/** A language that the Hub refuses: it takes codes of ISO 639-1, -2 or -3 in lower case. */
export const language = defineRule({
  id: 'card/language',
  title: 'Languages are codes of ISO 639',
  severity: 'error',
  kinds: ['model-card', 'dataset-card'],
  messages: {
    region: '"{code}" names a region too. Write "{primary}" here, and "{code}" under language_bcp47.',
    name: '"{code}" is the name of a language. Write its code "{suggestion}".',
    near: '"{code}" is no code of ISO 639. Did you mean "{suggestion}"?',
    unknown: '"{code}" is no code of ISO 639. Use a code of two or three letters, "multilingual" or "code".',
  },
  help: 'Use a code of ISO 639-1, -2 or -3 in lower case.',
  *check({ model }) {
    for (const { value: code, at } of model.languages) {
      if (!isLanguage(code)) yield { at, ...explain(code) };
    }
  },
});

/** What is wrong with a code, and what was likely meant. */
function explain(code: string) {
  const primary = code.split(/[-_]/)[0]?.toLowerCase() ?? '';
  if (primary !== code.toLowerCase() && isLanguage(primary)) {
    return { message: 'region', data: { code, primary }, payload: { code, primary } } as const;
  }
  const lower = code.toLowerCase();
  const named = Object.entries(languageNames).find(([, name]) => name.toLowerCase() === lower)?.[0];
  const suggestion = named ?? nearCode(code);
  if (suggestion === undefined) return { message: 'unknown', data: { code } } as const;
  const message = named === undefined ? 'near' : 'name';
  return { message, data: { code, suggestion }, payload: { suggestion } } as const;
}

/** `EN` was meant as `en`; other short words are near to too many codes. */
function nearCode(code: string): string | undefined {
  const lower = code.toLowerCase();
  if (isLanguage(lower)) return lower;
  return code.length > 3 ? nearest(code, ['multilingual', 'code']) : undefined;
}
