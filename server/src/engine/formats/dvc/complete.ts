// tested by: test/engine/formats/dvc/features.test.ts
import type { Completion, Place } from '../../format.ts';
import { completeYaml, completion, hasColon, keysBeside, type Asked } from '../../schema/completing.ts';
import { keysAt, valuesAt } from '../../schema/describe.ts';
import { locate } from '../../schema/locate.ts';
import { yamlText } from '../../schema/yamlText.ts';
import { originText, shownValue } from './heldText.ts';
import { dvcSchema } from './schema.ts';
import { isList, isMap, type Held } from './templating/held.ts';
import { namedIn } from './templating/names.ts';
import { textOf } from './templating/render.ts';
import { resolvedPipeline } from './templating/resolve.ts';
import { withRound } from './templating/texts.ts';
import { suggestedParameters } from './suggestedParameters.ts';
import { suggestedInputs, suggestedParameterFiles, suggestedPaths } from './suggestedPaths.ts';

/** Names inside of `${`, keys by their place, words that the schema lists, paths, outputs of other steps, parameters. */
export function complete(place: Place<'dvc'>): readonly Completion[] {
  const template = completeTemplate(place);
  if (template !== undefined) return template;
  return completeYaml(place, { keys, values });
}

function completeTemplate(place: Place<'dvc'>): readonly Completion[] | undefined {
  const { line } = place.document.lines.positionAt(place.offset);
  const before = place.document.text.slice(place.document.lines.startOf(line), place.offset);
  const typed = /(?<!\\)\$\{([^}]*)$/.exec(before)?.[1];
  if (typed === undefined) return undefined;
  const replaces = { start: place.offset - typed.length, end: place.offset };
  const closed = place.document.text[place.offset] === '}';
  return namesAt(place).map(([name, held]) => {
    const documentation = originText(held);
    return {
      label: name,
      kind: 'reference',
      insert: closed ? name : `${name}}`,
      replaces,
      detail: detailOf(held),
      ...(documentation === undefined ? {} : { documentation }),
    };
  });
}

/** The names that a template at a place can use, with what they stand for: in a loop its item and key too. */
function namesAt({
  document,
  kind,
  model,
  offset,
  project,
}: Place<'dvc'>): readonly (readonly [string, Held])[] {
  const loaded = project.get(document.uri, 'dvc') ?? { document, kind, model };
  const { variables, stages, drafts } = project.derive(resolvedPipeline, loaded);
  const draft = drafts.find(({ at }) => at.start <= offset && offset <= at.end);
  const round = stages.find((stage) => stage.draft === draft)?.round;
  const own = round === undefined ? variables : withRound(variables, round);
  return namedIn(own);
}

function detailOf(held: Held): string {
  const text = isMap(held) || isList(held) ? undefined : textOf(held);
  if (text !== undefined) return cut(text);
  return held.kind === 'node' ? cut(shownValue(held.node)) : 'parameter';
}

function cut(text: string): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

/** The most characters of a value that are shown beside its name. */
const longest = 40;

function keys(asked: Asked<'dvc'>): readonly Completion[] {
  const { place, cursor } = asked;
  const present = keysBeside(locate(place.document.root, cursor.path).node, place.offset);
  const isFollowed = hasColon(asked);
  return keysAt(dvcSchema.schema, cursor.path, present).map(({ key, form, description }) => {
    const colon = form === 'value' || cursor.bracketed ? ': ' : ':';
    return {
      ...completion(asked, key, 'property', isFollowed ? key : key + colon),
      ...(description === undefined ? {} : { documentation: description }),
    };
  });
}

function values(asked: Asked<'dvc'>): readonly Completion[] {
  const { place, cursor } = asked;
  const written = (text: string): string => (cursor.quoted ? text : yamlText(text));
  const listed = valuesAt(dvcSchema.schema, cursor.path).map((known) =>
    completion(asked, known.value, 'value', known.value),
  );
  const inputs = suggestedInputs(place, cursor).map(({ path, step }) => ({
    ...completion(asked, path, 'reference', written(path)),
    detail: `written by ${step}`,
  }));
  const offered = new Set(inputs.map(({ label }) => label));
  const paths = suggestedPaths(place, cursor).filter((path) => !offered.has(path));
  return [
    ...inputs,
    ...listed,
    ...parameters(asked, written),
    ...paths.map((path) => completion(asked, path, 'file', written(path))),
  ];
}

/** The keys of parameter files with their values, and the files themselves. */
function parameters(asked: Asked<'dvc'>, written: (text: string) => string): readonly Completion[] {
  const { place, cursor } = asked;
  const named = suggestedParameters(place, cursor).map(({ key, value }) => ({
    ...completion(asked, key, 'reference', written(key)),
    ...(value === undefined ? {} : { detail: cut(value) }),
  }));
  const files = suggestedParameterFiles(place, cursor).map((path) =>
    completion(asked, path, 'file', path.endsWith('/') ? path : `${path}:`),
  );
  return [...named, ...files];
}
