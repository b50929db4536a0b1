// tested by: test/engine/formats/modelCard/rules/linkDeadLocal.test.ts
import { URI, Utils } from 'vscode-uri';
import type { Document } from '../../document/document.ts';
import type { Block } from '../../document/markdown.ts';
import type { Span } from '../../document/span.ts';

/** A link or an image that leads to a file of the repository. */
export interface LocalLink {
  readonly path: string;
  readonly uri: string;
  readonly at: Span;
}

/** The links and images of a card that lead to files: in brackets, as references, and in HTML. */
export function localLinksIn(document: Document): readonly LocalLink[] {
  const { text, markdown } = document;
  const inBrackets = (markdown?.links ?? []).map(({ target }) => target);
  const others = (markdown?.blocks ?? []).flatMap((block) => targetsIn(block, text));
  const folder = Utils.dirname(URI.parse(document.uri));
  return [...inBrackets, ...others].flatMap((at) => localLink(text.slice(at.start, at.end), at, folder));
}

/** A code span, the target of `[words]: target`, or that of `<img src="target">`. */
const target =
  /`[^`\n]{0,1000}`|^ {0,3}\[[^\]\n]{1,200}\]:[ \t]{0,20}<?([^\s<>]{1,2000})|<(?:img|a)\s[^<>]{0,300}?(?:src|href)="([^"<>\n]{1,2000})"/gim;

function targetsIn({ type, span }: Block, text: string): readonly Span[] {
  if (type === 'code' || type === 'comment') return [];
  const targets: Span[] = [];
  for (const match of text.slice(span.start, span.end).matchAll(target)) {
    const found = match[1] ?? match[2];
    if (found === undefined) continue;
    const start = span.start + match.index + match[0].lastIndexOf(found);
    targets.push({ start, end: start + found.length });
  }
  return targets;
}

/** What only looks like a path: an address, a place in the page, a path of a site, a template, a page of a forge. */
const noFile =
  /^[a-z][a-z0-9+.-]*:|^[/~#?]|[*{}\\<>|]|^(?:\.\.?\/)*(?:tree|blob|resolve|raw|commit|issues|pull|pulls|wiki|actions|releases|discussions)(?:\/|$)/i;

function localLink(written: string, at: Span, folder: URI): readonly LocalLink[] {
  if (noFile.test(written)) return [];
  const path = decoded(written.split(/[?#]/)[0] ?? '');
  if (path === undefined || path === '') return [];
  const uri = Utils.joinPath(folder, path).toString();
  return [{ path, uri: uri.replace(/\/$/, ''), at }];
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}
