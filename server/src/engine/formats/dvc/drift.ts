import { pairsOf, type Node, type Value } from '../../document/node.ts';
import type { Span } from '../../document/span.ts';
import { toValue } from '../../document/value.ts';
import type { LockedParameters, LockedStage } from '../../model/lock.ts';
import type { Project } from '../../model/project.ts';
import type { TrackedFile } from '../../model/tracked.ts';
import { absolutePath, uriOf } from './graphPaths.ts';
import type { GraphParameter, GraphPath, GraphStage } from './graphStages.ts';
import { findKey } from './findKey.ts';

/** One thing that makes DVC run a stage again. */
export interface Drift {
  readonly what: 'command' | 'input' | 'output' | 'parameter';
  /** The path or the key. */
  readonly name: string;
  /** Where it stands in the lock file, if it does. */
  readonly lockedAt: Span | undefined;
  /** For a value: what it was when the stage last ran, and what it is. */
  readonly was: Value | undefined;
  readonly is: Value | undefined;
}

/**
 * How a stage differs from what was noted when it last ran, as far as the texts tell: its command, new dependencies
 * and outputs, values of parameters. What is in the files is not looked at. Source: Stage.changed_entries,
 * dvc/stage/__init__.py, and ParamsDependency.workspace_status, dvc/dependency/param.py.
 */
export function driftOf(stage: GraphStage, locked: LockedStage, project: Project): readonly Drift[] {
  return [
    ...commandDrift(stage, locked),
    ...newPaths('input', stage, stage.inputs, locked.inputs),
    ...newPaths('output', stage, stage.outputs, locked.outputs),
    ...stage.parameters.flatMap((parameter) => parameterDrift(parameter, stage, locked, project) ?? []),
  ];
}

function commandDrift({ command }: GraphStage, locked: LockedStage): readonly Drift[] {
  const was = toValue(locked.command);
  if (command === undefined || was === undefined || isSame(command, was)) return [];
  return [{ what: 'command', name: 'cmd', lockedAt: locked.command?.span, was, is: command }];
}

/** DVC looks for what the pipeline names; that something is not named any more it does not notice. */
function newPaths(
  what: 'input' | 'output',
  { folder }: GraphStage,
  paths: readonly GraphPath[],
  locked: readonly TrackedFile[],
): readonly Drift[] {
  if (folder === undefined) return [];
  const known = new Set(locked.map(({ path }) => absolutePath(folder, path)));
  const added = paths.filter(({ path }) => !known.has(path));
  return added.map(({ text }) => ({ what, name: text, lockedAt: undefined, was: undefined, is: undefined }));
}

function parameterDrift(
  { file, key }: GraphParameter,
  { folder, home }: GraphStage,
  locked: LockedStage,
  project: Project,
): Drift | undefined {
  const loaded = project.get(uriOf(file.path, home.uri), 'params');
  if (folder === undefined || key === undefined || loaded === undefined) return undefined;
  if (loaded.document.problems.length > 0) return undefined;
  const found = findKey(loaded.document, key);
  if (found === 'unknown' || found === undefined) return undefined;
  const noted = locked.parameters.find((one) => absolutePath(folder, one.file) === file.path);
  const before = notedValue(noted, key);
  const was = toValue(before);
  const is = toValue(found.value) ?? null;
  if (was !== undefined && isSame(was, is)) return undefined;
  return { what: 'parameter', name: key, lockedAt: before?.span, was, is };
}

/** The value of a dotted key, which is one key in the lock file. */
function notedValue(noted: LockedParameters | undefined, key: string): Node | undefined {
  return pairsOf(noted?.values).find((pair) => pair.key.type === 'scalar' && pair.key.value === key)?.value;
}

/** Whether two values are equal, mappings in any order. */
function isSame(a: Value, b: Value): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  const [inA, inB] = [Object.entries(a), new Map(Object.entries(b))];
  return (
    Array.isArray(a) === Array.isArray(b) &&
    inA.length === inB.size &&
    inA.every(([key, value]) => {
      const other: Value | undefined = inB.get(key);
      return other !== undefined && isSame(value, other);
    })
  );
}
