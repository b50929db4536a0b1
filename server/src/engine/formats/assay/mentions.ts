// tested by: test/engine/features/references.test.ts
import { URI, Utils } from 'vscode-uri';
import {
  entrySubject,
  pathSubject,
  stepSubject,
  wordsAt,
  type Mention,
  type Mentions,
} from '../../mention.ts';
import type { Document } from '../../document/document.ts';
import type { Entry, ManifestModel, ModelEntry, ReferenceKind, Written } from '../../model/manifest.ts';
import type { Loaded, Project } from '../../model/project.ts';
import { uriOfFile } from './files.ts';
import { namesOf } from './references.ts';
import { pipelineOf } from './stages.ts';

/** The names that a manifest gives and uses, the steps of pipelines and the files that it names. */
export function mentions({ document, model }: Loaded<'assay'>, project: Project): Mentions {
  const definitions = entriesOf(model).flatMap(([kind, entries]) =>
    entries.map((entry) => definition(kind, entry, { document, model })),
  );
  const uses = model.references.map(({ to, ...written }) =>
    use(written, document, { of: entrySubject(document.uri, to, written.text), kind: 'entry' }),
  );
  const steps = model.models.flatMap((one) => stepMention(one, document, project));
  const files = model.files.flatMap((file) => fileMention(file, document));
  return { mentions: [...definitions, ...uses, ...steps, ...files], unclear: new Set() };
}

function entriesOf(model: ManifestModel): readonly (readonly [ReferenceKind, readonly Entry[]])[] {
  return [
    ['dataset', model.datasets],
    ['target', model.targets],
    ['model', model.models],
    ['gate', model.gates],
    ['monitor', model.monitors],
    ['role', model.people],
    ['environment', model.models.flatMap(({ environments }) => environments)],
  ];
}

function definition(
  kind: ReferenceKind,
  { name, nameAt }: Entry,
  { document, model }: Pick<Loaded<'assay'>, 'document' | 'model'>,
): Mention {
  const what = { of: entrySubject(document.uri, kind, name), kind: 'entry' as const };
  return {
    ...use({ text: name, at: nameAt }, document, what),
    isDefinition: true,
    isTaken: (other) => namesOf(model, kind).includes(other),
  };
}

function use({ text, at }: Written, document: Document, what: Pick<Mention, 'of' | 'kind'>): Mention {
  const words = wordsAt(document.text, at, text);
  const fixed = words === undefined ? { fixed: 'The name is written with escapes.' } : {};
  return { ...what, at: words ?? at, text, isDefinition: false, ...fixed };
}

/** The name of a step before the @: what stands behind it is made by a loop. */
function stepMention(
  { stage, pipeline }: ModelEntry,
  document: Document,
  project: Project,
): readonly Mention[] {
  const loaded = pipelineOf(document.uri, pipeline, project);
  if (stage === undefined || loaded === undefined) return [];
  const [step = ''] = stage.text.split('@');
  const whole = use(stage, document, { of: stepSubject(loaded.document.uri, step), kind: 'step' });
  const isWhole = whole.fixed !== undefined;
  const { start, end } = whole.at;
  return [{ ...whole, text: step, at: { start, end: isWhole ? end : start + step.length } }];
}

function fileMention(file: Written, document: Document): readonly Mention[] {
  const uri = uriOfFile(document.uri, file.text);
  if (uri === undefined) return [];
  const base = Utils.dirname(URI.parse(document.uri)).toString();
  return [{ ...use(file, document, { of: pathSubject(uri), kind: 'path' }), base }];
}
