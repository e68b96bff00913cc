import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { column } from '../column.ts';
import type { Result } from '../failure.ts';
import { hasReference, ReferenceTable, referenceFolder, valueOf } from '../testing/reference.ts';
import { analyticHierarchy } from './analyticHierarchy.ts';
import { benefitOfTheDoubt } from './benefitOfTheDoubt.ts';
import { budgetAllocation } from './budgetAllocation.ts';
import { coefficientOfVariation } from './coefficientOfVariation.ts';
import { combination } from './combination.ts';
import { completeAreas } from './completeAreas.ts';
import { critic } from './critic.ts';
import { entropy } from './entropy.ts';
import { equal } from './equal.ts';
import { factorLoadings } from './factorLoadings.ts';
import { given } from './given.ts';
import { independence } from './independence.ts';
import { maximumDeviations } from './maximumDeviations.ts';
import { optimisedCorrelation } from './optimisedCorrelation.ts';
import { principalComponent } from './principalComponent.ts';
import { type WeighSettings, weighSettings } from './settings.ts';
import { toShares } from './toShares.ts';
import { weigh } from './weigh.ts';
import { weighSingle } from './weighSingle.ts';

const byRows = (rows: readonly (readonly number[])[]) =>
  (rows[0] ?? []).map((_, k) => column(rows.map((row) => row[k] ?? Number.NaN)));
const near = (got: ArrayLike<number>, wanted: readonly number[], digits = 10): void => {
  expect(got.length).toBe(wanted.length);
  wanted.forEach((value, k) => expect(got[k]).toBeCloseTo(value, digits));
};
const kind = (result: Result<unknown>) => (result.ok ? 'ok' : result.failure.kind);

const diakoulaki = byRows([
  [61, 1.08, 4.33],
  [20.7, 0.26, 4.34],
  [16.3, 1.98, 2.53],
  [9, 3.29, 1.65],
  [5.4, 2.77, 2.33],
  [4, 4.12, 1.21],
  [-6.1, 3.52, 2.1],
  [-34.6, 3.31, 0.98],
]);

