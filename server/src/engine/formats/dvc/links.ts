// tested by: test/engine/features/links.test.ts
import { itemsOf, mergedPairOf, stringOf } from '../../document/node.ts';
import type { FileLink } from '../../format.ts';
import type { Loaded, Project } from '../../model/project.ts';
import { folderOf, uriOfPath } from './paths.ts';
import { wordsAt } from '../../mention.ts';
import { resolvedPipeline } from './templating/resolve.ts';

/** The files of variables and parameters that a pipeline names. */
export function links(loaded: Loaded<'dvc'>, project: Project): readonly FileLink[] {
  const { document } = loaded;
  const folder = folderOf(document.uri);
  const vars = itemsOf(mergedPairOf(document.root, 'vars')?.value).flatMap((item) => {
    const [path = ''] = (stringOf(item) ?? '').split(':');
    const uri = uriOfPath(folder, path);
    const words = wordsAt(document.text, item.span, stringOf(item) ?? '');
    if (uri === undefined || words === undefined) return [];
    return [{ uri, at: { start: words.start, end: words.start + path.length } }];
  });
  const { stages } = project.derive(resolvedPipeline, loaded);
  const parameters = stages.flatMap(({ parameters: all, wdir, draft }) => {
    const base = wdir === '' ? folder : wdir && uriOfPath(folder, wdir);
    const named = new Set(draft.parameters.flatMap(({ file }) => file?.span.start ?? []));
    return all.flatMap(({ file }) => {
      const uri = file.text === undefined ? undefined : uriOfPath(base, file.text);
      return uri === undefined || !named.has(file.at.start) ? [] : [{ uri, at: file.at }];
    });
  });
  return [...vars, ...parameters];
}
