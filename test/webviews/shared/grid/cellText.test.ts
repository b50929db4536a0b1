import { describe, expect, test } from 'vitest';
import { cellText, seenText } from '../../../../webviews/shared/grid/cellText.ts';
import { hoverText } from '../../../../webviews/shared/grid/hoverText.ts';

const now = Date.UTC(2026, 0, 15, 12);

describe('the text of a cell', () => {
  test.each([
    [0.9127340912, 'number', '0.912734'],
    [0.5, 'number', '0.5'],
    [-0.0001234567891, 'number', '-0.000123457'],
    [0.00001234567891, 'number', '1.23457e-5'],
    [1234.56789, 'number', '1234.57'],
    [12345678.9, 'number', '12345679'],
    [1763740800000 / 10, 'number', '176374080000'],
    [1234567890123, 'number', '1.23457e+12'],
    [1e21, 'number', '1e+21'],
    [0, 'number', '0'],
    ['NaN', 'number', 'NaN'],
    ['-Infinity', 'number', '-Infinity'],
    [now - 3 * 3_600_000, 'time', '3 hours ago'],
    [now + 3_600_000, 'time', 'just now'],
    [65_000, 'duration', '1 min 5 s'],
    ['FAILED', 'status', 'Failed'],
    ['<b>', 'status', 'Not known'],
    ['constructor', 'status', 'Not known'],
    ['', 'text', ''],
    [null, 'text', undefined],
    [undefined, 'number', undefined],
  ] as const)('of %j as a %s is %j', (cell, kind, text) => {
    expect(cellText(cell, kind, now)).toBe(text);
  });

  test('hides nothing: control characters and those that turn the text around stand there as symbols', () => {
    expect(seenText('a\u0000b\nc')).toBe('a\u2400b\u240Ac');
    expect(seenText('\u202Egnp.exe')).toBe('\u27E8U+202E\u27E9gnp.exe');
    expect(seenText('\u200B\u007F\u2028')).toBe('\u27E8U+200B\u27E9\u2421\u27E8U+2028\u27E9');
    expect(seenText('<img src=x onerror=alert(1)>')).toBe('<img src=x onerror=alert(1)>');
  });

  test('of a hover is whole', () => {
    expect(hoverText(65_000, 'duration')).toBe('1 min 5 s (65000 ms)');
    expect(hoverText('\u202Ex', 'text')).toBe('\u27E8U+202E\u27E9x');
    expect(hoverText(now, 'time')).toContain('2026');
    expect(hoverText(0.1, 'number')).toBe('0.1');
    expect(hoverText(null, 'text')).toBeUndefined();
  });
});
