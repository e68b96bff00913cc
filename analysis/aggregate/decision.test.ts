import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { column } from '../column.ts';
import {
  greatestDifference,
  hasReference,
  ReferenceTable,
  referenceFolder,
  valueOf,
} from '../testing/reference.ts';
import { benefitOfTheDoubt } from './benefitOfTheDoubt.ts';
import { copeland } from './copeland.ts';
import { greyRelational } from './greyRelational.ts';
import { probitGrading, rankSumRatio } from './rankSumRatio.ts';
import { spanOf } from './spanOf.ts';
import { topsis } from './topsis.ts';
import { vikor, vikorMeasures } from './vikor.ts';

const byRows = (rows: readonly (readonly (number | null)[])[]) =>
  (rows[0] ?? []).map((_, k) => column(rows.map((row) => row[k] ?? 'no-data')));
const four = byRows([
  [5, 8, 4],
  [7, 6, 8],
  [8, 8, 6],
  [7, 4, 6],
]);
const weights = Float64Array.of(0.3, 0.4, 0.3);
const near = (got: ArrayLike<number>, wanted: readonly number[], digits = 10): void => {
  expect(got.length).toBe(wanted.length);
  wanted.forEach((value, k) => expect(got[k]).toBeCloseTo(value, digits));
};

