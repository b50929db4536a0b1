// tested by: test/engine/formats/assay/features.test.ts
import { placeAt } from '../../document/at.ts';
import { touches } from '../../document/span.ts';
import type { HoverText, Place } from '../../format.ts';
import { codeSpan } from '../../markdownText.ts';
import { describe } from '../../schema/describe.ts';
import { definedText } from './defined.ts';
import { uriOfFile } from './files.ts';
import { kindNames } from './references.ts';
import { assaySchema } from './schema.ts';

/** What a name stands for, whether a file is there, what a key means. */
export function hover(place: Place<'assay'>): HoverText | undefined {
  return hoverReference(place) ?? hoverFile(place) ?? hoverKey(place);
}

function hoverReference({ model, offset }: Place<'assay'>): HoverText | undefined {
  const reference = model.references.find(({ at }) => touches(at, offset));
  if (reference === undefined) return undefined;
  const unknown = `There is no ${kindNames[reference.to]} ${codeSpan(reference.text)}.`;
  return { at: reference.at, markdown: definedText(model, reference) ?? unknown };
}

function hoverFile({ model, offset, project, document }: Place<'assay'>): HoverText | undefined {
  const file = model.files.find(({ at }) => touches(at, offset));
  const uri = file && uriOfFile(document.uri, file.text);
  const exists = uri === undefined ? undefined : project.files.exists(uri);
  if (file === undefined || exists === undefined) return undefined;
  const state = exists ? 'is there' : 'does not exist';
  return { at: file.at, markdown: `The ${file.what} ${codeSpan(file.text)} ${state}.` };
}

function hoverKey({ document, offset }: Place<'assay'>): HoverText | undefined {
  const { crumbs, onKey, span } = placeAt(document.root, offset);
  if (!onKey || span === undefined) return undefined;
  const path = crumbs.map(({ key }) => key);
  const text = describe(assaySchema.schema, path);
  return text === undefined ? undefined : { at: span, markdown: text };
}
