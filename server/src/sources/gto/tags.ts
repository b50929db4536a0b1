import type { Ref } from '../../ports/history.ts';

export type Action = 'register' | 'deregister' | 'assign' | 'unassign' | 'deprecate' | 'create';

/** What the name of a tag says to GTO. */
export interface TagName {
  readonly artifact: string;
  readonly action: Action;
  readonly version: string | undefined;
  readonly stage: string | undefined;
  readonly counter: number;
}

/** A tag of GTO: what happened, when, by whom. */
export interface GtoEvent extends TagName {
  readonly tag: string;
  readonly commit: string;
  readonly at: number;
  readonly author: string;
  readonly message: string;
}

const word = '[a-zA-Z0-9](?:[a-zA-Z0-9\\-/_]*[a-zA-Z0-9])?';
const number = '(?:0|[1-9]\\d*)';
const label = '(?:0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*)';
const semver = `${number}\\.${number}\\.${number}(?:-${label}(?:\\.${label})*)?(?:\\+[0-9a-zA-Z-]+(?:\\.[0-9a-zA-Z-]+)*)?`;

/** Source: tag_re, gto/constants.py. */
const grammar = new RegExp(
  `^(?<artifact>(?:[a-zA-Z0-9\\-_./]+=)?${word})` +
    `(?:(?:#(?<stage>${word})|@(?<version>v${semver}))(?<cancel>!?)|@(?<life>deprecated|created))(?:#(?<counter>[0-9]+))?$`,
);

/** What a tag says to GTO, or undefined where it says nothing. */
export function parseTagName(name: string): TagName | undefined {
  const groups = grammar.exec(name)?.groups;
  if (groups === undefined) return undefined;
  const { artifact = '', stage, version, cancel, life, counter = '0' } = groups;
  const isCancel = cancel === '!';
  const named = { artifact: artifact.replaceAll('=', ':'), version, stage, counter: Number(counter) };
  if (stage !== undefined) return { ...named, action: isCancel ? 'unassign' : 'assign' };
  if (version !== undefined) return { ...named, action: isCancel ? 'deregister' : 'register' };
  return { ...named, action: life === 'created' ? 'create' : 'deprecate' };
}

/** Whether a tag's name is one of GTO. */
export function isGtoTag(name: string): boolean {
  return grammar.test(name);
}

/** The events among refs, the oldest first: by the date of the tag, then by its counter. Tags without a note do not count. */
export function eventsAmong(refs: readonly Ref[]): readonly GtoEvent[] {
  const found = refs.flatMap(({ name, commit, at, author, message }): readonly GtoEvent[] => {
    const tag = name.replace(/^refs\/tags\//, '');
    const parsed = message === undefined ? undefined : parseTagName(tag);
    return parsed === undefined
      ? []
      : [{ ...parsed, tag, commit, at, author, message: (message ?? '').trim() }];
  });
  return found.sort((a, b) => a.at - b.at || a.counter - b.counter || (a.tag < b.tag ? -1 : 1));
}