describe('weighing', () => {
  it('gives the published examples', () => {
    near(valueOf(critic(diakoulaki, {})).values, [0.20222554, 0.48090173, 0.31687273], 8);
    near(
      valueOf(critic(diakoulaki, { rescale: false })).values,
      [0.86874234, 0.08341434, 0.04784331],
      8,
    );
    near(
      valueOf(critic(diakoulaki, { correlation: 'spearman' })).values,
      [0.21454645, 0.4898563, 0.29559726],
      8,
    );
    const independent = valueOf(independence(diakoulaki, {}));
    near(independent.multipleCorrelations, [0.861069, 0.950803, 0.970817], 6);
    near(independent.values, [0.358092, 0.324297, 0.317611], 6);
    const four = byRows([
      [4, 7, 1],
      [5, 9, 2],
      [6, 8, 3],
      [8, 10, 6],
    ]);
    near(valueOf(coefficientOfVariation(four)).coefficients, [0.297013, 0.151882, 0.720082], 6);
    const informed = valueOf(entropy(four, {}));
    near(informed.entropies, [0.9765762937075554, 0.9937300909743216, 0.8647869792568114], 12);
    near(informed.values, [0.14204222978471148, 0.0380209624999399, 0.8199368077153486], 12);
  });

  it('combines weights and results', () => {
    const found = valueOf(
      maximumDeviations([
        [0.9, 0.5, 0.1, 0.4],
        [0.8, 0.6, 0.2, 0.3],
        [0.85, 0.2, 0.3, 0.6],
      ]),
    );
    near(found.deviations, [5, 4.2, 4.5], 12);
    near(found.values, [0.364964, 0.306569, 0.328467], 6);
    near(found.combined, [0.85292, 0.432117, 0.19635, 0.435036], 6);
    const two = [column([1, 2, 4]), column([2, 9, 3])];
    const product = valueOf(
      combination(two, {
        rule: 'multiplicative',
        parts: [
          { method: 'given', weights: [1, 3] },
          { method: 'given', weights: [2, 1] },
        ],
      }),
    );
    near(product.values, [0.4, 0.6]);
    const deviating = valueOf(
      combination(two, {
        rule: 'maximumDeviations',
        parts: [
          { method: 'given', weights: [1, 0] },
          { method: 'given', weights: [0, 1] },
        ],
      }),
    );
    // scaled results 0, 1/3, 1 and 0, 1, 1/7: deviations 4 and 4
    near(deviating.values, [0.5, 0.5]);
  });

  it('puts each area in its best light', () => {
    const rows = byRows([
      [1, 0.2],
      [0.8, 0.8],
      [0.2, 1],
      [0.4, 0.4],
    ]);
    near(valueOf(benefitOfTheDoubt(rows, {})).scores, [1, 1, 1, 0.5], 9);
    const bounded = valueOf(benefitOfTheDoubt(rows, { leastShare: 0.3, greatestShare: 0.7 }));
    for (const shares of bounded.shares) {
      expect(Math.min(...shares)).toBeGreaterThan(0.3 - 1e-9);
      expect(Math.max(...shares)).toBeLessThan(0.7 + 1e-9);
    }
    expect(bounded.scores[0]).toBeLessThan(1);
    expect(bounded.scores[1]).toBeCloseTo(1, 9);
  });

  it('accepts consistent comparisons only', () => {
    const three = [column([1]), column([1]), column([1])];
    const five = [...three, column([1]), column([1])];
    const small = valueOf(analyticHierarchy(three, { comparisons: [3, 5, 2] }));
    expect(small.greatestEigenvalue).toBeCloseTo(3.00369459806364, 10);
    expect(small.consistencyIndex).toBeCloseTo(0.0018472990318199045, 10);
    expect(small.consistencyRatio).toBeCloseTo(0.0031849983307239735, 10);
    const large = valueOf(
      analyticHierarchy(five, { comparisons: [1 / 2, 4, 3, 3, 7, 5, 5, 1 / 2, 1 / 3, 1] }),
    );
    near(
      large.values,
      [0.263603492799, 0.475835378182, 0.053814596926, 0.098068287601, 0.108678244492],
      9,
    );
    expect(large.consistencyRatio).toBeCloseTo(0.01609026977013753, 9);
    expect(kind(analyticHierarchy(three, { comparisons: [9, 1 / 5, 5] }))).toBe('bad-setting');
    const accepted = valueOf(
      analyticHierarchy(three, { comparisons: [9, 1 / 5, 5], greatestRatio: 10 }),
    );
    expect(accepted.consistencyRatio).toBeCloseTo(3.6608759774673243, 8);
  });

  it('tells how far experts differ', () => {
    const two = [column([1]), column([1])];
    const made = valueOf(
      budgetAllocation(two, {
        points: [
          [50, 50],
          [7, 3],
        ],
      }),
    );
    near(made.values, [0.6, 0.4]);
    near(made.deviations, [Math.SQRT1_2 / 5, Math.SQRT1_2 / 5]);
  });

  it('finds weights whose correlations are as wanted', () => {
    const children = byRows([
      [1, 2, 9],
      [4, 1, 3],
      [2, 7, 5],
      [8, 5, 6],
      [6, 9, 1],
      [9, 3, 8],
    ]);
    const made = valueOf(optimisedCorrelation(children, { importance: [1, 1, 1] }));
    const [a = 0, b = 0, c = 0] = made.correlations;
    expect(a).toBeCloseTo(b, 4);
    expect(b).toBeCloseTo(c, 4);
    const bounded = valueOf(optimisedCorrelation(children, { least: 0.3, greatest: 0.35 }));
    expect(Math.min(...bounded.values)).toBeGreaterThan(0.3 - 1e-12);
    expect(Math.max(...bounded.values)).toBeLessThan(0.35 + 1e-12);
  });

  // the best of thirty starts of scipy 1.17, minimize by SLSQP
  it.each([
    [0.15, 0.3, [0.3, 0.15, 0.25, 0.3]],
    [0.2, 0.28, [0.28, 0.2, 0.24, 0.28]],
    [0.05, 0.4, [0.3262096, 0.05, 0.2237904, 0.4]],
  ])('finds the best weights within bounds of %d and %d', (least, greatest, expected) => {
    const children = byRows([
      [1, 6, 1, 1.5],
      [2, 3, 4, 0.5],
      [3, 12, 2, 1],
      [4, 9, 3, 3],
      [5, 18, 8, 2],
      [6, 15, 5, 4],
      [7, 24, 6, 2.5],
      [8, 21, 7, 3.5],
    ]);
    const made = valueOf(optimisedCorrelation(children, { least, greatest }));
    made.values.forEach((weight, k) => expect(weight).toBeCloseTo(expected[k] ?? Number.NaN, 6));
  });

  it('finds the most information within bounds', () => {
    const children = byRows([
      [61, 1.08, 4.33, 3],
      [20.7, 0.26, 4.34, 9],
      [16.3, 1.98, 2.53, 1],
      [9, 3.29, 1.65, 4],
      [5.4, 2.77, 2.33, 8],
      [4, 4.12, 1.21, 2],
      [-6.1, 3.52, 2.1, 7],
      [-34.6, 3.31, 0.98, 5],
    ]).map(({ values, missing }) => {
      const [low, high] = [Math.min(...values), Math.max(...values)];
      return { values: values.map((value) => (value - low) / (high - low)), missing };
    });
    const bounds = { least: 0.1, greatest: 0.3 };
    const made = valueOf(optimisedCorrelation(children, { aim: 'information', ...bounds }));
    expect([...made.correlations].reduce((a, b) => a + b)).toBeCloseTo(1.4340675007, 9);
  });

  it('keeps bounds even where one child would take nearly all', () => {
    const lone = column([1, 9, 2, 8, 3]);
    const follower = column([1.1, 9, 2.2, 7.9, 3]);
    const opposed = column([9, 1, 8, 2, 7.5]);
    const made = valueOf(
      optimisedCorrelation([lone, follower, opposed], {
        importance: [98, 1, 1],
        least: 0.1,
        greatest: 0.5,
      }),
    );
    expect(made.values.reduce((total, value) => total + value, 0)).toBeCloseTo(1, 12);
    expect(Math.min(...made.values)).toBeGreaterThan(0.1 - 1e-12);
    expect(Math.max(...made.values)).toBeLessThan(0.5 + 1e-12);
  });

  it('uses the areas without gaps and says how many', () => {
    const gappy = [column([1, 'no-data', 4, 2]), column([2, 3, 16, 5])];
    const made = valueOf(entropy(gappy, {}));
    expect(made.areas).toBe(3);
    near(made.values, [...valueOf(entropy([column([1, 4, 2]), column([2, 16, 5])], {})).values]);
    const complete = valueOf(completeAreas(gappy, 'entropy', 1));
    expect([...(complete[1] ?? [])]).toEqual([2, 16, 5]);
  });

  it('takes zeros by the epsilon rule and constant children as telling nothing', () => {
    const constant = [column([2, 2]), column([3, 3])];
    near(valueOf(entropy(constant, {})).values, [0.5, 0.5]);
    near(valueOf(coefficientOfVariation(constant)).values, [0.5, 0.5]);
    expect(kind(entropy([column([-1, 2]), column([1, 2])], {}))).toBe('not-positive');
    expect(kind(entropy([column([-1, 2]), column([1, 2])], { epsilon: 0.002 }))).toBe('ok');
    expect(
      valueOf(critic([...diakoulaki, column(new Array<number>(8).fill(3))], {})).values[3],
    ).toBe(0);
  });

  it('refuses what it cannot weigh', () => {
    const two = [column([1, 2, 3]), column([3, 2, 1])];
    expect(kind(equal([]))).toBe('zero-weights');
    expect(kind(given(two, { weights: [1] }))).toBe('mismatched-lengths');
    expect(kind(given(two, { weights: [0, 0] }))).toBe('zero-weights');
    expect(toShares([1, -1], 'given', 0)).toMatchObject({
      failure: { kind: 'negative-weight', at: ['1'] },
    });
    expect(toShares([Number.NaN], 'given', 0)).toMatchObject({ failure: { kind: 'not-finite' } });
    expect(kind(principalComponent(two, {}))).toBe('negative-weight');
    expect(kind(principalComponent(two, { use: 'squaredLoadings' }))).toBe('ok');
    expect(kind(independence(two, {}))).toBe('singular');
    expect(kind(coefficientOfVariation([column([0, 1]), column([1, 2])]))).toBe('not-positive');
    expect(kind(benefitOfTheDoubt(two, { leastShare: 0.6 }))).toBe('bad-setting');
    expect(kind(optimisedCorrelation(two, { least: 0.6 }))).toBe('bad-setting');
    expect(kind(critic([column([1, 'no-data', 2])], {}))).toBe('too-few-values');
    expect(kind(maximumDeviations([[1]]))).toBe('too-few-values');
  });

  it('gives weights that sum to one by every method, and the same twice', () => {
    const children = byRows([
      [1, 2, 3],
      [2, 3, 3.5],
      [5, 4, 6],
      [7, 9, 8],
      [8, 7, 7],
    ]);
    const settings: WeighSettings[] = [
      { method: 'equal' },
      { method: 'given', weights: [1, 2, 3] },
      { method: 'principalComponent', use: 'loadings' },
      weighSettings.parse({ method: 'factorLoadings' }),
      { method: 'entropy', epsilon: 0.002 },
      weighSettings.parse({ method: 'critic' }),
      { method: 'coefficientOfVariation' },
      weighSettings.parse({ method: 'independence' }),
      weighSettings.parse({ method: 'analyticHierarchy', comparisons: [1, 2, 2] }),
      { method: 'budgetAllocation', points: [[1, 2, 3]] },
      weighSettings.parse({ method: 'benefitOfTheDoubt', leastShare: 0.2 }),
      weighSettings.parse({ method: 'optimisedCorrelation' }),
      { method: 'combination', rule: 'linear', parts: [{ method: 'equal' }] },
    ];
    expect(settings.map(({ method }) => method).sort()).toEqual(
      weighSettings.options.map((option) => option.shape.method.value).sort(),
    );
    for (const one of settings) {
      const { values } = valueOf(weigh(children, one));
      expect(
        values.reduce((total, value) => total + value, 0),
        one.method,
      ).toBeCloseTo(1, 12);
      expect(valueOf(weigh(children, one)).values).toEqual(values);
    }
    expect(valueOf(weighSingle(children, { method: 'equal' })).values[0]).toBeCloseTo(1 / 3, 14);
  });
});

