// tested by: test/engine/features/references.test.ts
import { entrySubject, type Mention, type Mentions } from '../../mention.ts';
import type { CardValue } from '../../model/card.ts';
import type { Loaded, Project } from '../../model/project.ts';
import { textsAt } from './lower.ts';
import { dataKey, describedBy } from './manifestData.ts';
import { bindingMentions, linkMentions } from './pathMentions.ts';

/** The names of its model and its data, the files that it links to, and those that its numbers are bound to. */
export function mentions(loaded: Loaded<'model-card'>, project: Project): Mentions {
  const paths = [...linkMentions(loaded.document), ...bindingMentions(loaded, project)];
  return { mentions: [...entryMentions(loaded, project), ...paths], unclear: new Set() };
}

/**
 * The names by which a card calls its model and its data, where a manifest knows the same. They are names of another
 * system, so that they stay when the manifest calls the thing otherwise.
 */
function entryMentions({ document, model }: Loaded<'model-card'>, project: Project): readonly Mention[] {
  const described = describedBy(document.uri, project);
  if (described === undefined) return [];
  const { uri } = described.manifest;
  const datasets = new Map(
    (project.get(uri, 'assay')?.model.datasets ?? []).map(({ name }) => [dataKey(name), name]),
  );
  const name =
    model.name === undefined ? [] : [card(model.name, entrySubject(uri, 'model', described.model.name))];
  const data = textsAt(model.metadata, 'datasets').flatMap((one) => {
    const dataset = datasets.get(dataKey(one.value));
    return dataset === undefined ? [] : [card(one, entrySubject(uri, 'dataset', dataset))];
  });
  return [...name, ...data];
}

function card({ value, at }: CardValue<string>, of: string): Mention {
  return { of, kind: 'entry', at, text: value, isDefinition: false, stays: true };
}
