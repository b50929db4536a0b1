// tested by: test/sources/dvc/index.test.ts
import type { Value } from '../../engine/document/node.ts';
import { folderOf, isWithin, joined } from './paths.ts';
import { isList, textAt, valueAt, valuesOf } from './values.ts';

/** A file or folder as DVC noted it. */
export interface Noted {
  /** As written. */
  readonly path: string;
  /** The MD5 that its content has in the cache, with `.dir` behind that of a folder. */
  readonly md5: string | undefined;
  /** Whatever checksum it has. */
  readonly digest: string | undefined;
  /** Whether its content lies where DVC 3 puts it. */
  readonly isCurrent: boolean;
  readonly size: number | undefined;
}

/** What was noted of a step when it last ran. */
export interface NotedStep {
  readonly deps: readonly Noted[];
  readonly outs: readonly Noted[];
}

/** The steps of a `dvc.lock`. */
export function stepsInLock(text: string): ReadonlyMap<string, NotedStep> {
  const stages = valueAt(valuesOf(text, 'dvc.lock'), 'stages');
  const entries = stages === undefined || stages === null ? [] : Object.entries(stages);
  return new Map(
    entries.map(([name, stage]: [string, Value]) => [
      name,
      { deps: notedIn(valueAt(stage, 'deps')), outs: notedIn(valueAt(stage, 'outs')) },
    ]),
  );
}

/** What a `.dvc` file tracks, with paths from the root. Data that comes from another repository is no dependency. */
export function stepInDataFile(text: string, path: string): NotedStep {
  const value = valuesOf(text, path);
  const folder = joined(folderOf(path), textAt(value, 'wdir') ?? '.') ?? folderOf(path);
  const placed = (noted: readonly Noted[]): readonly Noted[] =>
    noted.flatMap((one) => {
      const whole = joined(folder, one.path);
      return whole === undefined ? [] : [{ ...one, path: whole }];
    });
  const deps = valueAt(value, 'deps');
  const isOfRepository = isList(deps) && deps.some((one) => valueAt(one, 'repo') !== undefined);
  return {
    deps: isOfRepository ? [] : placed(notedIn(deps)),
    outs: placed(notedIn(valueAt(value, 'outs'))),
  };
}

function notedIn(list: Value | undefined): readonly Noted[] {
  return isList(list) ? list.flatMap((one) => notedOf(one) ?? []) : [];
}

function notedOf(value: Value): Noted | undefined {
  const path = textAt(value, 'path');
  if (path === undefined) return undefined;
  const md5 = textAt(value, 'md5');
  const size = valueAt(value, 'size');
  return {
    path,
    md5: md5 !== undefined && /^[0-9a-f]{32}(\.dir)?$/.test(md5) ? md5 : undefined,
    digest: md5 ?? textAt(value, 'etag') ?? textAt(value, 'checksum'),
    isCurrent: textAt(value, 'hash') === 'md5',
    size: typeof size === 'number' ? size : undefined,
  };
}

/** Where the content of a checksum may lie below `.dvc/cache`, the likeliest place first. */
export function placesInCache(md5: string, isCurrent: boolean): readonly string[] {
  const below = `${md5.slice(0, 2)}/${md5.slice(2)}`;
  const places = [`files/md5/${below}`, below];
  return isCurrent ? places : places.toReversed();
}

/** The output that a path is or lies in. */
export function outputOver<T extends { readonly path: string }>(
  outputs: readonly T[],
  path: string,
): T | undefined {
  return outputs.find((output) => isWithin(path, output.path));
}
