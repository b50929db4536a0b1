// tested by: test/engine/lineage/gather.test.ts
import { uriOfFile } from '../formats/assay/files.ts';
import { fileName } from '../formats/dvc/paths.ts';
import type { ModelEntry } from '../model/manifest.ts';
import type { Loaded, Project } from '../model/project.ts';
import type { LineageCard, LineageInput } from './lineage.ts';

/** What the project says of a registered model: its card, and where it may go. */
export function describedBy(project: Project, model: string): Pick<LineageInput, 'card' | 'environments'> {
  for (const manifest of project.all('assay')) {
    const entry = manifest.model.models.find(({ registeredAs }) => registeredAs?.text === model);
    if (entry === undefined) continue;
    return {
      card: cardOf(manifest, entry) ?? cardThatNames(project, model),
      environments: entry.environments.map(({ name, nameAt }) => ({
        name,
        at: placeOf(manifest, nameAt.start),
      })),
    };
  }
  return { card: cardThatNames(project, model), environments: [] };
}

function cardOf(manifest: Loaded<'assay'>, { card }: ModelEntry): LineageCard | undefined {
  const uri = card === undefined ? undefined : uriOfFile(manifest.document.uri, card.text);
  return card === undefined || uri === undefined ? undefined : { label: card.text, at: { uri, line: 0 } };
}

/** A card that says it is of the model, where `assay.yaml` names none. */
function cardThatNames(project: Project, model: string): LineageCard | undefined {
  const card = project.all('model-card').find((one) => one.model.name?.value === model);
  if (card === undefined) return undefined;
  const { uri } = card.document;
  return { label: fileName(uri), at: placeOf(card, card.model.name?.at.start ?? 0) };
}

function placeOf({ document }: Loaded, offset: number): LineageCard['at'] {
  return { uri: document.uri, line: document.lines.positionAt(offset).line };
}
