import { defineRule, type Report } from '../../rule.ts';
import { suppressionsOf } from '../../suppressions.ts';

type Message = 'nothing' | 'below' | 'unknown' | 'never' | 'unused';

/** A comment that ignores nothing. Those that name rules are looked at when all rules have run: see suppress.ts. */
export const unusedSuppression = defineRule({
  id: 'document/unused-suppression',
  title: 'Every comment that ignores a finding ignores one',
  severity: 'warning',
  kinds: [
    'assay',
    'dvc',
    'dvc-lock',
    'dvc-file',
    'dvc-ignore',
    'params',
    'metrics',
    'model-card',
    'dataset-card',
    'eval-results',
  ],
  messages: {
    nothing: 'The comment names no rule, so it ignores nothing.',
    below: 'A comment for the whole file stands in its first 10 lines.',
    unknown: 'There is no rule "{rule}".',
    never: 'Findings of "{rule}" cannot be ignored.',
    unused: 'Nothing to ignore: "{rule}" finds nothing here.',
  },
  help: 'Delete the comment, or name the rule that it is for: # assay-ignore[rule-id] reason.',
  *check({ document }): Iterable<Report<Message>> {
    for (const { comment, rules, line } of suppressionsOf(document)) {
      if (rules.length === 0) yield { message: 'nothing', at: comment };
      else if (line === 'none') yield { message: 'below', at: comment };
    }
  },
});
