import type { Writer } from '../../../engine/evidence/contract.ts';
import type { Write, Written } from '../../../engine/evidence/write.ts';
import type { Cancel } from '../../../ports/cancel.ts';
import { conflict } from '../problems.ts';
import { answer } from './answer.ts';
import { changeOf, type Change } from './changes.ts';
import type { RestClient } from './client.ts';
import { RestProblem } from './problems.ts';
import { registerVersion } from './register.ts';
import { sent } from './sent.ts';

/** How long after a write it is looked at once more: who writes at the same moment is seen by then. */
const lookAgainMs = 1000;

export type Sleep = (milliseconds: number) => Promise<void>;

/**
 * Changes what is on the server. MLflow has no write that holds only if nobody else was quicker, so what is there is
 * compared before, read back after, and looked at once more a second later. No write is sent twice.
 */
export function createWriter(client: RestClient, sleep: Sleep): Writer {
  return {
    write: (write, cancel) => answer(client.clock, () => apply(client, write, sleep, cancel)),
  };
}

async function apply(client: RestClient, write: Write, sleep: Sleep, cancel: Cancel): Promise<Written> {
  if (write.kind === 'registerVersion') return registerVersion(client, write, cancel);
  const change = changeOf(write);
  const found = await change.read(client, cancel);
  if (change.expected !== undefined && found !== change.expected.value) throw other(change, found);
  return sent(async () => {
    await change.send(client, cancel);
    // From here on the change may be done: what is there is told even to one who does not want to wait any more.
    await lookAt(client, change);
    await sleep(lookAgainMs);
    return { now: await lookAt(client, change) };
  });
}

const never: Cancel = { isCancellationRequested: false };

async function lookAt(client: RestClient, change: Change): Promise<string | undefined> {
  const now = await change.read(client, never);
  if (now !== change.wanted) throw other(change, now);
  return now;
}

function other({ what }: Change, now: string | undefined): RestProblem {
  return new RestProblem(conflict(what, now === undefined ? 'gone' : `"${now}"`));
}