describe.skipIf(!hasReference('rstats'))('weighing against R (needs ../shared)', () => {
  interface Mcda {
    readonly X: number[][];
    readonly direction: number[];
    readonly entropy: number[];
    readonly w_entropy: number[];
    readonly w_critic: number[];
    readonly w_critic_spearman: number[];
  }
  interface Ahp {
    readonly upper_triangle: number[];
    readonly n: number;
    readonly weights_eigen: number[];
    readonly lambda_max: number;
    readonly CI: number;
    readonly CR_saaty1980: number;
    readonly CR_alonso_lamata: number;
  }
  interface Pca {
    readonly X: number[][];
    readonly oecd_weights: {
      readonly var_by_factor: number[];
      readonly weights_nicoletti: number[];
    };
  }
  const read = <T>(file: string): T[] =>
    hasReference('rstats')
      ? (JSON.parse(readFileSync(`${referenceFolder}/rstats/${file}`, 'utf8')) as T[])
      : [];

  it.each(read<Mcda>('mcda.json'))('entropy and CRITIC of $X.length areas', (one) => {
    const children = byRows(one.X);
    const informed = valueOf(entropy(children, {}));
    near(informed.entropies, one.entropy);
    near(informed.values, one.w_entropy);
    const directed = children.map((child, k) =>
      column([...child.values].map((value) => value * (one.direction[k] ?? 1))),
    );
    near(valueOf(critic(directed, {})).values, one.w_critic);
    near(valueOf(critic(directed, { correlation: 'spearman' })).values, one.w_critic_spearman);
  });

  it.each(read<Ahp>('ahp.json'))('AHP of $n things', (one) => {
    const children = Array.from({ length: one.n }, () => column([1]));
    const comparisons = [one.upper_triangle].flat();
    const made = valueOf(analyticHierarchy(children, { comparisons, greatestRatio: 100 }));
    near(made.values, one.weights_eigen);
    expect(made.greatestEigenvalue).toBeCloseTo(one.lambda_max, 9);
    expect(made.consistencyIndex).toBeCloseTo(one.CI, 9);
    expect(made.consistencyRatio).toBeCloseTo(one.CR_saaty1980, 9);
    const other = { comparisons, greatestRatio: 100, table: 'alonso2006' } as const;
    expect(valueOf(analyticHierarchy(children, other)).consistencyRatio).toBeCloseTo(
      one.CR_alonso_lamata,
      9,
    );
  });

  it.each(read<Pca>('pca.json'))('rotated factors of $X.length areas', (one) => {
    const made = valueOf(factorLoadings(byRows(one.X), { leastShare: 0, leastTogether: 0 }));
    near(made.values, one.oecd_weights.weights_nicoletti, 9);
    near([...made.explained].sort(), [...one.oecd_weights.var_by_factor].sort(), 9);
  });
});

