import { defineFormat } from '../../format.ts';
import { isIgnored } from '../dvc/repository.ts';
import { ignorePattern } from '../dvc/rules/ignorePattern.ts';
import { lowerIgnore } from './lower.ts';

/** `.dvcignore`, and a `.gitignore` that tells which files DVC can see: patterns, one a line. */
export const dvcIgnoreFormat = defineFormat({
  kind: 'dvc-ignore',
  title: 'Ignore patterns',
  detect: (path) => (path.endsWith('/.dvcignore') ? 'named .dvcignore' : undefined),
  parse: () => ({ root: undefined, problems: [] }),
  lower: lowerIgnore,
  isRead: ({ document }, project) => !isIgnored(document, project),
  rules: [ignorePattern],
});
