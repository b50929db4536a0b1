// tested by: test/engine/formats/modelCard/rules/datasetUnknown.test.ts
import type { Document } from '../../document/document.ts';
import type { ModelEntry } from '../../model/manifest.ts';
import type { Project } from '../../model/project.ts';
import { uriOfFile } from '../assay/files.ts';

/** What a manifest says of the model that a card belongs to. */
export interface Described {
  readonly manifest: Document;
  readonly model: ModelEntry;
}

/** The model whose card this is, as the manifests of the project say; none where several claim it. */
export function describedBy(card: string, project: Project): Described | undefined {
  const all = project
    .all('assay')
    .flatMap(({ document, model }) =>
      model.models
        .filter((entry) => entry.card !== undefined && uriOfFile(document.uri, entry.card.text) === card)
        .map((entry) => ({ manifest: document, model: entry })),
    );
  return all.length === 1 ? all[0] : undefined;
}

/** What an id of the Hub and a name of the manifest have in common: `acme/telco-churn` and `telco_churn` are the same. */
export function dataKey(name: string): string {
  const last = name.slice(0, 300).split('/').at(-1) ?? '';
  return last.toLowerCase().replace(/[^a-z0-9]/g, '');
}
