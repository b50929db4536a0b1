/** Two texts, one after the other, that show a fault. */
export interface Step {
  readonly before: string;
  readonly after: string;
}

/**
 * A smaller step that shows a fault too: what both texts begin and end with alike is taken away, in halves, then
 * quarters, then single characters, as long as the fault stays.
 */
export function shrunk(step: Step, shows: (step: Step) => boolean): Step {
  let { head, tail, from, to } = partsOf(step);
  const fails = (one: Parts): boolean => shows(whole(one));
  head = shorter(head, (text) => fails({ head: text, tail, from, to }));
  tail = shorter(tail, (text) => fails({ head, tail: text, from, to }));
  from = shorter(from, (text) => fails({ head, tail, from: text, to }));
  to = shorter(to, (text) => fails({ head, tail, from, to: text }));
  return whole({ head, tail, from, to });
}

interface Parts {
  readonly head: string;
  readonly from: string;
  readonly to: string;
  readonly tail: string;
}

function partsOf({ before, after }: Step): Parts {
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < most - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  return {
    head: before.slice(0, head),
    from: before.slice(head, before.length - tail),
    to: after.slice(head, after.length - tail),
    tail: before.slice(before.length - tail),
  };
}

function whole({ head, from, to, tail }: Parts): Step {
  return { before: head + from + tail, after: head + to + tail };
}

function shorter(text: string, fails: (text: string) => boolean): string {
  let current = text;
  for (let size = Math.ceil(current.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let at = 0; at < current.length;) {
      const without = current.slice(0, at) + current.slice(at + size);
      if (fails(without)) current = without;
      else at += size;
    }
  }
  return current;
}
