// tested by: test/engine/formats/modelCard/rules/metricMismatch.test.ts
import type { Use } from '../../../format.ts';
import type { Loaded, Project } from '../../../model/project.ts';
import { uriOfFile } from '../../assay/files.ts';
import { isAddress } from './evidence.ts';
import { runsOf } from './runs.ts';
import { fileNamed, filesNamedBy, modelOf, reportOf } from './sources.ts';

/** The files whose values the numbers of a card may come from. */
export function evidenceUses(card: Loaded<'model-card'>, project: Project): readonly Use[] {
  if (card.model.claims.length === 0) return [];
  const report = reportOf(card, project);
  const uris = [
    ...project.derive(filesNamedBy, card),
    ...statedSources(card).flatMap((source) => fileNamed(card.document.uri, source, project) ?? []),
    ...manifestSources(card, project),
    ...(report === undefined ? [] : [report]),
  ];
  return [...new Set(uris)].slice(0, 100).map((uri) => ({ uri, kind: 'params' }));
}

/** The runs whose metrics the numbers of a card may come from. */
export function evidenceRuns(card: Loaded<'model-card'>, project: Project): readonly string[] {
  if (card.model.claims.length === 0) return [];
  const stated = [...sourcesIn(card), ...targets(card, project)].filter(isAddress);
  return [...new Set([...stated, ...runsOf(card, project)])].slice(0, 50);
}

function sourcesIn({ model }: Loaded<'model-card'>): readonly string[] {
  return model.claims.flatMap(({ binding, sourceAround }) =>
    [binding, sourceAround].flatMap((one) => one?.source ?? []),
  );
}

function statedSources(card: Loaded<'model-card'>): readonly string[] {
  return [...new Set(sourcesIn(card).filter((source) => !isAddress(source)))];
}

function targets(card: Loaded<'model-card'>, project: Project): readonly string[] {
  const claims = project.derive(modelOf, card)?.model.claims ?? [];
  return claims.flatMap(({ target }) => target?.text.split('#')[0] ?? []);
}

function manifestSources(card: Loaded<'model-card'>, project: Project): readonly string[] {
  const manifest = project.derive(modelOf, card)?.manifest;
  if (manifest === undefined) return [];
  return targets(card, project)
    .filter((source) => !isAddress(source))
    .flatMap((source) => uriOfFile(manifest, source) ?? []);
}
