import { describe, expect, test } from 'vitest';
import { plotFileOf, plotOf } from '../../../server/src/engine/plots/detect.ts';
import { parseDelimited } from '../../../server/src/engine/plots/table.ts';

const of = (text: string) => parseDelimited(text, ',');

describe('a table is drawn', () => {
  test.each([
    ['fpr,tpr,threshold\n0,0,inf\n1,1,0\n', 'lines', 'ROC'],
    ['precision,recall\n1,0\n0.5,1\n', 'lines', 'precision-recall'],
    ['threshold,precision,recall\n0.1,1,0\n0.2,0.5,1\n', 'lines', 'precision-recall'],
    [
      'class,precision,recall,f1-score,support\n0,0.9,0.8,0.85,7\n1,0.7,0.9,0.8,5\n',
      'table',
      'Nothing tells',
    ],
    ['epoch,loss,precision,recall\n0,1,0.2,0.3\n1,0.5,0.3,0.4\n', 'lines', 'column epoch'],
    ['prob_pred,prob_true\n0.1,0.2\n', 'lines', 'calibration'],
    ['actual,predicted\ncat,cat\ncat,dog\n', 'matrix', 'actual and predicted'],
    ['step,loss\n0,1\n1,0.5\n', 'lines', 'column step'],
    ['a,b\n1,2\n', 'table', 'Nothing tells'],
    ['fpr,tpr\nx,y\n', 'table', 'Nothing tells'],
  ])('%j as %s', (text, kind, why) => {
    const plot = plotOf(of(text));
    expect(plot.kind).toBe(kind);
    expect(plot.why).toContain(why);
  });

  test('as it is declared, before all', () => {
    const declared = { template: 'scatter', x: 'a', y: ['b'] };
    expect(plotOf(of('a,b\n1,2\n3,4\n'), declared)).toMatchObject({
      kind: 'points',
      lines: [{ label: 'b', xs: [1, 3], ys: [2, 4] }],
    });
  });

  test('along its rows where no x is declared, with the last column where no y is', () => {
    expect(plotOf(of('a,b\n7,2\n7,4\n'), { template: 'linear', x: undefined, y: [] })).toMatchObject({
      lines: [{ label: 'b', xs: [0, 1], ys: [2, 4] }],
    });
  });

  test.each([
    [
      'confusion',
      [
        [1, 1],
        [0, 1],
      ],
    ],
    [
      'confusion_normalized',
      [
        [0.5, 0.5],
        [0, 1],
      ],
    ],
  ])('as a matrix by the template %s', (template, cells) => {
    const plot = plotOf(of('t,p\na,a\na,b\nb,b\n'), { template, x: 't', y: ['p'] });
    expect(plot).toMatchObject({ kind: 'matrix', labels: ['a', 'b'], cells });
  });

  test("a project's own template is named, and its data shown", () => {
    const plot = plotOf(of('a,b\n1,2\n'), { template: 'my_fancy', x: 'a', y: ['b'] });
    expect(plot).toMatchObject({ kind: 'table', table: { columns: ['a', 'b'] } });
    expect(plot.why).toContain('my_fancy');
  });
});

test('files are told by their names', () => {
  expect(
    ['a/roc.json', 'x.PNG', 'm.tsv', 'model.pkl', 'x.svg'].map((path) => plotFileOf(path)?.what),
  ).toEqual(['plot', 'image', 'table', undefined, undefined]);
});
