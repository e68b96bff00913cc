import { describe, expect, it } from 'vitest';
import { excelRound, halfEvenRound } from './rounding.ts';

/** The rule by decimal text alone, as methods.md 0.1 writes it. */
function byText(x: number, n: number): number {
  if (x === 0) return 0;
  const [m = '0', e = '0'] = Math.abs(x).toPrecision(15).split('e');
  const y = Math.round(Number(`${m}e${Number(e) + n}`));
  return Math.sign(x) * Number(`${y}e${-n}`);
}

describe('excelRound', () => {
  it('rounds half away from zero on the decimal value, where binary halves err', () => {
    expect(excelRound(4.65, 1)).toBe(4.7);
    expect(excelRound(4.6499999999999995, 1)).toBe(4.7);
    expect(excelRound(1.005, 2)).toBe(1.01);
    expect(excelRound(-2.5, 0)).toBe(-3);
    expect(excelRound(0, 1)).toBe(0);
    expect(excelRound(1e15 + 0.5, 1)).toBe(byText(1e15 + 0.5, 1));
  });

  it('is the rule by text for every mean of two to seven one-digit scores', () => {
    for (let count = 2; count <= 7; count++) {
      for (let total = 0; total <= 100 * count; total++) {
        for (const value of [total / 10 / count, -(total / 10 / count), (total * 0.1) / count]) {
          expect(
            Object.is(excelRound(value, 1), byText(value, 1)) ||
              excelRound(value, 1) === byText(value, 1),
          ).toBe(true);
        }
      }
    }
  });
});

describe('halfEvenRound', () => {
  it('rounds a binary half to the even digit', () => {
    expect([0.5, 1.5, 2.5, -0.5].map((value) => halfEvenRound(value, 0))).toEqual([0, 2, 2, 0]);
    expect(halfEvenRound(0.375, 2)).toBe(0.38);
  });
});
