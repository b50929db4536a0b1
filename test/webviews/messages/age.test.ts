import { describe, expect, test } from 'vitest';
import { age, duration, moment } from '../../../webviews/messages/age.ts';

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;

test.each([
  [-5 * minute, 'just now'],
  [59 * second, 'just now'],
  [minute, '1 min ago'],
  [59 * minute, '59 min ago'],
  [hour, '1 hour ago'],
  [23 * hour, '23 hours ago'],
  [day, '1 day ago'],
  [13 * day, '13 days ago'],
  [14 * day, '2 weeks ago'],
  [60 * day, '2 months ago'],
  [365 * day, '1 year ago'],
  [800 * day, '2 years ago'],
])('what was %d ms ago is %s', (distance, text) => {
  expect(age(0, distance)).toBe(text);
});

describe('a duration', () => {
  test.each([
    [0, '0 ms'],
    [850, '850 ms'],
    [12_449, '12.4 s'],
    [59_999, '59.9 s'],
    [3 * minute, '3 min'],
    [3 * minute + 5.9 * second, '3 min 5 s'],
    [2 * hour + 10 * minute, '2 h 10 min'],
    [3 * day + 4 * hour, '3 d 4 h'],
    [-10, '0 ms'],
  ])('of %d ms is %s', (milliseconds, text) => {
    expect(duration(milliseconds)).toBe(text);
  });
});

test('a moment has date and time to the second', () => {
  expect(moment(Date.UTC(2026, 10, 21, 5, 34, 51), 'en-GB', 'UTC')).toBe('21 Nov 2026, 05:34:51');
});

test('a time that no calendar knows is told as such', () => {
  expect(moment(1.8e18)).toBe('no date (1800000000000000000 ms)');
  expect(moment(Number.NaN)).toBe('no date (NaN ms)');
});
