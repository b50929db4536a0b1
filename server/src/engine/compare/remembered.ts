// tested by: test/engine/compare/gather.test.ts
import type { Answer } from '../evidence/source.ts';
import type { Run } from '../evidence/tracking.ts';
import type { ComparedSource } from './parts.ts';

/** A source that reads each run once, for as long as one comparison is gathered: runs that are repeats share theirs. */
export function remembered(source: ComparedSource): ComparedSource {
  const known = new Map<string, Promise<Answer<Run>>>();
  return {
    info: source.info,
    runs: (request, token) => source.runs(request, token),
    ...(source.registry === undefined ? {} : { registry: source.registry }),
    ...(source.artifacts === undefined ? {} : { artifacts: source.artifacts }),
    run(id, cancel) {
      const answer = known.get(id) ?? source.run(id, cancel);
      known.set(id, answer);
      return answer;
    },
  };
}
