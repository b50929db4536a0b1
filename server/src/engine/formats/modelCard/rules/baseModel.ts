import { valueOf, stringOf } from '../../../document/node.ts';
import { defineRule } from '../../../rule.ts';
import { adapterConfigOf } from '../adapter.ts';
import { isHubId } from '../hubId.ts';
import { textsAt } from '../lower.ts';

/** A base model that is another than that of the adapter beside the card. Source: peft, config.py. */
export const baseModel = defineRule({
  id: 'card/base-model',
  title: 'The base model is that of the adapter beside the card',
  severity: 'warning',
  kinds: ['model-card'],
  messages: {
    other: 'The adapter beside this card was made from "{base}", and the card names another base model.',
  },
  help: 'Name the model that the adapter was made from, or put the right adapter beside the card.',
  *check({ document, model, project }) {
    const config = project.get(adapterConfigOf(document.uri), 'params')?.document;
    const node = valueOf(config?.root, 'base_model_name_or_path');
    const base = stringOf(node);
    const named = textsAt(model.metadata, 'base_model');
    const [first] = named;
    if (config === undefined || node === undefined || base === undefined || first === undefined) return;
    if (!/^[\w-]+\/[\w.-]+$/.test(base) || !isHubId(base) || named.some(({ value }) => isSame(value, base)))
      return;
    const related = [{ document: config, at: node.span, message: 'The adapter names its base model here.' }];
    const payload = named.length === 1 ? { suggestion: base } : {};
    yield { message: 'other', at: first.at, data: { base }, related, payload };
  },
});

function isSame(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
