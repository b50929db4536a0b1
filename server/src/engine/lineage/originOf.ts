// tested by: test/engine/lineage/gather.test.ts
import type { RunOrigin } from '../evidence/origin.ts';
import { dvcStageTags, stageTags } from '../evidence/origin.ts';
import { codeTags } from '../evidence/systemTags.ts';
import type { Run } from '../evidence/tracking.ts';

/** Where a run came from, by what it recorded. */
export function originOf({ id, name, experimentName, startedAt, sourceName, commit, tags }: Run): RunOrigin {
  const first = (keys: readonly string[]): string | undefined =>
    keys.map((key) => tags.find((tag) => tag.key === key)?.value).find((value) => value !== undefined);
  return {
    id,
    name,
    experiment: experimentName,
    startedAt,
    script: sourceName ?? first([codeTags.script]),
    dvcStage: first(dvcStageTags),
    stage: first(stageTags),
    commit,
  };
}
