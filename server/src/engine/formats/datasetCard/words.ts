// tested by: test/engine/formats/datasetCard/rules/vocabulary.test.ts
import { pipelineTags, subtasks } from '../modelCard/vocabulary/tasks.generated.ts';

/** Words with what they mean. */
export type Words = Readonly<Record<string, string>>;

const creators: Words = {
  found: 'It was there already.',
  crowdsourced: 'Many people, each of whom did a small part.',
  'expert-generated': 'People who know the field.',
  'machine-generated': 'A program or a model.',
  other: 'Somebody or something else.',
};

/** The words that the Hub documents for the keys of a dataset card. Source: hub-docs, datasetcard.md. */
const words: Readonly<Record<string, Words>> = {
  annotations_creators: { ...creators, 'no-annotation': 'The data has no labels.' },
  language_creators: creators,
  multilinguality: {
    monolingual: 'One language.',
    multilingual: 'Several languages, each in texts of its own.',
    translation: 'Texts with their translations.',
    other: 'Something else.',
  },
  size_categories: {
    'n<1K': 'Fewer than a thousand examples.',
    '1K<n<10K': 'One thousand to ten thousand examples.',
    '10K<n<100K': 'Ten thousand to a hundred thousand examples.',
    '100K<n<1M': 'A hundred thousand to a million examples.',
    '1M<n<10M': 'One million to ten million examples.',
    '10M<n<100M': 'Ten million to a hundred million examples.',
    '100M<n<1B': 'A hundred million to a billion examples.',
    '1B<n<10B': 'One billion to ten billion examples.',
    '10B<n<100B': 'Ten billion to a hundred billion examples.',
    '100B<n<1T': 'A hundred billion to a trillion examples.',
    'n>1T': 'More than a trillion examples.',
    other: 'Not counted in examples.',
  },
  task_categories: pipelineTags,
  task_ids: subtasks,
};

/** The words that a key of a dataset card may hold, where the Hub names them. */
export function wordsOf(key: string): Words | undefined {
  return Object.hasOwn(words, key) ? words[key] : undefined;
}

/** The keys whose words the Hub names. */
export const wordKeys: readonly string[] = Object.keys(words);
