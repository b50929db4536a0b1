import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import type { Source } from '../../engine/evidence/contract.ts';
import { findMlflowStores } from '../../sources/mlflow/discover.ts';
import { parse } from '../arguments.ts';
import { fileIn, openProject, type OpenedProject } from '../project.ts';
import { everyItem, openStores } from '../stores.ts';
import { UsageError, type Terminal, type Verb } from '../verb.ts';

/** `assay init`: a first manifest that names what the project holds. */
export const init: Verb = {
  help: 'assay init\n\nWrites assay.yaml with the pipelines, model cards and registered models of this folder. Never overwrites one.\n',
  async run(args, terminal) {
    parse(args, {});
    const project = await openProject([], terminal);
    const text = manifest(await modelNames(project, terminal), project, terminal.cwd);
    await write(join(terminal.cwd, 'assay.yaml'), text);
    terminal.write(`Wrote assay.yaml:\n\n${text}`);
    return 0;
  },
};

async function write(path: string, text: string): Promise<void> {
  try {
    await writeFile(path, text, { flag: 'wx' });
  } catch (cause) {
    const exists = cause instanceof Error && 'code' in cause && cause.code === 'EEXIST';
    if (exists) throw new UsageError('There is an assay.yaml here already; it was left as it is.');
    throw cause;
  }
}

/** The names of the registered models; none where there is no store. */
async function modelNames({ index }: OpenedProject, terminal: Terminal): Promise<readonly string[]> {
  if (findMlflowStores('', [...index.files()]).length === 0) return [];
  const stores = await openStores(terminal);
  return (await Promise.all(stores.map((store) => namesIn(store, terminal)))).flat();
}

/** A store that cannot be read keeps nobody from a first manifest; what it leaves out is said. */
async function namesIn({ registry, info }: Source, terminal: Terminal): Promise<readonly string[]> {
  if (registry === undefined) return [];
  try {
    const models = await everyItem((part, cancel) => registry.models(part, cancel));
    return models.map(({ name }) => name);
  } catch (cause) {
    if (!(cause instanceof UsageError)) throw cause;
    terminal.warn(`The registered models of ${info.label} are left out. ${cause.message}`);
    return [];
  }
}

function manifest(registered: readonly string[], { engine }: OpenedProject, cwd: string): string {
  const files = (kind: string): string[] =>
    engine
      .uris()
      .filter((uri) => engine.get(uri)?.kind === kind)
      .map((uri) => fileIn(cwd, uri));
  const cards = files('model-card').sort();
  const [pipeline] = files('dvc').sort((a, b) => a.length - b.length);
  const names = registered.length > 0 ? registered : cards.map(nameOfCard);
  const models = names.map((name) => {
    const card = cards.find((file) => isAbout(file, name)) ?? (names.length === 1 ? cards[0] : undefined);
    const parts = { card, pipeline, registered_as: registered.includes(name) ? name : undefined };
    const known = Object.entries(parts).filter(([, value]) => value !== undefined);
    return [keyOf(name), Object.fromEntries(known)] as const;
  });
  const document = {
    version: 1,
    ...(registered.length > 0 ? { registry: { type: 'mlflow' } } : {}),
    ...(models.length > 0 ? { models: Object.fromEntries(models) } : {}),
  };
  return stringify(document);
}

/** Whether a card lies in a folder that has a model's name, or is one of the words of it: `churn` of `churn-boosting`. */
function isAbout(card: string, name: string): boolean {
  const folder = card.split('/').at(-2);
  return folder !== undefined && (folder === name || name.split(/[^\p{L}\p{N}]+/u).includes(folder));
}

/** A name as a key of assay.yaml, which takes no slashes and no blanks around it. */
function keyOf(name: string): string {
  return name.replaceAll('/', '-').trim();
}

/** The folder that a card lies in names its model; a card at the top is the project's one model. */
function nameOfCard(file: string): string {
  return file.split('/').at(-2) ?? 'model';
}
