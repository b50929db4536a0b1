import { formats } from '../catalogue.ts';
import type { Range } from '../document/span.ts';
import type { FileLink } from '../format.ts';
import { pathOf } from '../mention.ts';
import type { Kind } from '../model/kinds.ts';
import type { AnyLoaded, Loaded, Project } from '../model/project.ts';
import { mentionsOf } from './mentions.ts';

/** A stretch of a document that leads to a file of the project. */
export interface DocumentLink {
  readonly range: Range;
  readonly uri: string;
}

/** The most links of one document. */
const most = 5_000;

/** The places of a document that name files which are there. Addresses are no links of ours, and nothing is fetched. */
export function links(loaded: AnyLoaded, project: Project): readonly DocumentLink[] {
  const { lines, uri: own } = loaded.document;
  const named = mentionsOf(loaded, project).mentions.flatMap(({ of, at }): readonly FileLink[] => {
    const uri = pathOf(of);
    return uri === undefined ? [] : [{ at, uri }];
  });
  const files = new Map<number, FileLink>();
  for (const link of [...named, ...linksOf(loaded, project)])
    if (link.uri !== own && isFile(link.uri, project)) files.set(link.at.start, link);
  return [...files.values()].slice(0, most).map(({ at, uri }) => ({ range: lines.rangeOf(at), uri }));
}

function isFile(uri: string, { files }: Project): boolean {
  return files.exists(uri) === true && files.entries(uri).length === 0;
}

function linksOf<K extends Kind>(loaded: Loaded<K>, project: Project): readonly FileLink[] {
  return formats[loaded.kind].links?.(loaded, project) ?? [];
}
