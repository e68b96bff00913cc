import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Column, column } from '../column.ts';
import type { Result } from '../failure.ts';
import { copeland } from './copeland.ts';
import { greyRelational } from './greyRelational.ts';
import { rankSumRatio } from './rankSumRatio.ts';
import { topsis } from './topsis.ts';
import { vikor } from './vikor.ts';

type Rule = (children: readonly Column[], weights: Float64Array) => Result<Column>;
const rules: Readonly<Record<string, Rule>> = {
  topsis,
  vikor,
  greyRelational,
  rankSumRatio,
  copeland,
};

const score = fc.integer({ min: 1, max: 30 });
const table = fc.array(fc.tuple(score, score, score), { minLength: 4, maxLength: 9 });
const weight = fc.integer({ min: 1, max: 9 });
const weights = fc.tuple(weight, weight, weight);
const columns = (rows: readonly (readonly number[])[]) =>
  [0, 1, 2].map((k) => column(rows.map((row) => row[k] ?? 0)));

describe.each(Object.entries(rules))('%s', (_name, rule) => {
  it('puts an area that is worse in every child behind nobody that it beats', () => {
    fc.assert(
      fc.property(table, weights, (rows, w) => {
        const [first] = rows;
        if (first === undefined) return;
        const worse = [first[0] + 1, first[1] + 1, first[2] + 1];
        const made = rule(columns([...rows, worse]), Float64Array.from(w));
        if (!made.ok) return;
        const { values } = made.value;
        expect(values[rows.length] ?? 0).toBeGreaterThanOrEqual((values[0] ?? 0) - 1e-12);
      }),
      { seed: 61, numRuns: 80 },
    );
  });

  it('does not depend on the scale of the weights or the order of the areas', () => {
    fc.assert(
      fc.property(table, weights, (rows, w) => {
        const plain = rule(columns(rows), Float64Array.from(w));
        const scaled = rule(
          columns(rows),
          Float64Array.from(w, (one) => one * 7),
        );
        const turned = rule(columns([...rows].reverse()), Float64Array.from(w));
        expect(scaled.ok).toBe(plain.ok);
        expect(turned.ok).toBe(plain.ok);
        if (!plain.ok || !scaled.ok || !turned.ok) return;
        const back = [...turned.value.values].reverse();
        plain.value.values.forEach((value, row) => {
          expect(scaled.value.values[row]).toBeCloseTo(value, 9);
          expect(back[row]).toBeCloseTo(value, 9);
        });
      }),
      { seed: 62, numRuns: 80 },
    );
  });

  it('does not depend on the unit of a child', () => {
    fc.assert(
      fc.property(table, weights, (rows, w) => {
        const plain = rule(columns(rows), Float64Array.from(w));
        const other = rule(
          columns(rows.map(([a, b, c]) => [1000 * a, b, c])),
          Float64Array.from(w),
        );
        if (!plain.ok || !other.ok) return;
        plain.value.values.forEach((value, row) => {
          expect(other.value.values[row]).toBeCloseTo(value, 9);
        });
      }),
      { seed: 63, numRuns: 80 },
    );
  });
});
