import { expect, test } from 'vitest';
import { tQuantile } from '../../../server/src/engine/compare/studentT.ts';

/** `scipy.stats.t.ppf(probability, freedom)` of SciPy 1.17.1. */
const vectors: readonly (readonly [probability: number, freedom: number, quantile: number])[] = [
  [0.6, 1, 0.32491969623290634],
  [0.6, 1.5, 0.30074539256979543],
  [0.6, 2, 0.2886751345948128],
  [0.6, 5.3, 0.2663825723672627],
  [0.6, 30, 0.2556053649519128],
  [0.6, 1000, 0.25341451583949876],
  [0.9, 1, 3.0776835371752544],
  [0.9, 5.3, 1.4634319796749857],
  [0.9, 1000, 1.2823987214609247],
  [0.975, 1, 12.706204736174694],
  [0.975, 1.5, 6.016663104427929],
  [0.975, 2, 4.302652729749462],
  [0.975, 5.3, 2.5274277882681173],
  [0.975, 30, 2.0422724563012378],
  [0.975, 1000, 1.9623390808264083],
  [0.995, 1, 63.656741162871526],
  [0.995, 2, 9.924843200918287],
  [0.995, 30, 2.7499956535672254],
  [0.9999, 1, 3183.098757118502],
  [0.9999, 1.5, 242.26409884652412],
  [0.9999, 30, 4.23398595727206],
  [0.9999, 1000, 3.7328516045753966],
];

test.each(vectors)(
  'the quantile at %f for %f degrees of freedom is that of SciPy',
  (p, freedom, quantile) => {
    expect(Math.abs(tQuantile(p, freedom) / quantile - 1)).toBeLessThan(1e-9);
    expect(tQuantile(1 - p, freedom)).toBeCloseTo(-quantile, 4);
  },
);

test('the middle is nought', () => {
  expect(tQuantile(0.5, 3)).toBeCloseTo(0, 9);
});
