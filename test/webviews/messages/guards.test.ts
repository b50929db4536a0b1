import { describe, expect, test } from 'vitest';
import {
  isArrayOf,
  isEither,
  isMaybe,
  isNullOr,
  isNumber,
  isObject,
  isOneOf,
  isText,
} from '../../../webviews/messages/guards.ts';

describe('a guard', () => {
  test('of an array looks at every item', () => {
    expect([isArrayOf(isText)(['a', 'b']), isArrayOf(isText)(['a', 1]), isArrayOf(isText)('ab')]).toEqual([
      true,
      false,
      false,
    ]);
  });

  test('of an object looks at every named field, and at no other', () => {
    const guard = isObject({ a: isText, b: isMaybe(isNumber) });
    expect([
      guard({ a: 'x' }),
      guard({ a: 'x', b: 1, c: 2 }),
      guard({ b: 1 }),
      guard(null),
      guard(['x']),
    ]).toEqual([true, true, false, false, false]);
  });

  test('of words knows no other', () => {
    expect([isOneOf(['a', 'b'])('a'), isOneOf(['a', 'b'])('c')]).toEqual([true, false]);
  });

  test('may allow null, or one of two', () => {
    expect([
      isNullOr(isNumber)(null),
      isNullOr(isNumber)(undefined),
      isEither(isText, isNumber)(1),
      isEither(isText, isNumber)(true),
    ]).toEqual([true, false, true, false]);
  });
});
