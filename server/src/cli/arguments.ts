import { parseArgs, type ParseArgsConfig } from 'node:util';
import { nearest } from '../engine/nearest.ts';
import { UsageError } from './verb.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

/**
 * Parses the arguments of a verb, `most` of which may be no flags. Throws `UsageError` for one too many, and for an
 * unknown flag with the one that was likely meant.
 */
export function parse<O extends Options>(args: readonly string[], options: O, most = 0) {
  const parsed = parseFlags(args, options);
  const extra = parsed.positionals[most];
  if (extra !== undefined) throw new UsageError(`"${extra}" is one argument too many.`);
  return parsed;
}

function parseFlags<O extends Options>(args: readonly string[], options: O) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (cause) {
    throw new UsageError(explain(cause, args, Object.keys(options)));
  }
}

function explain(cause: unknown, args: readonly string[], known: readonly string[]): string {
  const unknown = args.find((arg) => arg.startsWith('-') && !known.includes(arg.replace(/^-+|=.*$/g, '')));
  if (unknown === undefined) return cause instanceof Error ? cause.message : String(cause);
  const near = nearest(unknown.replace(/^-+|=.*$/g, ''), known);
  return `Unknown option ${unknown}.${near === undefined ? '' : ` Did you mean --${near}?`}`;
}

/** One of a list of words, or the first when nothing was said. Throws `UsageError` for any other word. */
export function oneOf<T extends string>(
  flag: string,
  value: string | undefined,
  words: readonly [T, ...T[]],
): T {
  if (value === undefined) return words[0];
  const found = words.find((word) => word === value);
  if (found !== undefined) return found;
  throw new UsageError(`--${flag} takes one of ${words.join(', ')}, not "${value}".`);
}

/** A whole number from one on; undefined when nothing was said. Throws `UsageError` for anything else. */
export function countIn(flag: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (/^[1-9]\d{0,6}$/.test(text)) return Number(text);
  throw new UsageError(`--${flag} takes a number from 1 on, not "${text}".`);
}
