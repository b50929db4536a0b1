import { defineRule } from '../../../rule.ts';
import { schemaIssues, type SchemaIssue } from '../../../schema/issues.ts';
import { checkKinds } from '../checks.ts';
import { assaySchema } from '../schema.ts';

const kinds: ReadonlySet<string> = new Set(checkKinds);

/** What is not of the form that schemas/assay.schema.json gives: unknown and missing keys, wrong values. */
export const schema = defineRule({
  id: 'assay/schema',
  title: 'The manifest has the form that Assay reads',
  severity: 'error',
  kinds: ['assay'],
  messages: {
    issue: '{issue}',
    twoKinds: 'A check has one kind, and this one has more: "{key}" belongs in a check of its own.',
  },
  help: 'Use the keys and values that completion offers at this place.',
  *check({ document }) {
    for (const issue of schemaIssues(document.root, assaySchema)) {
      const payload = issue.suggestion === undefined ? {} : { suggestion: issue.suggestion };
      const message = isSecondKind(issue) ? 'twoKinds' : 'issue';
      yield { message, at: issue.at, data: { issue: issue.message, key: issue.key ?? '' }, payload };
    }
  },
});

function isSecondKind({ code, key, path }: SchemaIssue): boolean {
  return code === 'unknown-key' && path[0] === 'gates' && path.length === 3 && kinds.has(key ?? '');
}
