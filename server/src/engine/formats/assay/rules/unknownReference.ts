import { nearest } from '../../../nearest.ts';
import { defineRule } from '../../../rule.ts';
import { listed, quoted } from '../../../schema/sentences.ts';
import { kindNames, namesOf } from '../references.ts';
import { isKnown, sectionOf } from '../sections.ts';
import { stagesOf } from '../stages.ts';

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
    for (const reference of model.references) {
      if (!isKnown(document, model, reference.to)) continue;
      const names = namesOf(model, reference.to);
      if (names.includes(reference.text)) continue;
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

interface Hint {
  readonly hint: string;
  readonly payload: Readonly<Record<string, string>>;
}

function hintFor(name: string, names: readonly string[], has: string): Hint {
  const suggestion = nearest(name, names);
  if (suggestion !== undefined) {
    return { hint: `Did you mean ${quoted(suggestion)}?`, payload: { suggestion } };
  }
  const hint = names.length === 0 ? `${has} none.` : `${has} ${listed(names)}.`;
  return { hint, payload: {} };
}
