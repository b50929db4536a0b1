import { describe, expect, test } from 'vitest';
import { hover } from '../../../server/src/engine/features/hover.ts';
import { answersOf } from '../../support/patience.ts';
import { projectOf, uriOf } from '../../support/project.ts';

const front = '---\nlicense: mit\nlibrary_name: sklearn\n---\n';

/** Bodies that make careless readers of Markdown slow. */
const bodies: Readonly<Record<string, string>> = {
  'opened links': '['.repeat(50_000),
  'opened links with targets': '[a]('.repeat(30_000),
  'opened images': '![a'.repeat(30_000),
  stars: '*a '.repeat(50_000),
  'stars and underscores': '*_'.repeat(50_000),
  'opened tags': '<a '.repeat(50_000),
  'opened comments': '<!-- '.repeat(50_000),
  'opened code': '`'.repeat(50_000),
  'code marks of every length': Array.from({ length: 400 }, (_, length) => '`'.repeat(length)).join(' '),
  'quotes in quotes': `${'> '.repeat(5_000)}a`,
  'lists in lists': Array.from({ length: 1_000 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n'),
  '50,000 headings': '# Metrics\n'.repeat(50_000),
  '50,000 link definitions': Array.from({ length: 50_000 }, (_, index) => `[a${index}]: x`).join('\n'),
  'a table of 2,000 columns': `|${' a |'.repeat(2_000)}\n|${'---|'.repeat(2_000)}\n${`|${' 0.9 |'.repeat(2_000)}\n`.repeat(20)}`,
  'a table of 20,000 rows': `| Metric | Value |\n|---|---|\n${'| accuracy | 0.91 |\n'.repeat(20_000)}`,
  'a line of 1 MB': 'accuracy of 0.91 '.repeat(60_000),
  'numbers that go on': `accuracy ${'9'.repeat(500_000)} ± ${'0.'.repeat(100_000)}`,
  'numbers with signs': '~ ± > % - . , '.repeat(50_000),
  blanks: `${' '.repeat(500_000)}x`,
  'blank lines': '\n'.repeat(500_000),
  'emphasis around numbers': '**0.9** ± '.repeat(30_000),
  entities: '&amp;&#x41;&'.repeat(50_000),
};

describe('hostile Markdown answers within a second', () => {
  test.each(Object.entries(bodies))(
    '%s',
    (_, body) => {
      const texts = {
        'MODEL_CARD.md': `# Model card\n\n## Metrics\n\n${body}`,
        'README.md': `${front}${body}`,
      };
      expect(answersOf(texts, 'README.md').slow).toEqual([]);
      expect(answersOf(texts, 'MODEL_CARD.md').slow).toEqual([]);
    },
    60_000,
  );

  test('a front matter that is never closed', () => {
    const text = `---\nlicense: mit\n${'a: 1\n'.repeat(50_000)}`;
    expect(answersOf({ 'README.md': text }, 'README.md').slow).toEqual([]);
  }, 60_000);
});

test('what a card says stands in no hover as a link, an image or HTML', () => {
  const evil =
    '<img src=x onerror=alert(1)>[a](command:workbench.action.quit)![b](https://evil.example/x.png)';
  const text = `---\nlicense: "${evil}"\nlanguage: ["${evil}"]\nmodel-index:\n  - name: "${evil}"\n    results:\n      - task: {type: "${evil}", name: "${evil}"}\n        dataset: {type: "${evil}", name: "${evil}"}\n        metrics:\n          - {type: "${evil}", value: 0.9, name: "${evil}"}\n---\n# ${evil}\n\n| ${evil} | 0.9 |\n|---|---|\n| ${evil} | 0.9 |\n`;
  const engine = projectOf({ 'README.md': text });
  const loaded = engine.get(uriOf('README.md'));
  if (loaded === undefined) throw new Error('the card is not governed');
  const hovers = [];
  for (let offset = 0; offset < text.length; offset += 3) {
    const found = hover(loaded, loaded.document.lines.positionAt(offset), engine.project);
    if (found !== undefined) hovers.push(found.markdown);
  }
  expect(hovers.length).toBeGreaterThan(0);
  for (const markdown of hovers) {
    expect(markdown).not.toContain('](command:');
    expect(markdown).not.toContain('](https://evil');
    expect(markdown).not.toMatch(/(^|[^\\])<img/);
  }
});
