// tested by: test/platform/git.test.ts
import type { Commit, Head, Ref, RefLogEntry } from '../../ports/history.ts';

type Change = { readonly path: string; readonly added: number; readonly removed: number };

/** The fields of a ref, each with a zero behind it. */
export const refFormat = [
  'refname',
  'objecttype',
  'objectname',
  '*objecttype',
  '*objectname',
  'creatordate:unix',
  'taggername',
  'authorname',
  'contents:subject',
  'HEAD',
  'contents',
]
  .map((field) => `%(${field})%00`)
  .join('');

/** The fields of a commit. */
export const logFormat = ['%H', '%P', '%an', '%ct', '%s'].join('%x00');

const decoder = new TextDecoder();
const strict = new TextDecoder('utf-8', { fatal: true });

/** The parts of what git wrote, each with a zero behind it. */
export function partsOf(output: string): readonly string[] {
  return output.split('\0').slice(0, -1);
}

/** The lines of what git wrote. */
export function linesOf(output: string): readonly string[] {
  return output.split('\n').filter((line) => line !== '');
}

/** The refs that `for-each-ref` wrote in `refFormat`; those that lead to no commit are left out. */
export function refsIn(output: string): readonly Ref[] {
  return groupsOf(partsOf(output), 11)
    .map(refOf)
    .filter((ref) => ref !== undefined);
}

function refOf(fields: readonly string[]): Ref | undefined {
  const [name = '', type, id = '', peeledType, peeled = '', at, ...said] = fields;
  const [tagger = '', author = '', subject = '', head, contents] = said;
  const isAnnotated = type === 'tag';
  if ((isAnnotated ? peeledType : type) !== 'commit') return undefined;
  return {
    name: name.replace(/^\n/, ''),
    commit: isAnnotated ? peeled : id,
    at: Number(at) * 1000,
    author: isAnnotated ? tagger : author,
    subject,
    isHead: head === '*',
    message: isAnnotated ? contents : undefined,
  };
}

/** The commits that `log -z` wrote in `logFormat`. */
export function commitsIn(output: string): readonly Commit[] {
  const fields = output === '' ? [] : output.replace(/\0$/, '').split('\0');
  return groupsOf(fields, 5).map(([id = '', parents = '', author = '', at, subject = '']) => ({
    id,
    parents: parents.split(' ').filter((parent) => parent !== ''),
    author,
    at: Number(at) * 1000,
    subject,
  }));
}

function groupsOf(fields: readonly string[], size: number): readonly (readonly string[])[] {
  const groups: string[][] = [];
  for (let at = 0; at + size <= fields.length; at += size) groups.push(fields.slice(at, at + size));
  return groups;
}

/** What `status --porcelain=v2 --branch -z` told. */
export function headIn(output: string): Head {
  const parts = partsOf(output);
  const told = (name: string): string | undefined => {
    const value = parts
      .find((part) => part.startsWith(`# branch.${name} `))
      ?.slice(`# branch.${name} `.length);
    return value?.startsWith('(') === true ? undefined : value;
  };
  const dirty = parts.map(dirtyIn).filter((path) => path !== undefined);
  return { commit: told('oid'), branch: told('head'), dirty };
}

/** The path of an entry: behind eight fields, or ten where it is unmerged. */
function dirtyIn(entry: string): string | undefined {
  const fields = { '1': 8, u: 10 }[entry.slice(0, 1)];
  if (fields === undefined) return undefined;
  return entry.split(' ').slice(fields).join(' ');
}

/** What `diff-tree --numstat -z` told. */
export function changesIn(output: string): readonly Change[] {
  return partsOf(output).map((part) => {
    const [added, removed, ...path] = part.split('\t');
    return { path: path.join('\t'), added: countOf(added), removed: countOf(removed) };
  });
}

function countOf(text: string | undefined): number {
  return Number(text) || 0;
}

/** The entries that `log --walk-reflogs -z` wrote. */
export function refLogIn(output: string): readonly RefLogEntry[] {
  const fields = output.replace(/\0$/, '').split('\0');
  return groupsOf(fields, 2).map(([commit = '', message = '']) => ({ commit, message }));
}

/** What `cat-file --batch` wrote for each line of its input, in their order; undefined for what is no file, or too long. */
export function blobsIn(output: Uint8Array, limit: number): readonly (Uint8Array | undefined)[] {
  const found: (Uint8Array | undefined)[] = [];
  let at = 0;
  while (at < output.length) {
    const end = output.indexOf(10, at);
    if (end < 0) break;
    const header = /^[0-9a-f]{40,64} (\w+) (\d+)$/.exec(decoder.decode(output.subarray(at, end)));
    at = end + 1;
    if (header === null) {
      found.push(undefined);
      continue;
    }
    const size = Number(header[2]);
    const isWanted = header[1] === 'blob' && size <= limit;
    found.push(isWanted ? output.subarray(at, at + size) : undefined);
    at += size + 1;
  }
  return found;
}

/** The text of a file; undefined where it is none. */
export function textIn(bytes: Uint8Array | undefined): string | undefined {
  if (bytes === undefined) return undefined;
  try {
    return strict.decode(bytes);
  } catch {
    return undefined;
  }
}
