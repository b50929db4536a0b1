import { keyText, itemsOf, pairsOf, valueOf, type Node } from '../../../document/node.ts';
import { defineRule } from '../../../rule.ts';
import { dataFileSchema as compiled } from '../../dvcFile/schema.ts';
import { trackedIssues } from '../../dvcLock/trackedIssues.ts';

/** The shape of a `*.dvc` file. Source: SINGLE_STAGE_SCHEMA, dvc/schema.py. */
export const dataFileSchema = defineRule({
  id: 'dvc/data-file-schema',
  title: 'A .dvc file has the shape that DVC reads',
  severity: 'error',
  kinds: ['dvc-file'],
  messages: {
    issue: '{issue}',
    source: 'This source names neither a path nor a database.',
  },
  help: 'Use a key or a value that DVC knows at this place.',
  *check({ document }) {
    for (const issue of trackedIssues(document, compiled)) {
      const payload = issue.suggestion === undefined ? {} : { suggestion: issue.suggestion };
      yield { message: 'issue', at: issue.at, data: { issue: issue.message }, payload };
    }
    for (const source of itemsOf(valueOf(document.root, 'deps')).filter(isNameless)) {
      yield { message: 'source', at: source.span };
    }
  },
});

/** A source without a path fails when the stage is made of it. Source: _get, dvc/dependency/__init__.py. */
function isNameless(source: Node): boolean {
  const keys = pairsOf(source).map(keyText);
  return keys.length > 0 && !keys.includes('path') && !keys.includes('db');
}
