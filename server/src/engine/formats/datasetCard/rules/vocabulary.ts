import { nearest } from '../../../nearest.ts';
import { defineRule } from '../../../rule.ts';
import { textsAt } from '../../modelCard/lower.ts';
import { wordKeys, wordsOf } from '../words.ts';

/** A word that the Hub does not name for its key. Source: hub-docs, datasetcard.md. */
export const vocabulary = defineRule({
  id: 'dataset/vocabulary',
  title: 'Tasks, sizes and origins are words of the Hub',
  severity: 'warning',
  kinds: ['dataset-card'],
  messages: {
    near: '"{word}" is no word of the Hub for {key}. Did you mean "{suggestion}"?',
    unknown: '"{word}" is no word of the Hub for {key}.',
  },
  help: 'Use one of the words that the Hub names for the key; completion lists them.',
  *check({ model }) {
    for (const key of wordKeys) {
      const words = Object.keys(wordsOf(key) ?? {});
      for (const { value: word, at } of textsAt(model.metadata, key)) {
        if (!words.includes(word) && !isFree(key, word)) yield { at, ...explain(key, word, words) };
      }
    }
  },
});

function explain(key: string, word: string, words: readonly string[]) {
  const suggestion = nearest(word.replaceAll(' ', '-'), words);
  if (suggestion === undefined) return { message: 'unknown', data: { word, key } } as const;
  return { message: 'near', data: { word, key, suggestion }, payload: { suggestion } } as const;
}

/** `other-my-task` was the way to name a task of one's own. */
function isFree(key: string, word: string): boolean {
  return key.startsWith('task_') && word.startsWith('other');
}
