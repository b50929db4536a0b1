import { defineRule } from '../../../rule.ts';
import { dvcIssues } from '../schema.ts';
import { oddKeys } from '../textKeys.ts';

/** The shape of a `dvc.yaml`, as DVC validates it before anything runs. Source: dvc/schema.py. */
export const schema = defineRule({
  id: 'dvc/schema',
  title: 'The file has the shape that DVC reads',
  severity: 'error',
  kinds: ['dvc'],
  messages: { issue: '{issue}', key: 'The key {key} is a number or no text: put it in quotes.' },
  help: 'Use a key or a value that DVC knows at this place.',
  *check({ document }) {
    for (const issue of dvcIssues(document)) {
      const payload = issue.suggestion === undefined ? {} : { suggestion: issue.suggestion };
      yield { message: 'issue', at: issue.at, data: { issue: issue.message }, payload };
    }
    for (const { node, text } of oddKeys(document))
      yield { message: 'key', at: node.span, data: { key: text } };
  },
});
