// tested by: test/engine/formats/modelCard/rules/metricMismatch.test.ts
import { URI, Utils } from 'vscode-uri';
import type { Node } from '../../../document/node.ts';
import type { Document } from '../../../document/document.ts';
import type { ModelEntry } from '../../../model/manifest.ts';
import type { Loaded, Project } from '../../../model/project.ts';
import { uriOfFile } from '../../assay/files.ts';

/** A file that may hold the value of a number, once it is read. */
export interface SourceFile {
  readonly document: Document;
  readonly root: Node;
}

/** The most files that one card may name. */
const mostFiles = 60;

const fileName = /(?<![\w./-])(?:\.{1,2}\/)?[\w-][\w./-]{0,200}\.(?:json|ya?ml|toml)(?![\w/])/g;

/** The files with values that a stretch of a text names, each once. */
export function namesIn(text: string): readonly string[] {
  return [...new Set(text.match(fileName))];
}

/** The file of the project that a card means by a path: from its own folder, or from one around it. */
export function fileNamed(card: string, path: string, { files }: Project): string | undefined {
  if (/^[a-z][a-z0-9+.-]*:|^\/|\\/i.test(path)) return undefined;
  const root = files.rootOf(card);
  if (root === undefined) return undefined;
  let folder = Utils.dirname(URI.parse(card));
  for (let depth = 0; depth < 20; depth += 1) {
    const uri = Utils.joinPath(folder, path).toString();
    if (uri.startsWith(root) && files.exists(uri) === true) return uri;
    if (`${folder.toString()}/` === root || folder.path === '/') return undefined;
    folder = Utils.dirname(folder);
  }
  return undefined;
}

/** The files that a card names anywhere in its text. */
export function filesNamedBy({ document }: Loaded<'model-card'>, project: Project): readonly string[] {
  const names = namesIn(document.text.slice(0, 1_000_000)).slice(0, mostFiles);
  return [...new Set(names.flatMap((name) => fileNamed(document.uri, name, project) ?? []))];
}

/** The tree of a file that was read as parameters or metrics. */
export function sourceAt(uri: string, project: Project): SourceFile | undefined {
  const loaded = project.get(uri, 'params') ?? project.get(uri, 'metrics');
  if (loaded?.document.root === undefined) return undefined;
  return { document: loaded.document, root: loaded.document.root };
}

/** A model of the manifest with the manifest it stands in. */
export interface Governed {
  readonly manifest: string;
  readonly model: ModelEntry;
}

/** The model that a card is about: the one that names the card, or whose files lie in the card's folder. */
export function modelOf({ document }: Loaded<'model-card'>, project: Project): Governed | undefined {
  const folder = Utils.dirname(URI.parse(document.uri)).toString();
  const all = project
    .all('assay')
    .flatMap((one) => one.model.models.map((model) => ({ manifest: one.document.uri, model })));
  const naming = all.filter(({ manifest, model }) => isAt(manifest, model.card?.text, document.uri));
  if (naming.length > 0) return naming.length === 1 ? naming[0] : undefined;
  const beside = all.filter(
    ({ manifest, model }) => model.card === undefined && isIn(manifest, model, folder),
  );
  return beside.length === 1 ? beside[0] : undefined;
}

function isAt(manifest: string, path: string | undefined, uri: string): boolean {
  return path !== undefined && uriOfFile(manifest, path) === uri;
}

function isIn(manifest: string, { artifact }: ModelEntry, folder: string): boolean {
  const uri = artifact && uriOfFile(manifest, artifact.text);
  return uri !== undefined && (uri === folder || Utils.dirname(URI.parse(uri)).toString() === folder);
}

/** The evaluation report of the model that a card is about. */
export function reportOf(card: Loaded<'model-card'>, project: Project): string | undefined {
  const governed = project.derive(modelOf, card);
  const report = governed?.model.report;
  return governed && report && uriOfFile(governed.manifest, report.text);
}
