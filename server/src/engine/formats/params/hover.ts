// tested by: test/engine/formats/params/features.test.ts
import { placeAt } from '../../document/at.ts';
import type { HoverText, Place } from '../../format.ts';
import { codeSpan, escapeMarkdown } from '../../markdownText.ts';
import type { Loaded, Project } from '../../model/project.ts';
import { resolvedPipeline } from '../dvc/templating/resolve.ts';

/** Which steps use a parameter. */
export function hover({ document, offset, project }: Place<'params'>): HoverText | undefined {
  const { crumbs, onKey, span } = placeAt(document.root, offset);
  if (!onKey || span === undefined || crumbs.some(({ pair }) => pair === undefined)) return undefined;
  const key = crumbs.map((crumb) => crumb.key).join('.');
  const users = project.all('dvc').flatMap((pipeline) => usersOf(pipeline, project, document.uri, key));
  if (users.length === 0)
    return { at: span, markdown: `${codeSpan(key)} is not used by a step that Assay can see.` };
  const names = [...new Set(users)].map((name) => `**${escapeMarkdown(name)}**`).join(', ');
  return { at: span, markdown: `${codeSpan(key)} is used by ${names}` };
}

/** The steps that name the key, a part of it or the whole it belongs to, and those that use it in a template. */
function usersOf(pipeline: Loaded<'dvc'>, project: Project, file: string, key: string): readonly string[] {
  const { model } = pipeline;
  const named = model.steps.filter(({ parameters }) =>
    parameters.some((one) => one.file === file && (one.key === undefined || overlap(one.key, key))),
  );
  const { occurrences, variables } = project.derive(resolvedPipeline, pipeline);
  const drawn = variables.imports.has(file) ? [...occurrences] : [];
  const templated = drawn
    .filter(([{ path }]) => path !== undefined && overlap(path.join('.'), key))
    .flatMap(([, { step }]) => step ?? []);
  return [...named.map(({ name }) => name), ...templated];
}

function overlap(a: string, b: string): boolean {
  return a === b || a.startsWith(`${b}.`) || b.startsWith(`${a}.`);
}
