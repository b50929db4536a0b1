import { itemsOf, keyText, pairsOf, resolved, type Node } from '../../../document/node.ts';
import { defineRule } from '../../../rule.ts';
import { shapeOf, type Shape } from '../fields.ts';
import { isEmpty } from '../lower.ts';

type Message = 'text' | 'texts' | 'entry' | 'list' | 'mapping' | 'notList' | 'notMapping';

/** A value of another shape than the Hub takes: `"widget" must be an array`. Source: hub-docs, modelcard.md. */
export const fieldType = defineRule({
  id: 'card/field-type',
  title: 'Each key of the front matter holds what the Hub reads there',
  severity: 'error',
  kinds: ['model-card', 'dataset-card'],
  messages: {
    text: '"{key}" must be one text.',
    texts: '"{key}" must be a text, or a list of texts.',
    entry: 'Each entry of "{key}" must be a text.',
    list: '"{key}" must be a list.',
    mapping: '"{key}" must hold keys with values.',
    notList: '"{key}" cannot be a list.',
    notMapping: '"{key}" must be a list of texts.',
  },
  help: 'Give the key a value of the shape that the Hub reads.',
  *check({ document, model }) {
    for (const pair of pairsOf(model.metadata)) {
      const key = keyText(pair) ?? '';
      const shape = shapeOf(document.kind, key);
      const value = resolved(pair.value);
      if (shape === undefined || value === undefined || isEmpty(value)) continue;
      const message = wrong(shape, value);
      if (message !== undefined) yield { message, at: pair.key.span, data: { key } };
    }
  },
});

type Value = Exclude<Node, { type: 'alias' }>;

/** What a value is instead of what it should be; undefined where it is right. */
const checks: Readonly<Record<Shape, (value: Value) => Message | undefined>> = {
  text: ({ type }) => (type === 'scalar' ? undefined : 'text'),
  texts: (value) => (value.type === 'mapping' ? 'texts' : entryIssue(value)),
  words: (value) => (value.type === 'mapping' ? 'notMapping' : entryIssue(value)),
  list: ({ type }) => (type === 'sequence' ? undefined : 'list'),
  mapping: ({ type }) => (type === 'mapping' ? undefined : 'mapping'),
  'word-or-mapping': ({ type }) => (type === 'sequence' ? 'notList' : undefined),
  'list-or-mapping': ({ type }) => (type === 'scalar' ? 'mapping' : undefined),
};

function wrong(shape: Shape, value: Value): Message | undefined {
  return checks[shape](value);
}

function entryIssue(value: Value): Message | undefined {
  return itemsOf(value).some((item) => resolved(item)?.type !== 'scalar') ? 'entry' : undefined;
}
