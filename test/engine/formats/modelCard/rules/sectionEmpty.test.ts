import { expect, test } from 'vitest';
import { projectOf, uriOf } from '../../../../support/project.ts';

const titlesOf = (text: string): readonly string[] => {
  const findings = projectOf({ 'MODEL_CARD.md': text }).check(uriOf('MODEL_CARD.md'));
  expect(findings.filter(({ severity }) => severity !== 'hint')).toEqual([]);
  return findings.flatMap(({ rule, message }) => (rule === 'card/section-empty' ? [message] : []));
};

test('headings with nothing below them are hints', () => {
  const text = '# A model\n\n## Uses\n\n## Limits\n\n<!-- later -->\n\n### Data\n\nText\n\n## Contact\n';
  expect(titlesOf(text)).toEqual([
    'Nothing stands below "Uses". Write what is known, or delete the heading.',
    'Nothing stands below "Contact". Write what is known, or delete the heading.',
  ]);
});

test.each([
  '# A model\n',
  '# A model\n\n## Uses\n\n### Direct\n\nText\n',
  '# A model\n\n## Uses\n\n- [More Information Needed]\n',
  '# A model\n\n## Uses\n\n| a | b |\n| - | - |\n| 1 | 2 |\n',
  '# A model\n\n## Uses\n\n```\ncode\n```\n',
  '# A model\n\n## Uses\n\n<img src="https://example.com/a.png">\n',
])('%j says something everywhere', (text) => {
  expect(titlesOf(text)).toEqual([]);
});
