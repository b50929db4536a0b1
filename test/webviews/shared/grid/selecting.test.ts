import { describe, expect, test } from 'vitest';
import type { PickedRun, WindowRow } from '../../../../webviews/messages/runs.ts';
import { Selecting } from '../../../../webviews/shared/grid/selecting.ts';

function rowOf(row: number): WindowRow {
  return { source: 's', run: `r${row}`, name: `run ${row}`, status: 'FINISHED', depth: 0 };
}

/** A table whose first 100 rows were read. */
function selectingOf(order: (row: number) => number = (row) => row) {
  const [picked, said, changes] = [[] as [number, number][], [] as string[], [] as (readonly PickedRun[])[]];
  const selecting = new Selecting({
    row: (row) => (row < 100 ? rowOf(order(row)) : undefined),
    pick: (from, count) => picked.push([from, count]),
    say: (text) => said.push(text),
    onChange: (runs) => changes.push(runs),
  });
  return { selecting, picked, said, changes };
}

describe('selecting runs', () => {
  test('one by one, and taking one back, is said each time', () => {
    const { selecting, said, changes } = selectingOf();
    selecting.toggle(3);
    selecting.toggle(5);
    selecting.toggle(3);
    expect(selecting.runs).toEqual([{ source: 's', run: 'r5', name: 'run 5' }]);
    expect(said).toEqual(['1 run selected', '2 runs selected', '1 run selected']);
    expect(changes).toHaveLength(3);
  });

  test('is of runs and not of rows, so it outlives another order', () => {
    const { selecting } = selectingOf((row) => 99 - row);
    selecting.toggle(0);
    expect(selecting.has({ source: 's', run: 'r99' })).toBe(true);
    expect(selecting.has({ source: 'other', run: 'r99' })).toBe(false);
  });

  test('from one row to another, both ways from where it began', () => {
    const { selecting } = selectingOf();
    selecting.toggle(10);
    selecting.extend(12, 10);
    expect(selecting.runs.map(({ run }) => run)).toEqual(['r10', 'r11', 'r12']);
    selecting.extend(9, 12);
    expect(selecting.runs.map(({ run }) => run)).toEqual(['r9', 'r10']);
  });

  test('asks for runs that were not read', () => {
    const { selecting, picked } = selectingOf();
    selecting.range(90, 110);
    expect(picked).toEqual([[90, 21]]);
    selecting.picked([{ source: 's', run: 'r105', name: 'run 105' }]);
    expect(selecting.runs).toHaveLength(1);
  });

  test('says where there are too many, and keeps what was selected', () => {
    const { selecting, said, picked } = selectingOf();
    selecting.toggle(1);
    selecting.range(0, 99_999);
    expect(said.at(-1)).toContain('10,000 runs at most');
    expect(picked).toEqual([]);
    expect(selecting.runs).toHaveLength(1);
    selecting.clear();
    expect(said.at(-1)).toBe('No run selected');
  });

  test('does nothing in an empty table', () => {
    const { selecting, changes } = selectingOf();
    selecting.range(0, -1);
    selecting.toggle(500);
    selecting.clear();
    expect(changes).toEqual([]);
  });
});
