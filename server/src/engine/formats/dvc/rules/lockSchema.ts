import { defineRule, type RuleContext } from '../../../rule.ts';
import { lockSchema as compiled } from '../../dvcLock/schema.ts';
import { trackedIssues } from '../../dvcLock/trackedIssues.ts';

/** The shape of a `dvc.lock`. Source: LOCKFILE_SCHEMA, dvc/schema.py. */
export const lockSchema = defineRule({
  id: 'dvc/lock-schema',
  title: 'dvc.lock has the shape that DVC reads',
  severity: 'error',
  kinds: ['dvc-lock'],
  messages: {
    issue: '{issue}',
    empty: "The file is empty. DVC refuses a lock file without schema: '2.0'.",
    version: "DVC 3 reads only lock files with schema: '2.0', as text in quotes.",
  },
  help: 'Run dvc repro or dvc commit to have DVC write the file anew.',
  *check(context) {
    const { document, project } = context;
    const pipeline = document.uri.replace(/\.lock$/, '.yaml');
    if (project.files.exists(pipeline) === false) return;
    yield* document.root === undefined ? ofEmpty(context) : ofShape(context);
  },
});

function* ofEmpty({ document }: RuleContext<'dvc-lock'>) {
  const at = { start: 0, end: Math.min(1, document.text.length) };
  if (document.problems.length === 0) yield { message: 'empty' as const, at };
}

function* ofShape({ document }: RuleContext<'dvc-lock'>) {
  for (const { message, at, path, suggestion } of trackedIssues(document, compiled)) {
    if (path[0] === 'schema') {
      const isNumber = /^2(?:\.0*)?$/.test(document.text.slice(at.start, at.end));
      yield { message: 'version' as const, at, payload: isNumber ? { suggestion: '2.0' } : {} };
      continue;
    }
    const payload = suggestion === undefined ? {} : { suggestion };
    yield { message: 'issue' as const, at, data: { issue: message }, payload };
  }
}
