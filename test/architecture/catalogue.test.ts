import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { allRules, fixes } from '../../server/src/engine/catalogue.ts';
import { projectOf, uriOf } from '../support/project.ts';
import { repository, sources } from './sources.ts';

/** Ids that rules once had; they are never used again. */
const removed: readonly string[] = [];

/** The rules of a format lie with it; every other family has a folder of its name in `rules`. */
const folderOf: Readonly<Record<string, string>> = {
  assay: 'formats/assay/rules',
  card: 'formats/modelCard/rules',
  dataset: 'formats/datasetCard/rules',
  dvc: 'formats/dvc/rules',
  evals: 'formats/evalResults/rules',
};

const ids = allRules().map(({ id }) => id);
const files = sources(['server/src/engine']).filter(
  ({ path, text }) => /\/rules\//.test(path) && text.includes('defineRule({'),
);
const idOf = (text: string): string => /^ {2}id: '([^']+)'/m.exec(text)?.[1] ?? 'none';
const pageOf = (path: string): string => join(repository, path.replace(/\.ts$/, '.md'));
const readme = readFileSync(join(repository, 'README.md'), 'utf8');

describe('the catalogue', () => {
  test('lists each rule once', () => {
    expect(new Set(ids).size).toBe(ids.length);
    expect(files.map(({ text }) => idOf(text)).sort()).toEqual([...ids].sort());
  });

  test('has ids of one form, none of them used before', () => {
    expect(ids.filter((id) => !/^[a-z]+\/[a-z0-9-]+$/.test(id) || removed.includes(id))).toEqual([]);
  });

  test('has a rule for each fix', () => {
    expect(
      fixes.map(({ rule }) => rule).filter((rule) => !ids.includes(rule as (typeof ids)[number])),
    ).toEqual([]);
  });
});

describe.each(files.map(({ path, text }) => ({ id: idOf(text), path })))('$id', ({ id, path }) => {
  const page = existsSync(pageOf(path)) ? readFileSync(pageOf(path), 'utf8') : '';

  test('lies in the folder of its family, in a file of its name', () => {
    const [family = '', name = ''] = id.split('/');
    const file = name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
    expect(path).toBe(`server/src/engine/${folderOf[family] ?? `rules/${family}`}/${file}.ts`);
  });

  test('has a page with the fixed sections', () => {
    const headings = page.replace(/^```[\s\S]*?^```$/gm, '').match(/^#+ .*$/gm);
    expect(headings).toEqual([`# ${id}`, '## Why', '## Failing example', '## Passing example', '## Options']);
  });

  test('finds its failing example, and nothing in its passing one', () => {
    expect(rulesIn(section(page, 'Failing example')).map(({ rule }) => rule)).toContain(id);
    const passing = rulesIn(section(page, 'Passing example'));
    expect(passing.filter(({ rule, severity }) => rule === id || severity === 'error')).toEqual([]);
  });

  test('has a test and a line in the README', () => {
    expect(
      existsSync(join(repository, path.replace('server/src/', 'test/').replace(/\.ts$/, '.test.ts'))),
    ).toBe(true);
    expect(readme).toContain(`[${id}](${path.replace(/\.ts$/, '.md')})`);
  });
});

function section(page: string, title: string): string {
  return page.split(`## ${title}\n`)[1]?.split(/^## (?:Passing example|Options)$/m)[0] ?? '';
}

/** The findings of the files that a section of a page draws: fences with a language and a path. */
function rulesIn(text: string) {
  const fences = [...text.matchAll(/^```\w+ (\S+)\n([\s\S]*?)^```$/gm)];
  const project = projectOf(Object.fromEntries(fences.map(([, path = '', content = '']) => [path, content])));
  return fences.flatMap(([, path = '']) => project.check(uriOf(path)));
}
