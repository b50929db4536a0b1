import { CancellationTokenSource, type CancellationToken } from 'vscode-languageserver/node';
import { describe, expect, test } from 'vitest';
import type { Answer } from '../../server/src/engine/evidence/source.ts';
import { Works } from '../../server/src/lsp/work.ts';
import type { Work } from '../../server/src/protocol/work.ts';

const place = { source: 's', what: 'runs', key: 'all' };
const never = new CancellationTokenSource().token;

interface Read {
  readonly stop: CancellationToken;
  end(value: number): void;
}

/** Works with reads that end when the test says so. */
function works(patienceMs = 5) {
  const told: Work[] = [];
  const reads: Read[] = [];
  const made = new Works({ clock: { now: () => 7 }, tell: (work) => told.push(work), patienceMs });
  const read = (stop: CancellationToken): Promise<Answer<number>> =>
    new Promise((resolve, reject) => {
      reads.push({ stop, end: (value) => resolve({ ok: true, value, readAt: 0 }) });
      stop.onCancellationRequested(() => reject(new Error('cancelled')));
    });
  return { made, told, reads, run: (cancel = never) => made.run(place, cancel, read) };
}

const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 30));

describe('a read', () => {
  test('is joined by who asks the same, and read anew when it has ended', async () => {
    const { run, reads } = works();
    const both = Promise.all([run(), run()]);
    expect(reads).toHaveLength(1);
    reads[0]?.end(3);
    expect((await both).map((answer) => answer.ok && answer.value)).toEqual([3, 3]);
    void run();
    expect(reads).toHaveLength(2);
  });

  test('that is short is not told; one that takes long is, and that it ended', async () => {
    const { run, reads, told } = works();
    const short = run();
    reads[0]?.end(1);
    await short;
    await soon();
    expect(told).toEqual([]);
    const long = run();
    await soon();
    expect(told).toMatchObject([{ source: 's', what: 'runs', since: 7, ended: false }]);
    reads[1]?.end(1);
    await long;
    expect(told.map(({ ended }) => ended)).toEqual([false, true]);
    expect(new Set(told.map(({ work }) => work)).size).toBe(1);
  });

  test('that is stuck is stopped all the same', async () => {
    const { made, told } = works();
    const answer = made.run(place, never, () => new Promise<Answer<number>>(() => undefined));
    await soon();
    made.cancel(told[0]?.work ?? '');
    expect(await answer).toMatchObject({ ok: false, problem: { reason: 'cancelled' } });
    expect(told.map(({ ended }) => ended)).toEqual([false, true]);
  });

  test('is stopped by a person, who is told what to do', async () => {
    const { made, run, told } = works();
    const answer = run();
    await soon();
    made.cancel('of somebody else');
    made.cancel(told[0]?.work ?? '');
    expect(await answer).toMatchObject({ ok: false, problem: { reason: 'cancelled' } });
    expect(told.at(-1)?.ended).toBe(true);
  });

  test('goes on while one of those who asked still waits, and stops when nobody does', async () => {
    const { run, reads } = works();
    const [one, other] = [new CancellationTokenSource(), new CancellationTokenSource()];
    const answers = [run(one.token), run(other.token)];
    one.cancel();
    expect(reads[0]?.stop.isCancellationRequested).toBe(false);
    other.cancel();
    expect(reads[0]?.stop.isCancellationRequested).toBe(true);
    await Promise.all(answers);
  });
});
