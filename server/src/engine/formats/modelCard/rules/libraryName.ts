import { nearest } from '../../../nearest.ts';
import { defineRule } from '../../../rule.ts';
import { textsAt } from '../lower.ts';
import { libraryNames } from '../vocabulary/tasks.generated.ts';

/** A library that the Hub does not know: it takes the name, and shows no code for it. */
export const libraryName = defineRule({
  id: 'card/library-name',
  title: 'The library is one that the Hub knows',
  severity: 'hint',
  kinds: ['model-card'],
  messages: {
    near: 'The Hub knows no library "{name}". Did you mean "{suggestion}"?',
    unknown: 'The Hub knows no library "{name}", so it shows no code that loads the model.',
  },
  help: 'Use the name of a library that the Hub knows, where the model is loaded by one.',
  *check({ model }) {
    for (const { value: name, at } of textsAt(model.metadata, 'library_name')) {
      if (Object.hasOwn(libraryNames, name)) continue;
      const suggestion = byLabel(name) ?? nearest(name, Object.keys(libraryNames));
      if (suggestion === undefined) yield { message: 'unknown', at, data: { name } };
      else yield { message: 'near', at, data: { name, suggestion }, payload: { suggestion } };
    }
  },
});

/** `scikit-learn` is what people call `sklearn`. */
function byLabel(name: string): string | undefined {
  const lower = name.toLowerCase();
  return Object.entries(libraryNames).find(([, label]) => label.toLowerCase() === lower)?.[0];
}
