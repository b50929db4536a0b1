// tested by: test/engine/features/references.test.ts
import type { Mentions } from '../../mention.ts';
import type { Loaded, Project } from '../../model/project.ts';
import { stagePathMentions } from '../dvc/pathMentions.ts';

/** The data that a `.dvc` file tracks. What it was imported from lies elsewhere. */
export function mentions({ document }: Loaded<'dvc-file'>, project: Project): Mentions {
  return { mentions: stagePathMentions(document, project), unclear: new Set() };
}
