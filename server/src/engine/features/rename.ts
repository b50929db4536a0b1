import { URI } from 'vscode-uri';
import type { Position, Range } from '../document/span.ts';
import type { TextEdit } from '../fix.ts';
import { relativePath, uriOfPath } from '../formats/dvc/paths.ts';
import type { Mention } from '../mention.ts';
import type { AnyLoaded, Project } from '../model/project.ts';
import {
  everyDocument,
  mentionsAt,
  mentionsOf,
  placesFor,
  sharedMentions,
  type PlacedMention,
} from './mentions.ts';
import { nameProblem } from './newName.ts';

/** Why a name cannot be changed, as a sentence. */
export interface Refusal {
  readonly refusal: string;
}

/** A name that can be changed. */
export interface Renamable {
  readonly range: Range;
  readonly name: string;
}

/** The changes that give a thing another name everywhere, and what they leave to the person. */
export interface Renaming {
  readonly edits: readonly TextEdit[];
  readonly note: string | undefined;
}

/** The name at a position, if it can be changed; undefined where none is known. */
export function renamable(
  loaded: AnyLoaded,
  position: Position,
  project: Project,
): Renamable | Refusal | undefined {
  const found = askedAt(loaded, position, project);
  if (found === undefined || 'refusal' in found) return found;
  return { range: loaded.document.lines.rangeOf(found.at), name: found.text };
}

/** Gives the thing at a position another name wherever it is used. */
export function rename(
  loaded: AnyLoaded,
  asked: { readonly position: Position; readonly name: string; readonly project: Project },
): Renaming | Refusal | undefined {
  const { position, project } = asked;
  const found = askedAt(loaded, position, project);
  if (found === undefined || 'refusal' in found) return found;
  const name = asked.name.trim();
  const places = placesOf(found, project);
  const problem = nameProblem(name, found) ?? takenProblem(name, places);
  if (problem !== undefined) return { refusal: problem };
  const edits = places
    .filter(({ mention }) => mention.stays !== true)
    .flatMap(({ loaded: { document }, mention }) => {
      const text = textFor(mention, found, name);
      return text === undefined
        ? []
        : [{ uri: document.uri, range: document.lines.rangeOf(mention.at), text }];
    });
  return { edits: onceEach(edits), note: notes[found.kind] };
}

const notes: Readonly<Record<Mention['kind'], string | undefined>> = {
  step: undefined,
  entry: undefined,
  parameter: 'Code that reads the parameter by its name is not changed.',
  path: 'Files on the disk are not moved, and commands that name the path are not changed.',
};

function askedAt(loaded: AnyLoaded, position: Position, project: Project): Mention | Refusal | undefined {
  const mentions = mentionsAt(loaded, loaded.document.lines.offsetAt(position), project);
  const [found] = mentions;
  if (found === undefined) return undefined;
  const refusal = refusalOf(found, mentions, project);
  return refusal === undefined ? found : { refusal };
}

function refusalOf(found: Mention, mentions: readonly Mention[], project: Project): string | undefined {
  if (mentions.some(({ of }) => of !== found.of))
    return 'The name stands for several things here: a loop goes over them.';
  if (found.fixed !== undefined) return found.fixed;
  if (found.stays === true) return 'The name is not given here: change it where it is defined.';
  const documents = everyDocument(project);
  const unread = documents.find(
    ({ document }) => document.problems.length > 0 || project.files.rootOf(document.uri) === undefined,
  );
  if (unread !== undefined) return unreadText(unread);
  const places = placesOf(found, project);
  return (
    definitionProblem(found, places) ??
    firstProblem(places, project) ??
    unclearProblem(found, documents, project)
  );
}

function unreadText({ document }: AnyLoaded): string {
  const name = fileName(document.uri);
  const [problem] = document.problems;
  if (problem === undefined)
    return `${name} lies in no folder that is read, so it is not known what else uses the name.`;
  const line = document.lines.positionAt(problem.span.start).line + 1;
  return `${name} has a fault in line ${line}, so it is not known what else uses the name: mend it first.`;
}

function definitionProblem({ kind }: Mention, places: readonly PlacedMention[]): string | undefined {
  if (kind === 'path' || places.some(({ mention }) => mention.isDefinition)) return undefined;
  return 'It is not known where the name is given.';
}

/** What is wrong with the first place that must be changed with the others and cannot be. */
function firstProblem(places: readonly PlacedMention[], project: Project): string | undefined {
  for (const { loaded, mention } of places) {
    if (mention.stays === true) continue;
    const isShared = project.derive(sharedMentions, loaded).has(mention);
    if (mention.fixed === undefined && !isShared) continue;
    const { document } = loaded;
    const where = `${fileName(document.uri)}, line ${document.lines.positionAt(mention.at.start).line + 1}`;
    if (mention.fixed !== undefined) return `${where}: ${mention.fixed}`;
    return `${where} stands for several things: a loop goes over them.`;
  }
  return undefined;
}

function unclearProblem(
  { kind, text }: Mention,
  documents: readonly AnyLoaded[],
  project: Project,
): string | undefined {
  if (kind !== 'parameter') return undefined;
  const unclear = documents.find((loaded) => mentionsOf(loaded, project).unclear.has(text));
  if (unclear === undefined) return undefined;
  return `${fileName(unclear.document.uri)} uses "${text}" where it is not known what that stands for.`;
}

/** The places that stand for a thing; for a folder those in it too. */
function placesOf({ of, kind }: Mention, project: Project): readonly PlacedMention[] {
  if (kind !== 'path') return placesFor((subject) => subject === of, project);
  return placesFor((subject) => subject === of || subject.startsWith(`${of}/`), project);
}

function takenProblem(name: string, places: readonly PlacedMention[]): string | undefined {
  const taken = places.some(({ mention }) => mention.isTaken?.(name) === true);
  return taken ? `There is a ${name} already.` : undefined;
}

/** What stands at a place afterwards: for a path the way to it from the folder that it starts from. */
function textFor(mention: Mention, found: Mention, name: string): string | undefined {
  if (found.kind !== 'path') return name;
  const renamed = uriOfPath(found.base, name);
  if (renamed === undefined || mention.base === undefined) return undefined;
  const inside = mention.of.slice(found.of.length);
  const path = relativePath(mention.base, renamed + inside);
  return mention.isAddress === true && path !== undefined ? addressOf(path) : path;
}

/** A path as a link of Markdown takes it. */
function addressOf(path: string): string {
  return encodeURI(path).replace(/[#?()]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
}

function onceEach(edits: readonly TextEdit[]): readonly TextEdit[] {
  const once = new Map(
    edits.map((edit) => [`${edit.uri} ${edit.range.start.line}:${edit.range.start.character}`, edit]),
  );
  return [...once.values()];
}

function fileName(uri: string): string {
  return URI.parse(uri).path.split('/').at(-1) ?? uri;
}
