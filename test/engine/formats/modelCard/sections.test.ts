import { describe, expect, test } from 'vitest';
import { parseMarkdown } from '../../../../server/src/engine/document/parseMarkdown.ts';
import { sectionsOf } from '../../../../server/src/engine/formats/modelCard/sections.ts';

describe('what a section is about', () => {
  test.each([
    ['Intended Use', 'intendedUse'],
    ['2. Intended use', 'intendedUse'],
    ['2.1 Out-of-Scope Use', 'outOfScope'],
    ['IV. Training Data', 'trainingData'],
    ['Limitations and risks', 'limitations'],
    ['Known limitations', 'limitations'],
    ['Uso previsto', 'intendedUse'],
    ['Fuera de alcance', 'outOfScope'],
    ['Datos de entrenamiento', 'trainingData'],
    ['Métricas', 'metrics'],
    ['Limitações', 'limitations'],
    ['Uso fora do escopo', 'outOfScope'],
    ['Dados de treinamento', 'trainingData'],
    ['Utilisation prévue', 'intendedUse'],
    ["Données d'entraînement", 'trainingData'],
    ['Verwendungszweck', 'intendedUse'],
    ['Trainingsdaten', 'trainingData'],
    ['Einschränkungen', 'limitations'],
    ['预期用途', 'intendedUse'],
    ['三、局限性', 'limitations'],
    ['Quantitative analyses', 'metrics'],
    ['How to get started', undefined],
    ['', undefined],
    ['constructor', undefined],
  ])('%s', (title, id) => {
    const [section] = sectionsOf([{ level: 2, title, span: { start: 0, end: title.length } }], title.length);
    expect(section?.id).toBe(id);
  });
});

test('each section has its own text and the one around it', () => {
  const text = '# A\nintro\n## B\nb\n### C\nc\n## D\nd\n';
  const { headings = [] } = parseMarkdown(text).markdown ?? {};
  const parts = sectionsOf(headings, text.length);
  expect(parts.map(({ title, parent }) => [title, parent])).toEqual([
    ['A', undefined],
    ['B', 0],
    ['C', 1],
    ['D', 0],
  ]);
  expect(parts.map((part) => text.slice(part.text.start, part.text.end).trim())).toEqual([
    'intro\n##',
    'b\n###',
    'c\n##',
    'd',
  ]);
});
