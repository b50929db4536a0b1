// tested by: test/engine/features/references.test.ts
import { keyText, pairsOf } from '../../document/node.ts';
import { stepSubject, wordsAt, type Mention, type Mentions } from '../../mention.ts';
import type { LockedStage } from '../../model/lock.ts';
import type { Loaded, Project } from '../../model/project.ts';
import { graphPath } from '../dvc/graphStages.ts';
import { parentOf, pathOf } from '../dvc/graphPaths.ts';
import { stageOfLocked } from '../dvc/locked.ts';
import { mentionsOfKeys, type KeyUse } from '../dvc/parameterMentions.ts';
import { pathMention } from '../dvc/pathMentions.ts';
import { folderOf, uriOfPath } from '../dvc/paths.ts';

/** The steps, paths and parameters that a lock file notes. */
export function mentions(loaded: Loaded<'dvc-lock'>, project: Project): Mentions {
  const stages = [...loaded.model.stages.values()];
  const keys = mentionsOfKeys(
    stages.flatMap((stage) => keysOf(stage, loaded, project)),
    loaded.document,
    project,
  );
  return {
    mentions: [
      ...stages.map((stage) => stepMention(stage, loaded)),
      ...stages.flatMap((stage) => pathsOf(stage, loaded, project)),
      ...keys.mentions,
    ],
    unclear: new Set(),
  };
}

/** The name before the @: what stands behind it is made by a loop. */
function stepMention({ name, nameAt }: LockedStage, { document }: Loaded<'dvc-lock'>): Mention {
  const [step = ''] = name.split('@');
  const words = wordsAt(document.text, nameAt, name);
  return {
    of: stepSubject(document.uri.replace(/\.lock$/, '.yaml'), step),
    kind: 'step',
    at: words === undefined ? nameAt : { start: words.start, end: words.start + step.length },
    text: step,
    isDefinition: false,
    ...(words === undefined ? { fixed: 'The name is written with escapes.' } : {}),
  };
}

function pathsOf(stage: LockedStage, { document }: Loaded<'dvc-lock'>, project: Project): readonly Mention[] {
  const folder = stageOfLocked(document, stage.name, project)?.folder ?? parentOf(pathOf(document.uri));
  const files = [
    ...stage.inputs.map((file) => ({ file, isOutput: false })),
    ...stage.outputs.map((file) => ({ file, isOutput: true })),
  ];
  return files.flatMap(({ file: { path, pathAt } }) => {
    const found = graphPath(folder, path, pathAt);
    const all = found === undefined ? [] : pathMention(found, document, { folder, isOutput: false });
    return all.map((one) => ({ ...one, stays: true as const }));
  });
}

function keysOf(
  { name, parameters }: LockedStage,
  { document }: Loaded<'dvc-lock'>,
  project: Project,
): readonly KeyUse[] {
  const home = folderOf(document.uri);
  const wdir = stageOfLocked(document, name, project)?.folder;
  const base = wdir === undefined ? home : uriOfPath(home, wdir);
  return parameters.flatMap(({ file, values }) =>
    pairsOf(values).flatMap((pair) => {
      const key = keyText(pair);
      return key === undefined ? [] : [{ file: uriOfPath(base, file), key, at: pair.key.span }];
    }),
  );
}
