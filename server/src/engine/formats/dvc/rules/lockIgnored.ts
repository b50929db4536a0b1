import { pairOf } from '../../../document/node.ts';
import { defineRule } from '../../../rule.ts';
import { graphs } from '../graphBuild.ts';
import { pathOf } from '../graphPaths.ts';

/** A `dvc.lock` that Git ignores. Source: FileIsGitIgnored, dvc/dvcfile.py. */
export const lockIgnored = defineRule({
  id: 'dvc/lock-ignored',
  title: 'Git does not ignore dvc.lock',
  severity: 'error',
  kinds: ['dvc'],
  messages: { ignored: '"{pattern}" in .gitignore ignores dvc.lock, so DVC refuses this pipeline.' },
  help: 'Take the pattern out of .gitignore: dvc.lock belongs into Git.',
  *check({ document, project }) {
    const all = project.derive(graphs, project);
    const repository = all.of(document)?.repository;
    const stages = pairOf(document.root, 'stages');
    if (repository === undefined || stages === undefined || all.unread(document) !== undefined) return;
    if (!repository.isKnown || repository.gitRoot !== repository.root) return;
    const by = repository.gitIgnored.by(pathOf(document.uri).replace(/\.yaml$/, '.lock'), false);
    if (by === undefined) return;
    yield {
      message: 'ignored',
      at: stages.key.span,
      data: { pattern: by.pattern.text },
      related: [{ document: by.document, at: by.pattern.at, message: 'The pattern' }],
    };
  },
});
