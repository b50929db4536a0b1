// tested by: test/engine/formats/dvc/features.test.ts
import { placeAt } from '../../document/at.ts';
import { touches } from '../../document/span.ts';
import type { HoverText, Place } from '../../format.ts';
import { codeSpan, escapeMarkdown } from '../../markdownText.ts';
import type { Step } from '../../model/pipeline.ts';
import { describe } from '../../schema/describe.ts';
import { hoverPath } from './hoverPath.ts';
import { parametersAt, type PlacedParameter } from './parameterFiles.ts';
import { fileName } from './paths.ts';
import { dvcSchema } from './schema.ts';
import { findKey } from './findKey.ts';
import { heldText, shownValue, valueText } from './heldText.ts';
import { occurrenceAt } from './templating/occurrenceAt.ts';

/** What a template resolves to, what a step does, where a parameter comes from, what a key means. */
export function hover(place: Place<'dvc'>): HoverText | undefined {
  return (
    hoverTemplate(place) ?? hoverParameter(place) ?? hoverStep(place) ?? hoverPath(place) ?? hoverKey(place)
  );
}

function hoverTemplate(place: Place<'dvc'>): HoverText | undefined {
  const one = occurrenceAt(place, place.offset, place.project);
  if (one?.placeholder.path === undefined) return undefined;
  const { at, occurrence } = one;
  const name = codeSpan(one.placeholder.inner.trim());
  if (occurrence.values.length === 0) return { at, markdown: `${name} is not defined.` };
  const lines = occurrence.values.flatMap((held) => heldText(held) ?? []);
  if (lines.length === 0) return { at, markdown: `${name} is known when DVC runs the step.` };
  const more = occurrence.count - occurrence.values.length;
  return { at, markdown: [...lines, ...(more > 0 ? [`and ${more} more`] : [])].join('\n\n') };
}

function hoverParameter({ document, offset, project }: Place<'dvc'>): HoverText | undefined {
  const placed = parametersAt(document, offset, project);
  const lines = new Set(placed.flatMap((one) => parameterText(one) ?? []));
  const [first] = placed;
  if (first === undefined || lines.size === 0) return undefined;
  const more = lines.size > mostValues ? [`and ${lines.size - mostValues} more`] : [];
  const at = first.key === undefined ? first.fileAt : first.at;
  return { at, markdown: [...[...lines].slice(0, mostValues), ...more].join('\n\n') };
}

/** The most values of a parameter in a loop that are shown. */
const mostValues = 5;

function parameterText({ loaded, key }: PlacedParameter): string | undefined {
  const found = loaded && findKey(loaded.document, key ?? '');
  if (loaded === undefined || found === undefined || found === 'unknown') return undefined;
  if (key !== undefined) return valueText({ document: loaded.document, ...found });
  return `${shownValue(found.value)} in ${escapeMarkdown(fileName(loaded.document.uri))}`;
}

function hoverStep(place: Place<'dvc'>): HoverText | undefined {
  const step = place.model.steps.find(({ nameAt }) => touches(nameAt, place.offset));
  return step && { at: step.nameAt, markdown: stepText(step) };
}

function stepText(step: Step): string {
  const lines = [`**Step ${escapeMarkdown(step.name)}**`];
  if (step.command !== undefined) lines.push(`Runs ${codeSpan(step.command)}`);
  if (step.inputs.length > 0) lines.push(`Reads ${step.inputs.map(({ text }) => codeSpan(text)).join(', ')}`);
  if (step.outputs.length > 0)
    lines.push(`Writes ${step.outputs.map(({ text }) => codeSpan(text)).join(', ')}`);
  const keys = step.parameters.flatMap(({ key }) => key ?? []);
  if (keys.length > 0) lines.push(`Depends on ${keys.map(codeSpan).join(', ')}`);
  return lines.join('\n\n');
}

function hoverKey(place: Place<'dvc'>): HoverText | undefined {
  const { crumbs, onKey, span } = placeAt(place.document.root, place.offset);
  if (!onKey || span === undefined) return undefined;
  const text = describe(
    dvcSchema.schema,
    crumbs.map(({ key }) => key),
  );
  return text === undefined ? undefined : { at: span, markdown: text };
}
