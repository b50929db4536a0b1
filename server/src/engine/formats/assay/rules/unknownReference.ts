import type { Document } from '../../../document/document.ts';
import type { ManifestModel, ManifestReference, ReferenceKind } from '../../../model/manifest.ts';
import { nearest } from '../../../nearest.ts';
import { defineRule } from '../../../rule.ts';
import { listed, quoted } from '../../../schema/sentences.ts';
import { kindNames, namesOf } from '../references.ts';
import { isKnown, sectionOf } from '../sections.ts';
import { stagesOf } from '../stages.ts';

/** The most references that are told, and the most names that are compared with one. */
const most = 300;

/** A name that nothing in the manifest has, and a stage that the pipeline does not have. */
export const unknownReference = defineRule({
  id: 'assay/unknown-reference',
  title: 'Every name stands for something',
  severity: 'error',
  kinds: ['assay'],
  messages: {
    unknown: 'There is no {kind} {name}. {hint}',
    noStage: 'The pipeline {pipeline} has no stage {name}. {hint}',
  },
  help: 'Name something that is defined, or define it.',
  *check({ document, model, project }) {
    for (const reference of unknownIn(document, model)) {
      const names = namesOf(model, reference.to);
      const { hint, payload } = hintFor(reference.text, names, `${sectionOf(reference.to)} defines`);
      const data = { kind: kindNames[reference.to], name: quoted(reference.text), hint };
      yield { message: 'unknown', at: reference.at, data, payload };
    }
    for (const { stage, pipeline } of model.models) {
      const names = stagesOf(document.uri, pipeline, project);
      if (stage === undefined || names === undefined || names.includes(stage.text.replace(/@.*$/s, '')))
        continue;
      const { hint, payload } = hintFor(stage.text, names, 'It has');
      const data = { pipeline: quoted(pipeline?.text ?? ''), name: quoted(stage.text), hint };
      yield { message: 'noStage', at: stage.at, data, payload };
    }
  },
});

/** The references that stand for nothing, of those kinds of which all that is defined is known. */
function unknownIn(document: Document, model: ManifestModel): readonly ManifestReference[] {
  const names = new Map<ReferenceKind, ReadonlySet<string>>();
  const unknown = model.references.filter(({ to, text }) => {
    const known = names.get(to) ?? new Set(namesOf(model, to));
    names.set(to, known);
    return !known.has(text) && isKnown(document, model, to);
  });
  return unknown.slice(0, most);
}

interface Hint {
  readonly hint: string;
  readonly payload: Readonly<Record<string, string>>;
}

function hintFor(name: string, names: readonly string[], has: string): Hint {
  const suggestion = nearest(name, names.slice(0, most));
  if (suggestion !== undefined) {
    return { hint: `Did you mean ${quoted(suggestion)}?`, payload: { suggestion } };
  }
  const hint = names.length === 0 ? `${has} none.` : `${has} ${listed(names)}.`;
  return { hint, payload: {} };
}
