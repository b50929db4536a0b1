import type { Answer, Unavailable } from '../../../../server/src/protocol/tracking.ts';
import { write, type Write } from '../../../../server/src/protocol/writes.ts';
import { read } from '../../server/read.ts';
import type { ActionContext } from '../handler.ts';

const anyway = 'Set Anyway';

export interface Change {
  readonly source: string;
  readonly write: Write;
  /** The same change for what is there by now, where a person wants it all the same; undefined where it is not known. */
  again?(): Promise<Write | undefined>;
}

/** Writes. Of somebody else's change in between a person is told, and may want theirs all the same. */
export async function change(context: ActionContext, wanted: Change): Promise<Answer<string | undefined>> {
  const answer = await read(context.server, write, { source: wanted.source, write: wanted.write });
  if (answer.ok) return { ...answer, value: answer.value.now };
  const isConflict = answer.problem.reason === 'conflict' && wanted.again !== undefined;
  const choice = await tell(context, answer.problem, ...(isConflict ? [anyway] : []));
  const next = choice === anyway ? await wanted.again?.() : undefined;
  return next === undefined ? answer : change(context, { ...wanted, write: next });
}

/** Says why something was not done: one cause, one thing to do. */
export function tell(
  { dialogs }: Pick<ActionContext, 'dialogs'>,
  { message, action }: Unavailable,
  ...buttons: readonly string[]
): Promise<string | undefined> {
  return dialogs.warn(`${message} ${action}`, ...buttons);
}
