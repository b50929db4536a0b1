import { Document, isMap, isScalar, isSeq, parseDocument, YAMLSeq, type Pair, type YAMLMap } from 'yaml';
import type { Chance, Mutation } from '../mutations.ts';
import type { Files } from '../pipelines.ts';

/** A step of a pipeline: the keys of a loop lie in `entry`, those of what it runs in `body`. */
export interface StepNodes {
  readonly pair: Pair;
  readonly entry: YAMLMap;
  readonly body: YAMLMap;
}

/** A value of YAML as JavaScript writes it. */
export type Plain = string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain };

export const pipelineFile = /(?:^|\/)dvc\.yaml$/;
export const lockFile = /(?:^|\/)dvc\.lock$/;
export const dataFile = /[^/]\.dvc$/;

/** Changes the text of one file whose path fits. */
export function inText(fits: RegExp, change: (text: string, chance: Chance) => string | undefined): Mutation {
  return (files, chance) => {
    const path = chance.pick(Object.keys(files).filter((name) => fits.test(name)));
    const text = path === undefined ? undefined : files[path];
    const changed = text === undefined ? undefined : change(text, chance);
    if (path === undefined || changed === undefined || changed === text) return undefined;
    return { ...files, [path]: changed };
  };
}

/** Changes one file as a tree, and writes it anew; `false` where the change does not fit. */
export function inTree(
  fits: RegExp,
  change: (tree: Document, chance: Chance) => boolean | undefined,
): Mutation {
  return inText(fits, (text, chance) => {
    const tree = parseDocument(text, { uniqueKeys: false });
    if (tree.errors.length > 0 || !isMap(tree.contents)) return undefined;
    return change(tree, chance) === false ? undefined : written(tree);
  });
}

/** The text of a tree; undefined where an alias has lost its anchor. */
function written(tree: Document): string | undefined {
  try {
    return tree.toString({ lineWidth: 0 });
  } catch {
    return undefined;
  }
}

/** Changes one step of a pipeline. */
export function inStep(change: (step: StepNodes, chance: Chance) => boolean | undefined): Mutation {
  return inTree(pipelineFile, (tree, chance) => {
    const step = chance.pick(stepsOf(tree));
    return step === undefined ? false : change(step, chance);
  });
}

/** Sets a key of one step to one of these values. */
export function setInStep(key: string, values: readonly Plain[]): Mutation {
  return inStep(({ body }, { pick }) => {
    body.set(body.items.find((one) => keyOf(one) === key)?.key ?? key, nodeOf(pick(values) ?? null));
    return undefined;
  });
}

/** Sets a key at the top of a pipeline to one of these values. */
export function setAtTop(key: string, values: readonly Plain[]): Mutation {
  return inTree(pipelineFile, (tree, { pick }) => {
    tree.set(key, nodeOf(pick(values) ?? null));
    return undefined;
  });
}

/** Adds one of these steps, under a name that nothing else has. */
export function addStep(...steps: readonly Plain[]): Mutation {
  return inTree(pipelineFile, (tree, { pick }) => addSteps(tree, { added: pick(steps) ?? null }));
}

/** Adds steps under these names. */
export function addSteps(tree: Document, steps: Readonly<Record<string, Plain>>): boolean | undefined {
  const stages = tree.get('stages', true);
  if (stages !== undefined && !isMap(stages)) return false;
  for (const [name, step] of Object.entries(steps)) tree.setIn(['stages', name], nodeOf(step));
  return undefined;
}

/** Adds an entry to the variables of the file. */
export function addVariables(tree: Document, ...entries: readonly Plain[]): undefined {
  const vars = tree.get('vars', true);
  if (!isSeq(vars)) tree.set('vars', nodeOf(entries));
  else for (const entry of entries) vars.add(nodeOf(entry));
}

export function nodeOf(value: Plain): unknown {
  return new Document(value).contents;
}

export function stepsOf(tree: Document): readonly StepNodes[] {
  const stages = tree.get('stages', true);
  if (!isMap(stages)) return [];
  return stages.items.flatMap((pair) => {
    const entry = pair.value;
    if (!isMap(entry)) return [];
    const inner = entry.get('do', true);
    return [{ pair, entry, body: isMap(inner) ? inner : entry }];
  });
}

export function keyOf({ key }: Pair): string {
  return isScalar(key) ? String(key.value) : '';
}

/** A list of the step, made where there is none. */
export function listOf(body: YAMLMap, key: string): YAMLSeq {
  const list = body.get(key, true);
  if (isSeq(list)) return list;
  const made = new YAMLSeq();
  body.set(key, made);
  return made;
}

/** The paths that a list of the step holds, those with templates left out. */
export function pathsOf(body: YAMLMap, ...keys: readonly string[]): readonly string[] {
  return keys.flatMap((key) => {
    const list = body.get(key, true);
    if (!isSeq(list)) return [];
    const paths = list.items.map((item) =>
      isMap(item) ? item.items.map(keyOf)[0] : isScalar(item) ? item.value : '',
    );
    return paths.filter(
      (path): path is string => typeof path === 'string' && path !== '' && !path.includes('${'),
    );
  });
}

/** The project with other files in it. */
export function withFiles(added: Files): Mutation {
  return (files) => ({ ...files, ...added });
}

/** One mutation after the other; both must fit. */
export function both(first: Mutation, second: Mutation): Mutation {
  return (files, chance) => {
    const changed = first(files, chance);
    return changed === undefined ? undefined : second(changed, chance);
  };
}

/** One of several ways to make the same mistake. */
export function anyOf(...ways: readonly Mutation[]): Mutation {
  return (files, chance) => chance.pick(ways)?.(files, chance);
}
