import { isMap, parseDocument, stringify } from 'yaml';
import { readLabels } from './labels.ts';

/** What a person wrote of a run: a note as Markdown, and labels. */
export interface Note {
  readonly text: string;
  readonly labels: readonly string[];
}

/** A note with the run that it is of. */
export interface RunNote extends Note {
  readonly run: string;
}

const frontMatter = /^---\r?\n([\s\S]*?)\r?\n---\r?\n?/;

/** The note in a file; undefined where its front matter names no run. */
export function readNoteFile(text: string): RunNote | undefined {
  const found = frontMatter.exec(text);
  if (found === null) return undefined;
  const document = parseDocument(found[1] ?? '', { schema: 'failsafe', uniqueKeys: false });
  const top = document.contents;
  if (document.errors.length > 0 || !isMap(top)) return undefined;
  const run = top.get('run');
  if (typeof run !== 'string' || run === '') return undefined;
  const labels = labelsOf(document.getIn(['labels'], true));
  return { run, labels, text: text.slice(found[0].length).trim() };
}

/** A list of labels, or a text with commas between them. */
function labelsOf(node: unknown): readonly string[] {
  return readLabels(wordsOf(node).join(','));
}

function wordsOf(node: unknown): readonly string[] {
  if (typeof node !== 'object' || node === null) return [];
  if ('items' in node && Array.isArray(node.items)) return node.items.flatMap(wordsOf);
  const value = 'value' in node ? node.value : undefined;
  return typeof value === 'string' ? [value] : [];
}

/** The file of a note, the same for the same note. */
export function writeNoteFile({ run, labels, text }: RunNote): string {
  const head = stringify({ run, labels });
  return `---\n${head}---\n${text.trim() === '' ? '' : `${text.trim()}\n`}`;
}
