import { defineRule } from '../../../rule.ts';
import { secretsIn } from '../secretShapes.ts';

/** A text in the shape of a token or a key. What it says is never repeated: reports are read by more people. */
export const secret = defineRule({
  id: 'card/secret',
  title: 'No card holds a token or a key',
  severity: 'error',
  kinds: ['model-card', 'dataset-card', 'eval-results'],
  messages: {
    found: 'This looks like {whose}. Delete it, and make a new one: who has read the file has it.',
  },
  help: 'Delete the secret from the file and from its history, and withdraw it where it was made.',
  *check({ document }) {
    for (const { whose, start, end } of secretsIn(document.text)) {
      yield { message: 'found', at: { start, end }, data: { whose } };
    }
  },
});
