import { expect, test } from 'vitest';
import { lineageMarkdown, lineageText } from '../../server/src/report/lineage.ts';
import type { Lineage } from '../../server/src/engine/evidence/lineage.ts';

const nothing = { detail: undefined, at: undefined, run: undefined };
const lineage: Lineage = {
  nodes: [
    { ...nothing, id: 'version', kind: 'version', label: 'churn 3' },
    { ...nothing, id: 'run', kind: 'run', label: '<b>|[x](y)', detail: 'ana' },
  ],
  edges: [{ from: 'run', to: 'version', word: 'made' }],
  missing: ['No card.'],
};

function lines(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, ...rows].map((row) => `${row.join(';')}\n`).join('');
}

test('a line for each thing, and what is not known', () => {
  expect(lineageText(lineage, lines)).toBe(
    'What;Name;How it belongs;Detail\nversion;churn 3;;\nrun;<b>|[x](y);made churn 3;ana\n\nNot known\nNo card.\n',
  );
});

test('names are texts and no markup', () => {
  const text = lineageMarkdown(lineage);
  expect(text).not.toMatch(/<b>|[^\\]\[x\]\(/);
  expect(text.endsWith('Not known:\n\n- No card\\.\n')).toBe(true);
});
