import { isSystemTag, type KeyValue } from '../../../../server/src/protocol/tracking.ts';
import type { Write } from '../../../../server/src/protocol/writes.ts';
import type { ActionContext } from '../handler.ts';
import { subjectOf } from '../subject.ts';
import type { View } from '../view.ts';
import { tagKeyProblem } from './aliasRules.ts';
import { change, tell } from './change.ts';
import type { Choice } from './dialogs.ts';
import { taggedOf, tagsOf, type Tagged } from './tags.ts';

const newTag = Symbol('another tag');
const longestValue = 5000;

/** Sets a tag of a run, a model or a version, changes it, or takes it away where its text is made empty. */
export async function setTag(context: ActionContext, argument: unknown): Promise<void> {
  const tagged =
    taggedOf(subjectOf(argument)) ??
    (await context.dialogs.find(context.registry, { title: 'Set a tag of what?', accept: taggedOf }));
  if (tagged === undefined) return;
  const tags = await tagsOf(context, tagged);
  if (!tags.ok) return void tell(context, tags.problem);
  const key = await chooseKey(context, tagged, tags.value);
  if (key === undefined) return;
  const before = valueOf(tags.value, key);
  const text = await context.dialogs.input({
    title: `Tag ${key} of ${tagged.name}`,
    value: before ?? '',
    ...(before === undefined ? {} : { prompt: 'An empty text takes the tag away.' }),
    validate: (value) => (value.length > longestValue ? `At most ${longestValue} characters.` : undefined),
  });
  if (text === undefined || text === (before ?? '')) return;
  await put(context, tagged, { key, value: text === '' ? undefined : text, before });
}

interface Put {
  readonly key: string;
  readonly value: string | undefined;
  readonly before: string | undefined;
}

async function put(context: ActionContext, tagged: Tagged, { key, value, before }: Put): Promise<void> {
  const writeOf = (expected: string | undefined): Write => ({
    kind: 'setTag',
    of: tagged.of,
    key,
    value,
    expected,
  });
  const answer = await change(context, {
    source: tagged.source,
    write: writeOf(before),
    again: async () => {
      const now = await tagsOf(context, tagged);
      return now.ok ? writeOf(valueOf(now.value, key)) : undefined;
    },
  });
  viewOf(context, tagged).refresh(tagged.list);
  if (answer.ok) context.dialogs.done(value === undefined ? `Tag ${key} is gone` : `Tag ${key} is set`);
}

function viewOf({ experiments, registry }: ActionContext, { of }: Tagged): View {
  return of.kind === 'run' ? experiments : registry;
}

function valueOf(tags: readonly KeyValue[], key: string): string | undefined {
  return tags.find((tag) => tag.key === key)?.value;
}

/** One of the tags that are there, or another; those that the system writes itself are left out. */
async function chooseKey(
  { dialogs }: ActionContext,
  { name }: Tagged,
  tags: readonly KeyValue[],
): Promise<string | undefined> {
  const own = tags.filter((tag) => !isSystemTag(tag));
  const choices: readonly Choice<string | typeof newTag>[] = [
    ...own.map(({ key, value }) => ({ label: key, description: value, value: key })),
    { label: 'Another tag…', value: newTag },
  ];
  const title = `Tag of ${name}`;
  const chosen = own.length === 0 ? newTag : await dialogs.choose(title, choices);
  return chosen === newTag ? dialogs.input({ title, prompt: 'Its key.', validate: tagKeyProblem }) : chosen;
}
