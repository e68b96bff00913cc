import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { centredPearson } from './centredPearson.ts';
import { pearson } from './pearson.ts';

describe('centredPearson', () => {
  it('is one for a line', () => {
    const { coefficient } = centredPearson(Float64Array.of(-1, 0, 1), Float64Array.of(-3, 0, 3));
    expect(coefficient).toBeCloseTo(1, 14);
  });

  it('equals the two-pass form, whatever the shift', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: -99, max: 99 }), fc.integer({ min: -99, max: 99 })), {
          minLength: 3,
        }),
        fc.integer({ min: -50, max: 50 }),
        (rows, shift) => {
          const wanted = pearson(
            rows.map(([x]) => x),
            rows.map(([, y]) => y),
          );
          const got = centredPearson(
            Float64Array.from(rows, ([x]) => x - shift),
            Float64Array.from(rows, ([, y]) => y),
          ).coefficient;
          if (typeof wanted === 'string') expect(got).toBe(wanted);
          else expect(got).toBeCloseTo(wanted, 11);
        },
      ),
      { seed: 4, numRuns: 100 },
    );
  });

  it('says why there is none', () => {
    const gap = Number.NaN;
    expect(centredPearson(Float64Array.of(1, gap), Float64Array.of(gap, 1))).toEqual({
      coefficient: 'too-few-values',
      count: 0,
    });
    expect(centredPearson(Float64Array.of(1, 1, 5), Float64Array.of(2, 3, gap)).coefficient).toBe(
      'constant-values',
    );
  });
});
