import type { Block } from '../../document/markdown.ts';
import { stringOf, valueOf, itemsOf, resolved, type Node } from '../../document/node.ts';
import type { Span } from '../../document/span.ts';
import type { CardFacts, CardSection, CardValue, SectionId } from '../../model/card.ts';

type Field = keyof CardFacts;

/** How details are labelled in lists and tables, without accents. */
const labels: Readonly<Partial<Record<Field, RegExp>>> = {
  name: /^(?:model )?name$|^nombre(?: del modelo)?$|^nome(?: do modelo)?$|^nom(?: du modele)?$|^modellname$|^registered as$|^模型名称$|^名称$/,
  version: /^(?:model )?version$|^versao$|^版本$/,
  owner:
    /^(?:developed by|owners?|authors?|maintainers?|team|contact|desarrollado por|responsables?|propietario|autor(?:es|a)?|desenvolvido por|responsavel|equipo|equipe|developpe par|proprietaire|auteurs?|entwickelt von|verantwortlich|eigentumer|autoren|开发者|负责人|作者|维护者)$/,
  licence: /^(?:licen[cs]e|licencia|licenca|lizenz|许可证|许可)$/,
  task: /^(?:task|tarea|tarefa|tache|aufgabe|任务)$/,
};

const sectionFields: Readonly<Partial<Record<SectionId, Field>>> = {
  intendedUse: 'intendedUse',
  outOfScope: 'outOfScope',
  trainingData: 'trainingData',
  evaluationData: 'evaluationData',
  limitations: 'limitations',
  licence: 'licence',
  contact: 'owner',
};

/** What the details and the sections of a card in Markdown say; the first to say a thing counts. */
export function factsIn(text: string, blocks: readonly Block[], parts: readonly CardSection[]): CardFacts {
  const found: Partial<Record<Field, CardValue<string>>> = {};
  const take = (field: Field | undefined, at: Span): void => {
    if (field === undefined || found[field] !== undefined || at.end <= at.start) return;
    found[field] = { value: text.slice(at.start, Math.min(at.end, at.start + 500)), at };
  };
  let section = -1;
  for (const block of blocks) {
    if (block.type === 'heading') section += 1;
    else if (block.type === 'table')
      for (const [label, value] of block.rows) takeDetail(text, take, label, value);
    else if (block.type === 'item' || block.type === 'paragraph') {
      takeItem(text, take, block.span);
      take(fieldOf(parts, section), block.span);
    }
  }
  return found;
}

type Take = (field: Field | undefined, at: Span) => void;

/** What a section is about, or else the section around it. */
function fieldOf(parts: readonly CardSection[], index: number): Field | undefined {
  const part = parts[index];
  const id = part?.id ?? (part?.parent === undefined ? undefined : parts[part.parent]?.id);
  return id === undefined ? undefined : sectionFields[id];
}

function takeItem(text: string, take: Take, { start, end }: Span): void {
  const line = text.slice(start, Math.min(end, start + 400));
  const match = /^[*_]{0,3}(?<label>[^:：*_\n]{1,60})[*_]{0,3}[:：][*_]{0,3}[ \t]{0,10}(?=\S)/.exec(line);
  const label = match?.groups?.['label'];
  if (match === null || label === undefined) return;
  const at = start + match[0].length;
  const lineEnd = text.slice(at, end).search(/[\r\n]/);
  take(fieldLabelled(label), { start: at, end: lineEnd < 0 ? end : at + lineEnd });
}

function takeDetail(text: string, take: Take, label: Span | undefined, value: Span | undefined): void {
  if (label === undefined || value === undefined || label.end - label.start > 80) return;
  take(fieldLabelled(text.slice(label.start, label.end)), value);
}

function fieldLabelled(label: string): Field | undefined {
  const words = label
    .normalize('NFKD')
    .replace(/[\p{M}*_`:：]/gu, '')
    .toLowerCase()
    .trim();
  return (Object.keys(labels) as Field[]).find((field) => labels[field]?.test(words) === true);
}

/** Where cards of keys and values say a thing: Mitchell's sections, and the schema of Google's Model Card Toolkit. */
const paths: Readonly<Record<Field, readonly string[]>> = {
  name: ['model_details.name', 'model.name', 'name', 'model_name'],
  version: ['model_details.version.name', 'model_details.version', 'model.version', 'version'],
  owner: [
    'model_details.owners.0.name',
    'model_details.owner',
    'model_details.developers',
    'model_details.developed_by',
    'owner',
    'owners',
    'contact',
  ],
  licence: [
    'model_details.licenses.0.identifier',
    'model_details.licenses.0.custom_text',
    'model_details.license',
    'license',
    'licence',
  ],
  task: ['model_details.task', 'task', 'model_parameters.task'],
  intendedUse: [
    'intended_use.primary_uses',
    'intended_use.primary_intended_uses',
    'intended_use',
    'considerations.use_cases.0.description',
    'considerations.use_cases',
  ],
  outOfScope: [
    'intended_use.out_of_scope',
    'intended_use.out_of_scope_uses',
    'intended_use.out_of_scope_use_cases',
    'out_of_scope',
  ],
  trainingData: [
    'training_data.description',
    'training_data',
    'model_parameters.data.0.name',
    'data.training',
  ],
  evaluationData: [
    'evaluation_data.description',
    'evaluation_data',
    'evaluation.data',
    'evaluation.dataset',
    'model_parameters.data.1.name',
    'data.evaluation',
  ],
  limitations: [
    'limitations',
    'caveats',
    'caveats_and_recommendations',
    'considerations.limitations.0.description',
    'considerations.limitations',
  ],
};

/** What a card of keys and values says. */
export function factsInKeys(root: Node): CardFacts {
  const found: Partial<Record<Field, CardValue<string>>> = {};
  for (const field of Object.keys(paths) as Field[]) {
    const value = paths[field].map((path) => textAt(root, path.split('.'))).find((one) => one !== undefined);
    if (value !== undefined) found[field] = value;
  }
  return found;
}

function textAt(root: Node, path: readonly string[]): CardValue<string> | undefined {
  const node = path.reduce<Node | undefined>(
    (at, key) => (/^\d$/.test(key) ? resolved(itemsOf(at)[Number(key)]) : valueOf(at, key)),
    root,
  );
  const one = node?.type === 'sequence' ? resolved(node.items[0]) : node;
  const text = stringOf(one);
  return one === undefined || text === undefined || text.trim() === ''
    ? undefined
    : { value: text, at: one.span };
}
