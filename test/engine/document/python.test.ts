import { expect, test } from 'vitest';
import { pairOf, valueOf } from '../../../server/src/engine/document/node.ts';
import { parsePython } from '../../../server/src/engine/document/python.ts';
import { toValue } from '../../../server/src/engine/document/value.ts';
import { randomEdits } from '../../support/randomEdits.ts';

const text = `import os
LR = 1e-3
SEED: int = -3
NAME = 'digits' "-v1"
SIZES = 1, 0x10, 1_000
ROOT = os.getcwd()
LATER: str
a = b = 3
c, d = 1, 2

@dataclass
class Train(Base):
    """What a run is made with."""
    epochs = 10; batch = 32
    def __init__(self, depth=2):
        self.layers = {'wide': [True, (None,)], "deep": {1, 2}}
        self.net.depth = depth
        local = 1

    def fit(self):
        self.other = 1

    class Inner: x = 1.

if LR:
    HIDDEN = 1
`;

test('plain values of the module, of classes and of self in __init__ are parameters', () => {
  const { root, problems } = parsePython(text);
  expect(problems).toEqual([]);
  expect(toValue(root)).toEqual({
    LR: 0.001,
    SEED: -3,
    NAME: 'digits-v1',
    SIZES: [1, 16, 1000],
    Train: { epochs: 10, batch: 32, layers: { wide: [true, [null]], deep: [1, 2] }, Inner: { x: 1 } },
  });
});

test('keys and values have their places', () => {
  const { root } = parsePython(text);
  const shown = (pair: ReturnType<typeof pairOf>) =>
    pair && [pair.key, pair, pair.value].map((one) => one && text.slice(one.span.start, one.span.end));
  expect(shown(pairOf(root, 'SEED'))).toEqual(['SEED', 'SEED: int = -3', '-3']);
  expect(shown(pairOf(valueOf(root, 'Train'), 'layers'))?.[0]).toBe('layers');
  expect(shown(pairOf(root, 'Train'))?.[1]).toMatch(/^Train\(Base\)[^]*x = 1\.$/);
});

test.each([
  ['x = 1\nx = 2', { x: 2 }],
  ['x = 1\nx = compute()', { x: 1 }],
  ['x = f"{y}"\ny = not True\nz = 1 + 2\nw = 1 + 2j', { w: '1+2j' }],
  ['x = "\\x41\\u0042\\n\\q" r"\\n" """a\n"""', { x: 'AB\n\\q\\na\n' }],
  ['x = {"a": {"b": [1,\n  2]}, **other}\ny = (1)\nz = ()\nv = set()', { y: 1, z: [], v: [] }],
  ['self.x = 1\nother.y = 2\nx[0] = 3', { x: 1 }],
  ['def __init__(self):\n  self.x = 1', { x: 1 }],
  ['def f():\n  x = 1\nif True: y = 2\nelse: z = 3\nclass C:\n  pass', { C: {} }],
  ['async def __init__(self):\n  self.x = 1', {}],
  ['x = 123456789012345678901234567890', { x: 123456789012345678901234567890n }],
  ['x = (1 +\n     2j)\nq = 3', { x: '1+2j', q: 3 }],
  ['# x = 1\r\ny = 2 # 3\r\nz = "#"\r\n', { y: 2, z: '#' }],
  ['', {}],
])('%j is read as DVC reads it', (source, value) => {
  expect(toValue(parsePython(source).root)).toEqual(value);
});

test.each([
  ['x = [1, 2', '[', 'This is not closed: a ] is missing.'],
  ['x = (1, 2]', ']', 'This bracket closes none that is open.'],
  ["x = 'a\ny = 1", "'a", 'This text is not closed: a quote is missing.'],
  ['x = """a\ny = 1', '"""a\ny = 1', 'This text is not closed: a quote is missing.'],
  ['a = 1\nx = = 1\nb = 2', 'x = = 1', 'Python cannot read this line.'],
  ['class A\n  x = 1', 'class A', 'Python cannot read this line.'],
])('%j is no Python', (broken, marked, message) => {
  const { problems } = parsePython(broken);
  expect(problems.map(({ span, ...one }) => [broken.slice(span.start, span.end), one.message])).toEqual([
    [marked, message],
  ]);
});

test.each([
  'x = 1.\ny = 2.e-3\n',
  'def f():\n  x = yield\n  yield\n',
  'match x:\n  case ast.BinOp(): pass\n',
  'with (\n  a as b,\n  c as d,\n): pass\n',
  'type X = int\nx = f"{a!r:>{b}}"\n',
])('%j is no mistake', (sound) => {
  expect(parsePython(sound).problems).toEqual([]);
});

test.each([
  ['nested lists', `x = ${'['.repeat(300_000)}`],
  ['nested mappings', `x = ${'{1:'.repeat(100_000)}`],
  ['nested sets', `x = ${'{{'.repeat(50)}${'}}'.repeat(50)}`],
  ['nested classes', Array.from({ length: 2_000 }, (_, depth) => `${' '.repeat(depth)}class C:\n`).join('')],
  ['many assignments', 'x = 1\n'.repeat(80_000)],
  ['a long number', `x = ${'9'.repeat(1_000_000)}`],
  ['many quotes', `x = ${'"'.repeat(300_000)}'`],
  ['continued lines', 'x = 1 \\\n'.repeat(100_000)],
])('%s are read or refused in little time', (_, hostile) => {
  const start = performance.now();
  expect(Array.isArray(parsePython(hostile).problems)).toBe(true);
  expect(performance.now() - start).toBeLessThan(3_000);
});

test('no text makes the reader throw', () => {
  for (const broken of randomEdits(text, 300)) expect(Array.isArray(parsePython(broken).problems)).toBe(true);
});
