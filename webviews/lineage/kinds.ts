import type { LineageNodeView } from '../messages/lineage.ts';

/** What a person calls each kind of thing. */
export const kindWords: Readonly<Record<LineageNodeView['kind'], string>> = {
  version: 'Version',
  run: 'Run',
  commit: 'Commit',
  data: 'Data',
  pipeline: 'Pipeline',
  step: 'Step',
  card: 'Model card',
  alias: 'Alias',
  environment: 'Environment',
};
