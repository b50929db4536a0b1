// tested by: test/engine/formats/dvc/features.test.ts
import { placeAt } from '../../document/at.ts';
import { resolved, type Node } from '../../document/node.ts';
import { touches } from '../../document/span.ts';
import type { HoverText, Place } from '../../format.ts';
import { codeSpan, escapeMarkdown } from '../../markdownText.ts';
import type { Step } from '../../model/pipeline.ts';
import { describe } from '../../schema/describe.ts';
import { hoverPath } from './hoverPath.ts';
import { fileName } from './paths.ts';
import { dvcSchema } from './schema.ts';
import { findKey, lookUp, type Definition } from './scope.ts';
import { expressionPath } from './template.ts';

/** What a template resolves to, what a step does, where a parameter comes from, what a key means. */
export function hover(place: Place<'dvc'>): HoverText | undefined {
  return (
    hoverTemplate(place) ?? hoverParameter(place) ?? hoverStep(place) ?? hoverPath(place) ?? hoverKey(place)
  );
}

function hoverTemplate(place: Place<'dvc'>): HoverText | undefined {
  const one = place.model.interpolations.find(({ at }) => touches(at, place.offset));
  const path = one && expressionPath(one.expression);
  if (one === undefined || path === undefined) return undefined;
  const found = lookUp(place, path, one.step, place.project);
  if (found.state === 'found') return { at: one.at, markdown: valueText(found.definition) };
  if (found.state === 'missing')
    return { at: one.at, markdown: `${codeSpan(one.expression)} is not defined.` };
  return { at: one.at, markdown: `${codeSpan(one.expression)} is known when DVC runs the step.` };
}

function hoverParameter(place: Place<'dvc'>): HoverText | undefined {
  const reference = place.model.steps
    .flatMap(({ parameters }) => parameters)
    .find(({ at }) => touches(at, place.offset));
  if (reference?.file === undefined || reference.key === undefined) return undefined;
  const loaded = place.project.get(reference.file, 'params');
  const found = loaded && findKey(loaded.model.root, reference.key);
  if (loaded === undefined || found === undefined || found === 'unknown') return undefined;
  return { at: reference.at, markdown: valueText({ document: loaded.document, ...found }) };
}

function valueText({ document, at, value }: Definition): string {
  const line = document.lines.positionAt(at.start).line + 1;
  return `${codeSpan(shown(value))} from ${escapeMarkdown(fileName(document.uri))}, line ${line}`;
}

function shown(value: Node | undefined): string {
  const node = resolved(value);
  if (node?.type === 'mapping') return `${node.pairs.length} keys`;
  if (node?.type === 'sequence') return `a list of ${node.items.length}`;
  return node === undefined ? 'null' : String(node.value);
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
