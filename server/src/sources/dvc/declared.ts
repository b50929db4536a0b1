// tested by: test/sources/dvc/index.test.ts
import type { Declared } from '../../engine/evidence/plot.ts';
import { declaredPlots } from '../../engine/plots/declared.ts';
import type { Cancel } from '../../ports/cancel.ts';
import type { Content, Tree } from './content.ts';

/** How a file of a tree is drawn, as the `dvc.yaml` beside it says, or one in a folder above: the nearest that names it. */
export async function declaredIn(
  content: Content,
  tree: Tree,
  path: string,
  cancel: Cancel,
): Promise<Declared | undefined> {
  const folders = path.split('/').slice(0, -1);
  const starts = Array.from({ length: folders.length + 1 }, (_, up) =>
    folders
      .slice(0, folders.length - up)
      .map((folder) => `${folder}/`)
      .join(''),
  );
  const texts = await content.texts(
    starts.map((start) => ({ tree, path: `${start}dvc.yaml` })),
    cancel,
  );
  return texts
    .map((text, up) =>
      text === undefined ? undefined : declaredPlots(text).get(path.slice(starts[up]?.length)),
    )
    .find((declared) => declared !== undefined);
}
