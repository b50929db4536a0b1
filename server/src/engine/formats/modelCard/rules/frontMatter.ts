import type { Document } from '../../../document/document.ts';
import { resolved, type Node, type Pair } from '../../../document/node.ts';
import { defineRule, type Report } from '../../../rule.ts';
import { isEmpty, readValue } from '../lower.ts';

/**
 * Front matter that huggingface_hub cannot take for keys with values. Source: repocard.py ("repo card metadata block
 * should be a dict") and repocard_data.py, which takes each key as the name of an argument and walks over the tags.
 */
export const frontMatter = defineRule({
  id: 'card/front-matter',
  title: 'The front matter holds keys with values',
  severity: 'error',
  kinds: ['model-card', 'dataset-card'],
  messages: {
    notMapping: 'The front matter must hold keys with values, such as "license: mit".',
    key: 'The key "{key}" is read as {kind}, not as a text. Put it in quotes.',
    reserved: '"{key}" cannot be a key of a card: huggingface_hub uses the name itself.',
    tags: 'tags must be a list of words, and this is {kind}.',
  },
  help: 'Write keys with values between the two lines of three hyphens.',
  *check({ document, model }) {
    const root = resolved(model.metadata);
    if (root?.type === 'mapping' && tagOf(document, root) !== 'set') {
      for (const pair of root.pairs) yield* keyReports(pair);
      if (document.kind === 'model-card') yield* tagsReports(document, readValue(root, 'tags'));
    } else if (root !== undefined && !isEmpty(root) && document.problems.length === 0) {
      yield { message: 'notMapping', at: root.span };
    }
  },
});

/** The tag before a value, such as `set`: a mapping behind it is none to PyYAML. */
function tagOf({ text }: Document, { span }: Node): string | undefined {
  return /!!(\w{1,20})\s{1,20}$/.exec(text.slice(Math.max(0, span.start - 60), span.start))?.[1];
}

function* keyReports(pair: Pair): Iterable<Report<'key' | 'reserved'>> {
  const at = pair.key.span;
  const key = resolved(pair.key);
  const kind = kindOf(key);
  if (key?.type !== 'scalar') return;
  if (kind !== undefined) yield { message: 'key', at, data: { key: key.source, kind } };
  else if (reserved.has(key.source)) yield { message: 'reserved', at, data: { key: key.source } };
}

function* tagsReports(document: Document, tags: Node | undefined): Iterable<Report<'tags'>> {
  if (tags === undefined || isEmpty(tags)) return;
  const kind = tagOf(document, tags) === 'timestamp' ? 'a date' : kindOf(tags);
  if (kind !== undefined) yield { message: 'tags', at: tags.span, data: { kind } };
}

/** The names of arguments that ModelCardData has for its own use, and of what it calls to write itself down. */
const reserved: ReadonlySet<string> = new Set([
  'self',
  'ignore_metadata_errors',
  'to_dict',
  '_to_dict',
  'to_yaml',
]);

/** What a word without quotes is read as, where that is no text. */
function kindOf(node: Node | undefined): string | undefined {
  const scalar = resolved(node);
  if (scalar?.type !== 'scalar') return undefined;
  if (scalar.value === null) return 'nothing';
  if (typeof scalar.value === 'string') {
    return scalar.style === 'plain' && /^\d{4}-\d\d-\d\d$/.test(scalar.value) ? 'a date' : undefined;
  }
  return typeof scalar.value === 'boolean' ? String(scalar.value) : 'a number';
}
