// tested by: test/engine/formats/dvcFile/features.test.ts
import type { Place } from '../../format.ts';
import { placeAt } from '../../document/at.ts';
import { touches } from '../../document/span.ts';
import type { HoverText, Target } from '../../format.ts';
import { codeSpan } from '../../markdownText.ts';
import { describe } from '../../schema/describe.ts';
import { hoverPath } from '../dvc/hoverPath.ts';
import { definePath } from '../dvc/pathsAt.ts';
import { dataFileSchema } from './schema.ts';

/** What reads the data at the cursor, where it comes from, what a key means. */
export function hover(place: Place<'dvc-file'>): HoverText | undefined {
  return hoverSource(place) ?? hoverPath(place) ?? hoverKey(place);
}

function hoverSource({ model, offset }: Place<'dvc-file'>): HoverText | undefined {
  const source = model.sources.find(({ pathAt }) => touches(pathAt, offset));
  if (source?.repository === undefined) return undefined;
  return { at: source.pathAt, markdown: `Imported from ${codeSpan(source.repository)}` };
}

function hoverKey({ document, offset }: Place<'dvc-file'>): HoverText | undefined {
  const { crumbs, onKey, span } = placeAt(document.root, offset);
  if (!onKey || span === undefined) return undefined;
  const text = describe(
    dataFileSchema.schema,
    crumbs.map(({ key }) => key),
  );
  return text === undefined ? undefined : { at: span, markdown: text };
}

/** From a source to what makes it. */
export function definition(place: Place<'dvc-file'>): readonly Target[] {
  return definePath(place) ?? [];
}
