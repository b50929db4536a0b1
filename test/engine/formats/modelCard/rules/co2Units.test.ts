import { expect, test } from 'vitest';
import { projectOf, uriOf } from '../../../../support/project.ts';

test.each([
  ['-3', 'Emissions cannot be negative.'],
  ['{emissions: 12 kg}', 'Emissions are a number of grams of CO2 equivalent, without a unit.'],
  [
    '2000000000',
    '2000000000 g are more than a thousand tonnes. Emissions are written in grams of CO2 equivalent.',
  ],
])('%s: %s', (value, message) => {
  const findings = projectOf({ 'README.md': `---\nco2_eq_emissions: ${value}\n---\n` }).check(
    uriOf('README.md'),
  );
  expect(findings).toMatchObject([{ rule: 'card/co2-units', severity: 'warning', message }]);
});

test.each(['0', '0.5', '{emissions: 149200, source: code carbon}', '{source: x}', ''])(
  '%s is fine',
  (value) => {
    const text = `---\nlicense: mit\nco2_eq_emissions: ${value}\n---\n`;
    expect(projectOf({ 'README.md': text }).check(uriOf('README.md'))).toEqual([]);
  },
);
