import { describe, expect, test } from 'vitest';
import { readPlotOf } from '../../../server/src/engine/plots/read.ts';

function read(path: string, content: string | Uint8Array) {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const buffer = Buffer.from(bytes);
  const source = { path, bytes, base64: buffer.toString('base64'), text: () => buffer.toString('utf8') };
  return readPlotOf({ ...source, declared: undefined });
}

describe('a file is shown', () => {
  test('as a picture where its bytes are one, whatever its name says', () => {
    const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
    expect(read('plot.json', png)).toMatchObject({
      kind: 'image',
      url: 'data:image/png;base64,iVBORw0KGgo=',
    });
  });

  test('as text where it is SVG, or called a picture and none', () => {
    expect(read('a.svg', '<svg><script>alert(1)</script></svg>').kind).toBe('text');
    expect(read('a.png', '<html><script>alert(1)</script>').kind).toBe('text');
  });

  test('not as a picture where it is too large', () => {
    const large = new Uint8Array(6_000_000);
    large.set([0xff, 0xd8, 0xff]);
    expect(read('a.jpg', large)).toMatchObject({ kind: 'text', why: expect.stringContaining('5 MB') });
  });

  test('as the data of a drawing in Vega', () => {
    const vega = { $schema: 'https://vega.github.io/schema/vega-lite/v5.json', data: { values: [{ a: 1 }] } };
    expect(read('v.json', JSON.stringify(vega))).toMatchObject({ kind: 'table', table: { rows: [['1']] } });
  });

  test("as a curve where it is DVCLive's JSON, also with Python's NaN in it", () => {
    const plot = read('roc.json', '{"roc": [{"fpr": 0.0, "tpr": NaN}, {"fpr": 1.0, "tpr": 1.0}]}');
    expect(plot).toMatchObject({ kind: 'lines', lines: [{ xs: [0, 1], ys: [null, 1] }] });
  });

  test('as a matrix, a table or text', () => {
    expect(read('confusion_matrix.json', '[[1,2],[3,4]]').kind).toBe('matrix');
    expect(read('eval.csv', 'a,b\n1,2\n').kind).toBe('table');
    expect(read('eval.tsv', 'step\tloss\n1\t2\n').kind).toBe('lines');
    expect(read('x.json', '{').kind).toBe('text');
    expect(read('x.json', '{"a": 1}').kind).toBe('text');
    expect(read('notes', 'hello')).toMatchObject({ kind: 'text', text: 'hello' });
  });
});