describe.skipIf(!hasReference('coinr/synth'))('weighing against COINr (needs ../shared)', () => {
  it('finds the first component of each component of the synthetic index', () => {
    const lineage = new ReferenceTable('coinr/synth/00_lineage.csv');
    const wanted = new ReferenceTable('coinr/synth/09_pca_weights_L1.csv');
    const data = new ReferenceTable('coinr/synth/07_norm_minmax_0_100.csv');
    const codes = lineage.text(lineage.head[0] ?? '');
    const parents = lineage.text(lineage.head[1] ?? '');
    const weightOf = new Map(
      wanted.text('iCode').map((code, row) => [code, wanted.numbers('Weight')[row] ?? Number.NaN]),
    );
    for (const parent of new Set(parents)) {
      const members = codes.filter((_, row) => parents[row] === parent);
      const made = valueOf(
        principalComponent(
          members.map((code) => data.column(code)),
          { use: 'squaredLoadings' },
        ),
      );
      near(
        made.vector.map(Math.abs),
        members.map((code) => Math.abs(weightOf.get(code) ?? Number.NaN)),
        9,
      );
    }
  });

  it('comes at least as near to equal influence as COINr on the dimensions', () => {
    const wanted = new ReferenceTable('coinr/synth/09_opt_weights_L3_balance.csv');
    const data = new ReferenceTable('coinr/synth/08_agg_amean.csv');
    const made = valueOf(
      optimisedCorrelation(
        wanted.text('iCode').map((code) => data.column(code)),
        { importance: [...wanted.numbers('Desired')], least: 0.001 },
      ),
    );
    const reached = Math.exp(wanted.numbers('objective')[0] ?? 0);
    expect(made.distance).toBeLessThanOrEqual(Math.max(reached, 1e-24));
  });

  it('finds at least as much correlation as COINr on the dimensions', () => {
    const wanted = new ReferenceTable('coinr/synth/09_opt_weights_L3_infomax.csv');
    const data = new ReferenceTable('coinr/synth/08_agg_amean.csv');
    const children = wanted.text('iCode').map((code) => data.column(code));
    const total = (values: Iterable<number>) => [...values].reduce((a, b) => a + b, 0);
    const made = valueOf(optimisedCorrelation(children, { aim: 'information' }));
    expect(total(made.correlations)).toBeGreaterThan(total(wanted.numbers('Obtained')) - 1e-12);
    expect(total(made.correlations)).toBeCloseTo(total(wanted.numbers('Obtained')), 3);
    // no step away from it finds more, and bounds are kept
    const bounded = valueOf(
      optimisedCorrelation(children, { aim: 'information', least: 0.32, greatest: 0.34 }),
    );
    for (const weight of bounded.values) {
      expect(weight).toBeGreaterThan(0.32 - 1e-12);
      expect(weight).toBeLessThan(0.34 + 1e-12);
    }
    expect(total(bounded.correlations)).toBeLessThan(total(made.correlations));
  });
});
