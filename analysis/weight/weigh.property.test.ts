import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { column } from '../column.ts';
import { valueOf } from '../testing/reference.ts';
import { type WeighSettings, weighSettings } from './settings.ts';
import { weigh } from './weigh.ts';

/** Eight areas of three children: whole numbers with a little of their own, so that nothing depends. */
const table = fc
  .array(
    fc.tuple(
      fc.integer({ min: 1, max: 40 }),
      fc.integer({ min: 1, max: 40 }),
      fc.integer({ min: 1, max: 40 }),
    ),
    { minLength: 8, maxLength: 8 },
  )
  .filter((rows) => [0, 1, 2].every((k) => new Set(rows.map((row) => row[k])).size > 3));

const columns = (rows: readonly (readonly number[])[]) =>
  [0, 1, 2].map((k) => column(rows.map((row) => row[k] ?? 0)));

const dataDriven: readonly WeighSettings[] = [
  { method: 'entropy' },
  weighSettings.parse({ method: 'critic' }),
  weighSettings.parse({ method: 'critic', correlation: 'spearman' }),
  { method: 'coefficientOfVariation' },
  weighSettings.parse({ method: 'independence' }),
  weighSettings.parse({ method: 'principalComponent', use: 'squaredLoadings' }),
];

const close = (got: ArrayLike<number>, wanted: readonly number[], name: string): void => {
  wanted.forEach((value, k) => expect(got[k], name).toBeCloseTo(value, 6));
};

describe('weights from data', () => {
  it('do not depend on the order of the areas', () => {
    fc.assert(
      fc.property(table, (rows) => {
        for (const settings of dataDriven) {
          const straight = weigh(columns(rows), settings);
          const turned = weigh(columns([...rows].reverse()), settings);
          expect(turned.ok).toBe(straight.ok);
          if (!straight.ok || !turned.ok) continue;
          close(turned.value.values, [...straight.value.values], settings.method);
        }
      }),
      { seed: 51, numRuns: 60 },
    );
  });

  it('follow the children when these change places', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const [a, b, c] = columns(rows);
        if (!a || !b || !c) return;
        for (const settings of dataDriven) {
          const straight = weigh([a, b, c], settings);
          const turned = weigh([c, a, b], settings);
          if (!straight.ok || !turned.ok) continue;
          const [x = 0, y = 0, z = 0] = straight.value.values;
          close(turned.value.values, [z, x, y], settings.method);
        }
      }),
      { seed: 52, numRuns: 60 },
    );
  });

  it('do not depend on the unit of a child', () => {
    fc.assert(
      fc.property(table, fc.integer({ min: 2, max: 900 }), (rows, factor) => {
        const scaled = rows.map(([a, b, c]) => [factor * a, b, c]);
        for (const settings of dataDriven) {
          const plain = weigh(columns(rows), settings);
          const other = weigh(columns(scaled), settings);
          if (!plain.ok || !other.ok) continue;
          close(other.value.values, [...plain.value.values], settings.method);
        }
      }),
      { seed: 53, numRuns: 60 },
    );
  });

  it('leave an area with a gap out', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const [a, b, c] = columns([...rows, [7, 7, 7]]);
        if (!a || !b || !c) return;
        const gap = column([...[...b.values].slice(0, -1), 'not-reported']);
        for (const settings of dataDriven) {
          const without = weigh(columns(rows), settings);
          const gappy = weigh([a, gap, c], settings);
          expect(gappy.ok).toBe(without.ok);
          if (!without.ok || !gappy.ok) continue;
          expect([...gappy.value.values]).toEqual([...without.value.values]);
          expect(gappy.value.areas).toBe(rows.length);
        }
      }),
      { seed: 54, numRuns: 60 },
    );
  });

  it('keep shares of the benefit of the doubt within their bounds', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const settings = weighSettings.parse({
          method: 'benefitOfTheDoubt',
          leastShare: 0.2,
          greatestShare: 0.5,
        });
        for (const weight of valueOf(weigh(columns(rows), settings)).values) {
          expect(weight).toBeGreaterThan(0.2 - 1e-9);
          expect(weight).toBeLessThan(0.5 + 1e-9);
        }
      }),
      { seed: 55, numRuns: 40 },
    );
  });
});
