// tested by: test/engine/features/references.test.ts
import { itemsOf, mergedPairOf } from '../../document/node.ts';
import { stepSubject, wordsAt, type Mention, type Mentions } from '../../mention.ts';
import type { Loaded, Project } from '../../model/project.ts';
import { keyMentions } from '../params/keyMentions.ts';
import { parameterMentions } from './parameterMentions.ts';
import { pathMentions } from './pathMentions.ts';
import { templateMentions } from './templateMentions.ts';
import { resolvedPipeline } from './templating/resolve.ts';

/** The names of steps, of variables and parameters, and the paths of a pipeline. */
export function mentions(loaded: Loaded<'dvc'>, project: Project): Mentions {
  const all: readonly Mentions[] = [
    { mentions: stepMentions(loaded, project), unclear: new Set() },
    { mentions: variableMentions(loaded, project), unclear: loopNames(loaded, project) },
    { mentions: pathMentions(loaded, project), unclear: new Set() },
    templateMentions(loaded, project),
    parameterMentions(loaded, project),
  ];
  const once = new Map(
    all.flatMap((part) => part.mentions).map((one) => [`${one.at.start} ${one.at.end} ${one.of}`, one]),
  );
  return { mentions: [...once.values()], unclear: new Set(all.flatMap(({ unclear }) => [...unclear])) };
}

function stepMentions(loaded: Loaded<'dvc'>, project: Project): readonly Mention[] {
  const { document } = loaded;
  const { drafts } = project.derive(resolvedPipeline, loaded);
  const names = new Set(drafts.map(({ name }) => name));
  return drafts.map(({ name, nameAt }) => {
    const at = wordsAt(document.text, nameAt, name);
    return {
      of: stepSubject(document.uri, name),
      kind: 'step',
      at: at ?? nameAt,
      text: name,
      isDefinition: true,
      isTaken: (other) => names.has(other),
      ...(at === undefined ? { fixed: 'The name is written with escapes.' } : {}),
    };
  });
}

/** The names under `vars`, and those of the items of loops. */
function variableMentions(loaded: Loaded<'dvc'>, project: Project): readonly Mention[] {
  const { document } = loaded;
  const { drafts } = project.derive(resolvedPipeline, loaded);
  const own = drafts.flatMap(({ vars, loop }) => [
    ...vars,
    ...(loop?.kind === 'foreach' && loop.node !== undefined ? [loop.node] : []),
  ]);
  const vars = [...itemsOf(mergedPairOf(document.root, 'vars')?.value), ...own];
  return vars.flatMap((node) => keyMentions(node, document));
}

/** What the rounds of loops are called: their steps have these names in them. */
function loopNames(loaded: Loaded<'dvc'>, project: Project): ReadonlySet<string> {
  const { stages } = project.derive(resolvedPipeline, loaded);
  return new Set(stages.flatMap(({ round }) => round?.key ?? []));
}
