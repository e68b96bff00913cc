import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { root } from './root.ts';

const found = (result: ReturnType<typeof root>): number => {
  if (!result.ok) throw new Error(result.failure.message);
  return result.value;
};

describe('root', () => {
  it('finds where a function crosses zero', () => {
    expect(found(root((x) => x * x - 2, 0, 2))).toBeCloseTo(Math.SQRT2, 15);
    expect(found(root((x) => 1 - x, 5, -5))).toBeCloseTo(1, 14);
    expect(found(root((x) => x, 0, 2))).toBe(0);
  });

  it('finds any root of a cubic in its interval', () => {
    fc.assert(
      fc.property(fc.double({ min: -9, max: 9, noNaN: true }), (wanted) => {
        const cubic = (x: number): number => (x - wanted) * (x * x + 1);
        expect(found(root(cubic, -10, 10))).toBeCloseTo(wanted, 10);
      }),
      { seed: 7, numRuns: 100 },
    );
  });

  it('refuses ends of the same sign and values that are no numbers', () => {
    expect(root((x) => x * x + 1, -1, 1)).toMatchObject({ failure: { kind: 'bad-input' } });
    expect(root((x) => (Math.abs(x) < 0.9 ? Number.NaN : x), -1, 1)).toMatchObject({
      failure: { kind: 'not-finite' },
    });
  });
});
