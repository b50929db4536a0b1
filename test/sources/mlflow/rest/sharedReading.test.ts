import { expect, test } from 'vitest';
import type { Cancel } from '../../../../server/src/ports/cancel.ts';
import { SharedReading } from '../../../../server/src/sources/mlflow/rest/sharedReading.ts';

function token(): Cancel & { cancel(): void } {
  const listeners = new Set<() => void>();
  return {
    isCancellationRequested: false,
    onCancellationRequested: (listener) => (
      listeners.add(listener),
      { dispose: () => void listeners.delete(listener) }
    ),
    cancel: () => listeners.forEach((listener) => listener()),
  };
}

/** Reading that ends when it is told to stop. */
function untilStopped(cancel: Cancel): Promise<string> {
  return new Promise((_, reject) => cancel.onCancellationRequested?.(() => reject(new Error('stopped'))));
}

test('all who wait get the one outcome', async () => {
  let times = 0;
  const reading = new SharedReading(() => Promise.resolve((times += 1)));
  expect(await Promise.all([reading.wait(token()), reading.wait(token())])).toEqual([1, 1]);
  expect(reading.isRunning).toBe(false);
});

test('it goes on while one still wants it, and stops with the last', async () => {
  const reading = new SharedReading(untilStopped);
  const [one, other] = [token(), token()];
  const waiting = Promise.allSettled([reading.wait(one), reading.wait(other)]);
  one.cancel();
  expect(reading.isRunning).toBe(true);
  other.cancel();
  expect(reading.isRunning).toBe(false);
  expect(reading.isStopped).toBe(true);
  expect((await waiting).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
});
