// tested by: test/engine/formats/dvc/rules/duplicateOutput.test.ts
import type { Home } from '../../document/document.ts';
import type { GraphPath, GraphStage } from './graphStages.ts';
import { nameOf } from './paths.ts';

/** Where another stage stands, as words behind its name: nothing where it stands in the same file. */
export function whereOf({ home }: GraphStage, from: Home): string {
  if (home === from) return '';
  return ` of ${home.uri.split('/').slice(-2).map(nameOf).join('/')}`;
}

/** What a stage is called in a sentence. */
export function whoOf({ key, name }: GraphStage): string {
  return key === undefined ? `"${name}"` : `step "${name}"`;
}

/** The same at the beginning of a sentence. */
export function subjectOf(stage: GraphStage): string {
  const who = whoOf(stage);
  return who.charAt(0).toUpperCase() + who.slice(1);
}

/** Lets each place through once: the stages of a loop share the places that they were made from. */
export function oncePerPlace(): (path: Pick<GraphPath, 'at'>) => boolean {
  const seen = new Set<number>();
  return ({ at }) => !seen.has(at.start) && seen.add(at.start).size > 0;
}
