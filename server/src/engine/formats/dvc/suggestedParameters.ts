// tested by: test/engine/formats/dvc/parameterFeatures.test.ts
import { resolved } from '../../document/node.ts';
import type { Place } from '../../format.ts';
import type { Cursor } from '../../schema/cursor.ts';
import { findKey } from './findKey.ts';
import { namesIn } from './names.ts';
import { uriOfPath } from './paths.ts';
import { baseOf } from './suggestedPaths.ts';

/** A key of a parameter file, with the value that it has now. */
export interface SuggestedParameter {
  readonly key: string;
  readonly value: string | undefined;
}

/** Under `params` of a step the keys of params.yaml, and under the name of a file those of that file. */
export function suggestedParameters(place: Place<'dvc'>, cursor: Cursor): readonly SuggestedParameter[] {
  const name = cursor.expects === 'entry' ? fileAt(cursor) : undefined;
  const file = name === undefined ? undefined : uriOfPath(baseOf(place, cursor), name);
  const loaded = file === undefined ? undefined : place.project.get(file, 'params');
  if (loaded === undefined) return [];
  return namesIn(loaded.document.root).map((key) => {
    const found = findKey(loaded.document, key);
    const value = found === undefined || found === 'unknown' ? undefined : resolved(found.value);
    return { key, value: value?.type === 'scalar' ? value.source : undefined };
  });
}

/** The file whose keys stand at the cursor: `stages`, the step (and `do` in a loop), `params`, the index, the file, the index. */
function fileAt({ path }: Cursor): string | undefined {
  const [list, , file, ...rest] = path[2] === 'do' ? path.slice(3) : path.slice(2);
  if (path[0] !== 'stages' || list !== 'params') return undefined;
  if (file === undefined) return 'params.yaml';
  return rest.length === 1 ? file : undefined;
}
