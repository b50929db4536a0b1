// tested by: test/engine/features/references.test.ts
import { URI, Utils } from 'vscode-uri';
import type { Document } from '../../document/document.ts';
import type { Span } from '../../document/span.ts';
import { pathSubject, type Mention } from '../../mention.ts';
import type { WrittenBinding } from '../../model/claim.ts';
import type { Loaded, Project } from '../../model/project.ts';
import { isAddress } from './claims/evidence.ts';
import { fileNamed } from './claims/sources.ts';
import { localLinksIn } from './localLinks.ts';

/** The files that the links and images of a card lead to. */
export function linkMentions(document: Document): readonly Mention[] {
  const base = folderOf(document.uri);
  return localLinksIn(document).map(({ path, uri, at: { start, end } }) => {
    const [written = ''] = document.text.slice(start, end).split(/[?#]/);
    const at = { start, end: start + written.replace(/\/+$/, '').length };
    return { ...pathMention(uri, path.replace(/\/+$/, ''), at), base, isAddress: true as const };
  });
}

/** The files that the numbers of a card are bound to. */
export function bindingMentions(
  { document, model }: Loaded<'model-card'>,
  project: Project,
): readonly Mention[] {
  const all = model.claims.flatMap(({ binding, sourceAround }) => [binding ?? [], sourceAround ?? []].flat());
  const once = new Map(all.map((one) => [one.at.start, one]));
  return [...once.values()].flatMap((one) => bindingMention(one, document, project));
}

function bindingMention(
  { source, at }: WrittenBinding,
  document: Document,
  project: Project,
): readonly Mention[] {
  const uri = isAddress(source) ? undefined : fileNamed(document.uri, source, project);
  if (uri === undefined) return [];
  const words = wordsOf(source, at, document.text);
  const known = {
    ...pathMention(uri, source, words ?? at),
    base: baseOf(uri, source) ?? folderOf(document.uri),
  };
  return [words === undefined ? { ...known, fixed: 'The path is written with escapes.' } : known];
}

/** Where the path of a binding stands: it begins the comment, or the text of a key. */
function wordsOf(source: string, { start, end }: Span, text: string): Span | undefined {
  const written = text.slice(start, end);
  const quote = /^["']?/.exec(written)?.[0] ?? '';
  const from = start + quote.length;
  return text.startsWith(source, from) ? { start: from, end: from + source.length } : undefined;
}

/** The folder that a path starts from, where it leads down from there. */
function baseOf(uri: string, path: string): string | undefined {
  const down = `/${path.replace(/^\.\//, '')}`;
  return uri.endsWith(down) ? uri.slice(0, -down.length) : undefined;
}

/** A path as a mention of the file that it leads to. */
export function pathMention(uri: string, path: string, at: Span): Mention {
  return { of: pathSubject(uri), kind: 'path', at, text: path, isDefinition: false };
}

/** The folder of a document, as the paths in it start from it. */
export function folderOf(uri: string): string {
  return Utils.dirname(URI.parse(uri)).toString();
}
