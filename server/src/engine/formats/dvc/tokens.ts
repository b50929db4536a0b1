// tested by: test/engine/features/tokens.test.ts
import type { Token, TokenType } from '../../format.ts';
import type { Loaded, Project } from '../../model/project.ts';
import { placedOccurrences } from './templating/placed.ts';

/** A name or an index of a template; the brackets and dots between them are left as they are. */
const part = /[^.[\]\s](?:[^.[\]]*[^.[\]\s])?/g;

/** The parts of the templates, and nothing else: the colours of YAML stay. */
export function tokens(loaded: Loaded<'dvc'>, project: Project): readonly Token[] {
  const { text } = loaded.document;
  return [...project.derive(placedOccurrences, loaded).values()].flatMap(({ at }) => [
    { at: { start: at.start, end: at.start + 2 }, type: 'punctuation' as const },
    ...partsOf(text.slice(at.start + 2, at.end - 1), at.start + 2),
    { at: { start: at.end - 1, end: at.end }, type: 'punctuation' as const },
  ]);
}

function partsOf(inner: string, from: number): readonly Token[] {
  return [...inner.matchAll(part)].map(({ 0: name, index }, place) => ({
    at: { start: from + index, end: from + index + name.length },
    type: typeOf(name, place),
  }));
}

function typeOf(name: string, place: number): TokenType {
  if (place === 0) return 'variable';
  return /^[-+]?\d+$/.test(name) ? 'number' : 'property';
}