describe('decision methods', () => {
  it('give the published example', () => {
    near(
      valueOf(topsis(four, weights)).values,
      [0.5037196585795188, 0.6580847719618138, 0.7482486599406238, 0.333997436943342],
    );
    const measures = valueOf(vikorMeasures(four, weights, {}));
    near(measures.sums.values, [0.6, 0.3, 0.15, 0.65]);
    near(measures.regrets.values, [0.3, 0.2, 0.15, 0.4]);
    near(measures.compromises, [0.75, 0.25, 0, 1]);
    expect(measures.compromise).toEqual([2, 1]);
    near(valueOf(vikor(four, weights)).values, [0.25, 0.75, 1, 0]);
    near(valueOf(copeland(four, weights)).values, [-3, 1, 3, -1]);
    near(valueOf(greyRelational(four, weights)).values, [0.6, 0.68, 0.85, 0.4633333333333334]);
    expect(spanOf(column([2, 'no-data', 6]))).toEqual({ least: 2, greatest: 6 });
  });

  it('gives the compromise of Opricovic and Tzeng', () => {
    const hills = byRows([
      [-1, 3000],
      [-2, 3750],
      [-5, 4500],
    ]);
    const measures = valueOf(vikorMeasures(hills, Float64Array.of(0.5, 0.5), {}));
    near(measures.sums.values, [0.5, 0.375, 0.5]);
    near(measures.regrets.values, [0.5, 0.25, 0.5]);
    near(measures.compromises, [1, 0, 1]);
    expect(measures.compromise).toEqual([1]);
  });

  it('grades ten regions by the rank-sum ratio', () => {
    const x1 = [99.54, 96.52, 99.36, 92.83, 91.71, 95.35, 96.09, 99.27, 94.76, 84.8];
    const x2 = [60.27, 59.67, 43.91, 58.99, 35.4, 44.71, 49.81, 31.69, 22.91, 81.49];
    const x3 = [16.15, 20.1, 15.6, 17.04, 15.01, 13.93, 17.43, 13.89, 19.87, 23.63];
    const minus = (values: readonly number[]) => column(values.map((value) => -value));
    const ratios = valueOf(
      rankSumRatio([column(x1), minus(x2), minus(x3)], Float64Array.of(1, 1, 1)),
    ).values;
    near(ratios, [0.6, 0.4, 0.7666666667, 0.4, 0.6, 0.6666666667, 0.5, 0.9, 0.5666666667, 0.1], 9);
    const rounded = ratios.map((ratio) => Math.round(ratio * 30) / 30);
    const graded = valueOf(probitGrading(rounded));
    near(
      graded.rows.map(({ probit }) => probit),
      [3.71845, 4.32551, 4.74665, 5, 5.38532, 5.84162, 6.28155, 6.95996],
      4,
    );
    expect(graded.intercept).toBeCloseTo(-0.6085499874919218, 9);
    expect(graded.slope).toBeCloseTo(0.22168969073502565, 9);
    expect(graded.correlation).toBeCloseTo(0.9684569722781106, 9);
    near(
      graded.fitted,
      [
        0.58532, 0.350371, 0.784005, 0.350371, 0.58532, 0.686477, 0.443734, 0.934402, 0.499898,
        0.215792,
      ],
      5,
    );
    expect([...graded.grades]).toEqual([2, 2, 3, 2, 2, 2, 2, 3, 2, 1]);
    expect(probitGrading(Float64Array.of(0.1, 0.2, 0.3, 0.4))).toMatchObject({
      failure: { kind: 'too-few-values' },
    });
  });

  it('puts each area in its best light, on the children that it has', () => {
    const rows = byRows([
      [1, 0.2],
      [0.8, 0.8],
      [0.2, 1],
      [0.4, 0.4],
      [0.5, null],
      [null, null],
    ]);
    const got = valueOf(benefitOfTheDoubt(rows, Float64Array.of(1, 1)));
    near(got.values.subarray(0, 5), [1, 1, 1, 0.5, 0.5], 9);
    expect(got.missing.get(5)).toBe('no-children');
    const bounded = valueOf(
      benefitOfTheDoubt(rows, Float64Array.of(1, 1), { leastShare: 0.4, greatestShare: 0.6 }),
    );
    expect(bounded.values[0] ?? 1).toBeLessThan(1);
    expect(bounded.values[4]).toBeCloseTo(0.5, 9);
    expect(benefitOfTheDoubt([column([-1, 2])], Float64Array.of(1))).toMatchObject({
      failure: { kind: 'not-positive', at: ['0'] },
    });
  });

  it('keeps distances with continuous ranks', () => {
    const one = [column([0, 10, 100])];
    const got = valueOf(rankSumRatio(one, Float64Array.of(1), { ranks: 'continuous' }));
    near(got.values, [1 / 3, 1.2 / 3, 1]);
  });

  it('parts by the regret alone where the sums of VIKOR are equal', () => {
    // S is a half everywhere; R is 0.5, 0.5, 0.25
    const uneven = [column([1, 0, 0.5]), column([0, 1, 0.5])];
    near(valueOf(vikor(uneven, Float64Array.of(1, 1))).values, [0.5, 0.5, 1]);
  });

  it('refuses areas that do not differ', () => {
    const same = [column([1, 1]), column([2, 2])];
    expect(topsis(same, Float64Array.of(1, 1))).toMatchObject({
      failure: { kind: 'constant-values' },
    });
    expect(vikor(same, Float64Array.of(1, 1))).toMatchObject({
      failure: { kind: 'constant-values' },
    });
    near(valueOf(greyRelational(same, Float64Array.of(1, 1))).values, [1, 1]);
  });

  it('does not depend on the order of the areas, gaps or not', () => {
    const cell = fc.oneof(fc.integer({ min: 0, max: 4 }), fc.constant(null));
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 2, maxLength: 8 }), (rows) => {
        const straight = valueOf(copeland(byRows(rows), weights)).values;
        const reversed = valueOf(copeland(byRows([...rows].reverse()), weights)).values;
        expect([...reversed].reverse()).toEqual([...straight]);
      }),
      { seed: 12, numRuns: 100 },
    );
  });

  it('speaks for a missing child by the others, as worked out by hand', () => {
    const lacking = byRows([
      [5, 8, null],
      [7, 6, 8],
      [8, 8, 6],
      [7, 4, 6],
    ]);
    near(
      valueOf(topsis(lacking, weights)).values,
      [0.6443832445255648, 0.5865959892525062, 0.725838862297565, 0.24986829987453832],
    );
    const measures = valueOf(vikorMeasures(lacking, weights, {}));
    near(measures.sums.values, [3 / 7, 0.3, 0.3, 0.8]);
    near(measures.regrets.values, [3 / 7, 0.2, 0.3, 0.4]);
    near(measures.compromises, [0.6285714285714286, 0, 0.21875, 0.9375]);
    near(
      valueOf(greyRelational(lacking, weights)).values,
      [0.7142857142857144, 0.68, 0.8, 0.41333333333333333],
    );
  });

  it('leaves a missing child out and keeps an area without any as a gap', () => {
    const gappy = byRows([
      [5, null],
      [7, null],
      [null, null],
    ]);
    for (const method of [topsis, vikor, greyRelational, rankSumRatio, copeland]) {
      const got = valueOf(method(gappy, Float64Array.of(1, 1)));
      expect(got.values[2]).toBeNaN();
      expect(got.missing.get(2)).toBe('no-children');
      expect(got.values[1] ?? 0).toBeGreaterThan(got.values[0] ?? 0);
    }
  });
});

