// tested by: test/engine/features/references.test.ts
import { URI, Utils } from 'vscode-uri';
import type { Document } from '../../document/document.ts';
import { itemsOf, resolved, stringOf, valueOf, type Node } from '../../document/node.ts';
import { entrySubject, wordsAt, type Mention, type Mentions } from '../../mention.ts';
import type { Loaded, Project } from '../../model/project.ts';
import { uriOfFile } from '../assay/files.ts';
import { textsAt } from '../modelCard/lower.ts';
import { dataKey } from '../modelCard/manifestData.ts';
import { folderOf, linkMentions, pathMention } from '../modelCard/pathMentions.ts';

/** The files of a data set, those that its card links to, and its name where a manifest gives it the same. */
export function mentions({ document, model }: Loaded<'dataset-card'>, project: Project): Mentions {
  const names = entriesOf(document.uri, project).flatMap(({ of, name }) =>
    textsAt(model.metadata, 'pretty_name')
      .filter(({ value }) => dataKey(value) === dataKey(name))
      .map(({ value, at }): Mention => ({
        of,
        kind: 'entry',
        at,
        text: value,
        isDefinition: false,
        stays: true,
      })),
  );
  const files = filesIn(model.metadata).flatMap((node) => fileMention(node, document));
  return { mentions: [...names, ...files, ...linkMentions(document)], unclear: new Set() };
}

/** The data sets whose card this is, as the manifests of the project say. */
function entriesOf(
  card: string,
  project: Project,
): readonly { readonly of: string; readonly name: string }[] {
  return project
    .all('assay')
    .flatMap(({ document: { uri }, model }) =>
      model.datasets
        .filter((one) => one.card !== undefined && uriOfFile(uri, one.card.text) === card)
        .map(({ name }) => ({ of: entrySubject(uri, 'dataset', name), name })),
    );
}

/** The texts under `data_files` and `data_dir` of each of the `configs`. */
function filesIn(metadata: Node | undefined): readonly (Node | undefined)[] {
  return itemsOf(valueOf(metadata, 'configs')).flatMap((config) => {
    const files = valueOf(config, 'data_files');
    return [valueOf(config, 'data_dir'), ...entriesIn(files).flatMap(pathsIn)];
  });
}

function pathsIn(entry: Node | undefined): readonly (Node | undefined)[] {
  return resolved(entry)?.type === 'mapping' ? entriesIn(valueOf(entry, 'path')) : [entry];
}

function entriesIn(node: Node | undefined): readonly (Node | undefined)[] {
  return resolved(node)?.type === 'sequence' ? itemsOf(node) : [node];
}

/** A file or folder of the repository; a pattern, an address and a path that leaves it are none. */
function fileMention(node: Node | undefined, { uri, text }: Document): readonly Mention[] {
  const path = stringOf(node);
  if (node === undefined || path === undefined || /[*?[\]{}\\]|^\/|:|^\s*$/.test(path)) return [];
  const file = Utils.joinPath(URI.parse(folderOf(uri)), path)
    .toString()
    .replace(/\/+$/, '');
  const words = wordsAt(text, node.span, path);
  const known = { ...pathMention(file, path, words ?? node.span), base: folderOf(uri) };
  return [words === undefined ? { ...known, fixed: 'The path is written with escapes.' } : known];
}
