import {
  listArtifacts,
  readArtifact,
  type ArtifactOwner,
} from '../../../../server/src/protocol/artifacts.ts';
import { read } from '../../server/read.ts';
import type { Subject } from '../../views/treeNode.ts';
import { counted } from '../../../../webviews/messages/numbers.ts';
import type { ActionContext } from '../handler.ts';
import { subjectOf } from '../subject.ts';
import { tell } from './change.ts';
import type { Choice } from './dialogs.ts';

const mostEntries = 1000;
const largestText = 5_000_000;
const save = 'Save As…';

interface Owned {
  readonly source: string;
  readonly owner: ArtifactOwner;
  readonly name: string;
}

interface Entry {
  readonly path: string;
  readonly isFolder: boolean;
}

/** Opens a file that a run or a version of a model holds, found folder by folder. */
export async function openArtifact(context: ActionContext, argument: unknown): Promise<void> {
  const owned =
    ownedOf(subjectOf(argument)) ??
    (await context.dialogs.find(context.experiments, {
      title: 'Open a file of which run?',
      accept: ownedOf,
    }));
  if (owned === undefined) return;
  let at: Entry | undefined = { path: '', isFolder: true };
  while (at?.isFolder === true) at = await chooseIn(context, owned, at.path);
  if (at !== undefined) await open(context, owned, at.path);
}

function ownedOf(subject: Subject | undefined): Owned | undefined {
  if (subject?.kind === 'run') {
    const { source, run, name } = subject.run;
    return { source, owner: { kind: 'run', run }, name };
  }
  if (subject?.kind !== 'version') return undefined;
  const { source, model, version } = subject;
  return { source, owner: { kind: 'version', model, version }, name: `${model} v${version}` };
}

/** An entry of a folder, or the folder above it. */
async function chooseIn(
  context: ActionContext,
  { source, owner, name }: Owned,
  path: string,
): Promise<Entry | undefined> {
  const answer = await read(context.server, listArtifacts, { source, owner, path, limit: mostEntries });
  if (!answer.ok) {
    await tell(context, answer.problem);
    return undefined;
  }
  const { items, next } = answer.value;
  if (items.length === 0) {
    await context.dialogs.offer(path === '' ? `${name} holds no files.` : `${path} is empty.`);
    return undefined;
  }
  const above: readonly Choice<Entry>[] =
    path === ''
      ? []
      : [{ label: '..', value: { path: path.split('/').slice(0, -1).join('/'), isFolder: true } }];
  const more = next === undefined ? '' : `, the first ${counted(items.length, 'entry', 'entries')}`;
  return context.dialogs.choose(`Files of ${name}${path === '' ? '' : `, ${path}`}${more}`, [
    ...above,
    ...items.map((entry) => ({
      label: entry.path.split('/').at(-1) ?? entry.path,
      description: entry.isFolder ? 'folder' : sizeOf(entry.size),
      value: entry,
    })),
  ]);
}

function sizeOf(bytes: number | undefined): string {
  if (bytes === undefined) return '';
  if (bytes < 1000) return `${bytes} bytes`;
  return bytes < 1_000_000 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}

async function open(context: ActionContext, { source, owner }: Owned, path: string): Promise<void> {
  const answer = await read(context.server, readArtifact, { source, owner, path, limit: largestText });
  if (!answer.ok) return void tell(context, answer.problem);
  const { uri, base64, size } = answer.value;
  if (uri !== undefined) return context.dialogs.openFile(uri);
  const text = textOf(base64);
  if (text !== undefined) return context.dialogs.openText(text);
  const choice = await context.dialogs.offer(`${path} is not a text, and has ${sizeOf(size)}.`, save);
  if (choice === save)
    await context.dialogs.save(path.split('/').at(-1) ?? path, Buffer.from(base64, 'base64'));
}

/** The text in bytes; undefined where they are none. */
function textOf(base64: string): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(base64, 'base64'));
    return text.includes('\u0000') ? undefined : text;
  } catch {
    return undefined;
  }
}
