// tested by: test/engine/formats/dvcLock/features.test.ts
import { placeAt } from '../../document/at.ts';
import { touches } from '../../document/span.ts';
import type { HoverText, Place } from '../../format.ts';
import { codeSpan, escapeMarkdown } from '../../markdownText.ts';
import type { LockedStage } from '../../model/lock.ts';
import { describe } from '../../schema/describe.ts';
import { driftOf, type Drift } from '../dvc/drift.ts';
import { notedText } from '../dvc/hoverPath.ts';
import { stageOfLocked } from '../dvc/locked.ts';
import { lockSchema } from './schema.ts';

/** The most differences that a hover names. */
const most = 10;

/** Whether a step is still as it was, what was noted of a file, what a key means. */
export function hover(place: Place<'dvc-lock'>): HoverText | undefined {
  const stage = [...place.model.stages.values()].find(({ at }) => touches(at, place.offset));
  return (stage && (hoverStage(stage, place) ?? hoverFile(stage, place))) ?? hoverKey(place);
}

function hoverStage(locked: LockedStage, place: Place<'dvc-lock'>): HoverText | undefined {
  if (!touches(locked.nameAt, place.offset)) return undefined;
  const stage = stageOfLocked(place.document, locked.name, place.project);
  const title = `**Step ${escapeMarkdown(locked.name)}** as it last ran`;
  if (stage === undefined) return { at: locked.nameAt, markdown: title };
  const found = driftOf(stage, locked, place.project);
  const now = found.length === 0 ? 'dvc.yaml still says the same.' : changes(found);
  return { at: locked.nameAt, markdown: `${title}\n\n${now}` };
}

function changes(found: readonly Drift[]): string {
  const lines = found.slice(0, most).map(({ what, name }) => `- ${what} ${codeSpan(name)}`);
  const more = found.length > most ? [`- ${found.length - most} more`] : [];
  return ['It has changed since, and will run again:', '', ...lines, ...more].join('\n');
}

function hoverFile({ inputs, outputs }: LockedStage, { offset }: Place<'dvc-lock'>): HoverText | undefined {
  const file = [...inputs, ...outputs].find(({ pathAt }) => touches(pathAt, offset));
  return file && { at: file.pathAt, markdown: `${codeSpan(file.path)}\n\n${notedText(file)}` };
}

function hoverKey({ document, offset }: Place<'dvc-lock'>): HoverText | undefined {
  const { crumbs, onKey, span } = placeAt(document.root, offset);
  if (!onKey || span === undefined) return undefined;
  const text = describe(
    lockSchema.schema,
    crumbs.map(({ key }) => key),
  );
  return text === undefined ? undefined : { at: span, markdown: text };
}
