import { describe, expect, test } from 'vitest';
import { complete } from '../../../../server/src/engine/features/completion.ts';
import { definition } from '../../../../server/src/engine/features/definition.ts';
import { hover } from '../../../../server/src/engine/features/hover.ts';
import { outline } from '../../../../server/src/engine/features/outline.ts';
import type { AnyLoaded, Project } from '../../../../server/src/engine/model/project.ts';
import type { Position } from '../../../../server/src/engine/document/span.ts';
import { atCursor } from '../../../support/cursor.ts';
import { projectOf, uriOf } from '../../../support/project.ts';

const params = 'train:\n  lr: 0.1\n  epochs: 20\n';

function at(marked: string, path = 'dvc.yaml'): { loaded: AnyLoaded; position: Position; project: Project } {
  const { text, position } = atCursor(marked);
  const engine = projectOf({ 'params.yaml': params, [path]: text }, ['data/raw.csv']);
  const loaded = engine.get(uriOf(path));
  if (loaded === undefined) throw new Error(`${path} is not governed`);
  return { loaded, position, project: engine.project };
}

const hovered = (marked: string, path?: string): string | undefined => {
  const { loaded, position, project } = at(marked, path);
  return hover(loaded, position, project)?.markdown;
};

describe('hover', () => {
  test('a template shows its value and where it is from', () => {
    expect(hovered('stages:\n  a:\n    cmd: x ${train.<|>lr}\n')).toBe('`0.1` from params\\.yaml, line 2');
  });

  test('a parameter of a step shows its value', () => {
    expect(hovered('stages:\n  a:\n    cmd: x\n    params: [train.ep<|>ochs]\n')).toBe(
      '`20` from params\\.yaml, line 3',
    );
  });

  test('a step shows what it runs, reads and writes', () => {
    expect(hovered('stages:\n  tr<|>ain:\n    cmd: python t.py\n    deps: [a]\n    outs: [b]\n')).toBe(
      '**Step train**\n\nRuns `python t.py`\n\nReads `a`\n\nWrites `b`',
    );
  });

  test('a key shows what it is for', () => {
    expect(hovered('stages:\n  a:\n    cmd: x\n    fro<|>zen: true\n')).toContain('left alone');
  });

  test('a parameter shows who uses it', () => {
    const engine = projectOf({
      'dvc.yaml': 'stages:\n  fit:\n    cmd: x ${train.lr}\n  all:\n    cmd: x\n    params: [train]\n',
      'params.yaml': params,
    });
    const loaded = engine.get(uriOf('params.yaml'));
    expect(loaded && hover(loaded, { line: 1, character: 3 }, engine.project)?.markdown).toBe(
      '`train.lr` is used by **all**, **fit**',
    );
  });

  test('what a file says is never read as Markdown', () => {
    expect(hovered('stages:\n  "[x](command:y)<|>":\n    cmd: x\n')).toContain('\\[x\\]\\(command\\:y\\)');
  });
});

describe('definition', () => {
  const defined = (marked: string) => {
    const { loaded, position, project } = at(marked);
    return definition(loaded, position, project).map(({ uri, range }) => [uri, range.start]);
  };

  test('a template leads to its key', () => {
    expect(defined('stages:\n  a:\n    cmd: x ${train.<|>lr}\n')).toEqual([
      [uriOf('params.yaml'), { line: 1, character: 2 }],
    ]);
  });

  test('an input leads to the output of the step that makes it', () => {
    expect(
      defined('stages:\n  a:\n    cmd: x\n    outs: [data]\n  b:\n    cmd: y\n    deps: [data/x<|>.csv]\n'),
    ).toEqual([[uriOf('dvc.yaml'), { line: 3, character: 11 }]]);
  });

  test('an input that no step makes leads to its file', () => {
    expect(defined('stages:\n  b:\n    cmd: y\n    deps: [data/raw<|>.csv]\n')).toEqual([
      [uriOf('data/raw.csv'), { line: 0, character: 0 }],
    ]);
  });
});

describe('completion', () => {
  const offered = (marked: string): string[] => {
    const { loaded, position, project } = at(marked);
    return complete(loaded, position, project).map(({ label }) => label);
  };

  test('names inside of a template', () => {
    expect(offered('stages:\n  a:\n    cmd: x ${tr<|>\n')).toEqual(['train', 'train.lr', 'train.epochs']);
  });

  test('a name of a template comes with its value and where that is written', () => {
    const { loaded, position, project } = at('stages:\n  a:\n    cmd: x ${tr<|>\n');
    expect(complete(loaded, position, project)).toMatchObject([
      { label: 'train', detail: '2 keys', documentation: 'From params\\.yaml, line 1' },
      { label: 'train.lr', detail: '0.1', documentation: 'From params\\.yaml, line 2' },
      { label: 'train.epochs', detail: '20', documentation: 'From params\\.yaml, line 3' },
    ]);
  });

  test('keys of a step, without those that are there', () => {
    const keys = offered('stages:\n  a:\n    cmd: x\n    <|>\n');
    expect(keys).toEqual(expect.arrayContaining(['deps', 'outs', 'params', 'metrics']));
    expect(keys).not.toContain('cmd');
  });

  test('keys of the file', () => {
    expect(offered('sta<|>\n')).toEqual(expect.arrayContaining(['stages', 'vars', 'plots']));
  });

  test('under deps the outputs of the other steps, then the files beside it', () => {
    const text = (typed: string) =>
      `stages:\n  a:\n    cmd: x\n    outs: [m.pkl]\n  b:\n    cmd: y\n    outs: [n.pkl]\n    deps:${typed}\n`;
    expect(offered(text('\n      - <|>'))).toEqual(['m.pkl', 'params.yaml', 'dvc.yaml', 'data/']);
    expect(offered(text(' [raw.csv, m<|>]'))).toContain('m.pkl');
    expect(offered(text('\n      - data/<|>'))).toEqual(expect.arrayContaining(['data/raw.csv']));
    expect(offered(text('\n      - data/<|>'))).not.toContain('n.pkl');
  });

  test('an output is named from the folder that the step runs in', () => {
    const base = 'stages:\n  a:\n    cmd: x\n    outs: [data/m.pkl]\n  b:\n    cmd: y\n    wdir: src\n';
    expect(offered(`${base}    deps:\n      - <|>\n`)).toContain('../data/m.pkl');
  });

  test('under params the keys of the file, under a key the words that it takes', () => {
    expect(offered('stages:\n  b:\n    cmd: y\n    params:\n      - tr<|>\n')).toEqual([
      'train',
      'train.lr',
      'train.epochs',
      'params.yaml',
      'data/',
    ]);
    expect(offered('stages:\n  b:\n    cmd: y\n    frozen: <|>\n')).toEqual(['true', 'false']);
    expect(offered('stages:\n  b:\n    cmd: y\n    outs:\n      - m.pkl:\n          <|>\n')).toContain(
      'persist',
    );
  });

  test('keys of a step in a loop', () => {
    expect(offered('stages:\n  a:\n    foreach: [1]\n    do:\n      <|>\n')).toContain('cmd');
  });
});

test('the outline holds the steps with what they read and write', () => {
  const { loaded } = at(
    'stages:\n  a:\n    cmd: x\n    deps: [i]\n    outs: [o]\n    params: [train.lr]\n<|>',
  );
  expect(outline(loaded)).toMatchObject([
    { name: 'a', detail: 'x', children: [{ name: 'i' }, { name: 'o' }, { name: 'train.lr' }] },
  ]);
});
