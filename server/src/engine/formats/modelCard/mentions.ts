// tested by: test/engine/features/references.test.ts
import { entrySubject, type Mention, type Mentions } from '../../mention.ts';
import type { CardValue } from '../../model/card.ts';
import type { Loaded, Project } from '../../model/project.ts';
import { textsAt } from './lower.ts';
import { dataKey, describedBy } from './manifestData.ts';

/**
 * The names by which a card calls its model and its data, where a manifest knows the same. They are names of another
 * system, so that they stay when the manifest calls the thing otherwise.
 */
export function mentions({ document, model }: Loaded<'model-card'>, project: Project): Mentions {
  const described = describedBy(document.uri, project);
  if (described === undefined) return { mentions: [], unclear: new Set() };
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
  return { mentions: [...name, ...data], unclear: new Set() };
}

function card({ value, at }: CardValue<string>, of: string): Mention {
  return { of, kind: 'entry', at, text: value, isDefinition: false, stays: true };
}