interface Mcda {
  readonly X: number[][];
  readonly direction: number[];
  readonly w_entropy: number[];
  readonly topsis_entropy: { readonly closeness: number[] };
  readonly topsis_equal: { readonly closeness: number[] };
  readonly 'vikor_v0.5': {
    readonly S: number[];
    readonly R: number[];
    readonly Q: number[];
  };
}

describe.skipIf(!hasReference('rstats'))('decision methods against R (needs ../shared)', () => {
  const cases = hasReference('rstats')
    ? (JSON.parse(readFileSync(`${referenceFolder}/rstats/mcda.json`, 'utf8')) as Mcda[])
    : [];
  it.each(cases)('TOPSIS and VIKOR of $X.length areas', (one) => {
    const children = byRows(
      one.X.map((row) => row.map((value, k) => value * (one.direction[k] ?? 1))),
    );
    const equal = new Float64Array(children.length).fill(1 / children.length);
    near(valueOf(topsis(children, equal)).values, one.topsis_equal.closeness);
    near(
      valueOf(topsis(children, Float64Array.from(one.w_entropy))).values,
      one.topsis_entropy.closeness,
    );
    const measures = valueOf(vikorMeasures(children, equal, {}));
    near(measures.sums.values, one['vikor_v0.5'].S);
    near(measures.regrets.values, one['vikor_v0.5'].R);
    near(measures.compromises, one['vikor_v0.5'].Q);
  });
});

describe.skipIf(!hasReference('coinr/synth'))('Copeland against COINr (needs ../shared)', () => {
  it('gives the scores of twenty areas', () => {
    const input = new ReferenceTable('coinr/synth/08_outrank_slice_input.csv');
    const wanted = new ReferenceTable('coinr/synth/08_outrank_slice_copeland.csv');
    const children = input.head.slice(1).map((code) => input.column(code));
    const got = valueOf(copeland(children, Float64Array.of(1, 2, 3, 1, 1, 0.5)));
    expect([...got.values]).toEqual([...wanted.numbers('copeland')]);
  });

  it('gives the top of the synthetic index', () => {
    const table = new ReferenceTable('coinr/synth/08_agg_copeland_top.csv');
    const weightTable = new ReferenceTable('coinr/synth/00_weights_original.csv');
    const weightOf = (code: string): number =>
      weightTable.numbers('Weight')[weightTable.text('iCode').indexOf(code)] ?? Number.NaN;
    const codes = ['HAZ', 'VUL', 'COP'];
    const got = valueOf(
      copeland(
        codes.map((code) => table.column(code)),
        Float64Array.from(codes, weightOf),
      ),
    );
    expect(greatestDifference(got.values, table.numbers('Index'))).toBe(0);
  });
});
