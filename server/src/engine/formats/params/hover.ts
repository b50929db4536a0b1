// tested by: test/engine/formats/params/features.test.ts
import { placeAt } from '../../document/at.ts';
import type { HoverText, Place } from '../../format.ts';
import { codeSpan, escapeMarkdown } from '../../markdownText.ts';
import type { Loaded, Project } from '../../model/project.ts';
import { graphs } from '../dvc/graphBuild.ts';
import { uriOf } from '../dvc/graphPaths.ts';
import { resolvedPipeline } from '../dvc/templating/resolve.ts';
import { occurrences } from '../dvc/templating/resolved.ts';
import { isWildcard, matchesWildcard } from '../dvc/wildcard.ts';

/** Which steps use a parameter. */
export function hover({ document, offset, project }: Place<'params'>): HoverText | undefined {
  const { crumbs, onKey, span } = placeAt(document.root, offset);
  if (!onKey || span === undefined) return undefined;
  const path = crumbs.map(({ key }) => key);
  const key = path.join('.');
  const templated = project
    .all('dvc')
    .flatMap((pipeline) => templatedSteps(pipeline, project, document.uri, path));
  const users = new Set([...namingSteps(project, document.uri, path), ...templated]);
  if (users.size === 0)
    return { at: span, markdown: `${codeSpan(key)} is not used by a step that Assay can see.` };
  const names = [...users].map((name) => `**${escapeMarkdown(name)}**`).join(', ');
  return { at: span, markdown: `${codeSpan(key)} is used by ${names}` };
}

/** The steps that name the key under `params`, a part of it or the whole it belongs to. */
function namingSteps(project: Project, file: string, path: readonly string[]): readonly string[] {
  return project
    .derive(graphs, project)
    .all.flatMap(({ stages }) => stages)
    .filter(({ parameters, home }) =>
      parameters.some(
        (one) =>
          uriOf(one.file.path, home.uri) === file &&
          (one.key === undefined || overlap(one.key.split('.'), path)),
      ),
    )
    .map(({ key, name }) => key ?? name);
}

/** The steps that use it in a template. */
function templatedSteps(
  pipeline: Loaded<'dvc'>,
  project: Project,
  file: string,
  key: readonly string[],
): readonly string[] {
  const resolved = project.derive(resolvedPipeline, pipeline);
  if (!resolved.variables.imports.has(file)) return [];
  return [...project.derive(occurrences, resolved)]
    .filter(([{ path }]) => path !== undefined && overlap(path, key))
    .flatMap(([, { step }]) => step ?? []);
}

/** Whether one of two keys lies in the other; wildcards stand for any name that they fit. */
function overlap(named: readonly string[], key: readonly string[]): boolean {
  return named.every((part, index) => {
    const name = key[index];
    return name === undefined || part === name || (isWildcard(part) && matchesWildcard(name, part) !== false);
  });
}
