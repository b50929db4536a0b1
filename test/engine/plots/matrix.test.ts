import { expect, test } from 'vitest';
import { countMatrix, writtenMatrix } from '../../../server/src/engine/plots/matrix.ts';
import { parseDelimited } from '../../../server/src/engine/plots/table.ts';

const columns = { actual: 'a', predicted: 'p' };

test('classes that are numbers stand in their order', () => {
  const table = parseDelimited('a,p\n10,2\n2,2\n', ',');
  expect(countMatrix(table, columns, false)).toMatchObject({
    labels: ['2', '10'],
    cells: [
      [1, 0],
      [1, 0],
    ],
  });
});

test('too many classes are no matrix', () => {
  const rows = Array.from({ length: 100 }, (_, index) => `${index},${index}`).join('\n');
  expect(countMatrix(parseDelimited(`a,p\n${rows}\n`, ','), columns, false)).toBeUndefined();
});

test('a matrix may be written down as one', () => {
  expect(
    writtenMatrix([
      [5, 1],
      [2, 8],
    ]),
  ).toMatchObject({ labels: ['0', '1'], isNormalized: false });
  expect(
    writtenMatrix({
      labels: ['x', 'y'],
      matrix: [
        [0.9, 0.1],
        [0, 1],
      ],
    }),
  ).toMatchObject({
    labels: ['x', 'y'],
    isNormalized: true,
  });
  expect(
    [
      [[1, 2]],
      [
        [1, 'a'],
        [1, 2],
      ],
      3,
      {},
    ].map(writtenMatrix),
  ).toEqual(Array(4).fill(undefined));
});
