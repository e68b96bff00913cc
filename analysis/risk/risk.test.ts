import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasReference, referenceFolder, valueOf } from '../testing/reference.ts';
import { gini, lorenzCurve, topShare } from './concentration.ts';
import { empiricalExceedance } from './empiricalExceedance.ts';
import { averageAnnualLoss, exceedanceCurve, exceedancePoint } from './eventSet.ts';
import { hybridCurve } from './hybridCurve.ts';
import { informationDiffusion } from './informationDiffusion.ts';
import { probabilityInYears } from './probabilityInYears.ts';
import { probableMaximumLoss } from './probableMaximumLoss.ts';
import { returnPeriodLoss } from './returnPeriodLoss.ts';

const near = (got: ArrayLike<number>, wanted: readonly number[], digits = 10): void => {
  expect(got.length).toBe(wanted.length);
  wanted.forEach((value, k) => expect(got[k]).toBeCloseTo(value, digits));
};
const losses = [500, 200, 120, 80, 40, 10];
const frequencies = [0.002, 0.005, 0.01, 0.02, 0.05, 0.2];
const events = losses.map((loss, k) => ({ loss, frequencyPerYear: frequencies[k] ?? 0 }));

describe('an event set', () => {
  it('has its average and its curve', () => {
    expect(valueOf(averageAnnualLoss(events))).toBeCloseTo(8.8, 12);
    const curve = valueOf(exceedanceCurve([...events].reverse()));
    near(
      curve.map(({ exceedancePerYear }) => exceedancePerYear),
      [0.002, 0.007, 0.017, 0.037, 0.087, 0.287],
      14,
    );
    near(
      curve.map(({ returnPeriodYears }) => returnPeriodYears),
      [
        500, 142.85714285714286, 58.8235294117647, 27.027027027027025, 11.494252873563218,
        3.484320557491289,
      ],
    );
    expect(exceedancePoint(500, 0.002).annualProbability).toBeCloseTo(1 - Math.exp(-0.002), 15);
  });

  it('gives the return periods of ten equal events', () => {
    const ten = Array.from({ length: 10 }, (_, k) => ({ loss: k, frequencyPerYear: 1 / 1610 }));
    near(
      valueOf(exceedanceCurve(ten)).map(({ returnPeriodYears }) => returnPeriodYears),
      [1610, 805, 536.6666667, 402.5, 322, 268.3333333, 230, 201.25, 178.8888889, 161],
      6,
    );
  });

  it('reads losses of return periods off the curve', () => {
    const curve = valueOf(exceedanceCurve(events));
    const at = (along: 'linear' | 'log') =>
      [5, 10, 20, 50, 100, 200, 500].map(
        (years) => valueOf(probableMaximumLoss(curve, years, along)).loss,
      );
    near(at('linear'), [15.67675, 34.4035, 61.904, 108.9, 159.2, 248, 500], 9);
    near(
      at('log'),
      [
        19.077731749228832, 36.49970451760101, 65.91305066807872, 111.64109683486404,
        167.8418880086761, 280.5752353197349, 500,
      ],
      9,
    );
    expect(valueOf(probableMaximumLoss(curve, 1000, 'linear'))).toEqual({
      returnPeriodYears: 1000,
      loss: 500,
      isBeyondData: true,
    });
    expect(valueOf(probableMaximumLoss(curve, 1, 'log')).loss).toBe(10);
  });

  it('is flat for one event, and at its ends', () => {
    const one = valueOf(exceedanceCurve([{ loss: 70, frequencyPerYear: 0.02 }]));
    for (const along of ['linear', 'log'] as const) {
      for (const years of [2, 50, 1000]) {
        expect(valueOf(probableMaximumLoss(one, years, along))).toEqual({
          returnPeriodYears: years,
          loss: 70,
          isBeyondData: years !== 50,
        });
      }
    }
  });

  it('adds equal losses, leaves out what never happens and refuses nonsense', () => {
    const curve = valueOf(
      exceedanceCurve([
        { loss: 5, frequencyPerYear: 0.1 },
        { loss: 5, frequencyPerYear: 0.2 },
        { loss: 9, frequencyPerYear: 0 },
      ]),
    );
    expect(curve).toHaveLength(1);
    expect(curve[0]?.exceedancePerYear).toBeCloseTo(0.3, 14);
    expect(
      valueOf(probableMaximumLoss(curve, curve[0]?.returnPeriodYears ?? 0, 'log')).isBeyondData,
    ).toBe(false);
    expect(averageAnnualLoss([{ loss: -1, frequencyPerYear: 1 }])).toMatchObject({
      failure: { kind: 'bad-input', at: ['0'] },
    });
    expect(exceedanceCurve([]).ok).toBe(false);
    expect(probableMaximumLoss([], 10, 'log').ok).toBe(false);
    expect(probableMaximumLoss(curve, 0, 'log').ok).toBe(false);
  });
});

describe('loss curves', () => {
  it('integrate a table of return periods with and without its tail', () => {
    const periods = [2, 5, 10, 25, 50, 100, 250];
    const table = [0, 10, 30, 80, 150, 260, 420];
    expect(valueOf(returnPeriodLoss(periods, table, false))).toBeCloseTo(13.19, 12);
    expect(valueOf(returnPeriodLoss(periods, table, true))).toBeCloseTo(14.87, 12);
    expect(returnPeriodLoss([5, 2], [1, 2], true)).toMatchObject({
      failure: { kind: 'bad-input' },
    });
    expect(returnPeriodLoss([5], [1, 2], true).ok).toBe(false);
    expect(returnPeriodLoss([5], [1], true).ok).toBe(false);
  });

  it('give observed years their places', () => {
    const annual = [12, 0, 3, 45, 8, 0, 150, 20, 5, 2];
    const points = valueOf(empiricalExceedance(annual));
    near(
      points.slice(0, 3).map(({ returnPeriodYears }) => returnPeriodYears),
      [11, 5.5, 11 / 3],
    );
    expect(points.map(({ loss }) => loss)).toEqual([150, 45, 20, 12, 8, 5, 3, 2, 0, 0]);
    expect(valueOf(empiricalExceedance([1, 2], 'hazen'))[0]?.returnPeriodYears).toBe(4);
    expect(empiricalExceedance([]).ok).toBe(false);
  });

  it('join observed and modelled parts without falling', () => {
    const joined = valueOf(
      hybridCurve(
        [
          { returnPeriodYears: 5, loss: 10 },
          { returnPeriodYears: 20, loss: 40 },
          { returnPeriodYears: 40, loss: 99 },
        ],
        [
          { returnPeriodYears: 10, loss: 1 },
          { returnPeriodYears: 50, loss: 30 },
          { returnPeriodYears: 100, loss: 80 },
        ],
        30,
      ),
    );
    expect(joined.map(({ loss }) => loss)).toEqual([10, 40, 40, 80]);
    expect(joined.map(({ origin }) => origin)).toEqual([
      'observed',
      'observed',
      'modelled',
      'modelled',
    ]);
    expect(joined.map(({ isRaised }) => isRaised)).toEqual([false, false, true, false]);
    expect(hybridCurve([], [], 30).ok).toBe(false);
  });

  it('tell the chance within some years', () => {
    for (const [period, years, yearly, poisson] of [
      [1000, 50, 0.04879437180296864, 0.048770575499285984],
      [475, 50, 0.10001224110511997, 0.09991237374774076],
      [100, 30, 0.2602996266117198, 0.2591817793182821],
      [100, 100, 0.6339676587267709, 0.6321205588285577],
      [10, 10, 0.6513215599, 0.6321205588285577],
    ] as const) {
      expect(valueOf(probabilityInYears(period, years, 'yearly'))).toBeCloseTo(yearly, 12);
      expect(valueOf(probabilityInYears(period, years, 'poisson'))).toBeCloseTo(poisson, 12);
    }
    expect(probabilityInYears(1, 5, 'yearly').ok).toBe(false);
  });
});

describe('information diffusion', () => {
  const values = [0.05, 0.12, 0.2, 0.08, 0.31, 0.15, 0.02, 0.1];
  const points = Array.from({ length: 11 }, (_, k) => k * 0.05);

  it('spreads eight values as published', () => {
    const got = valueOf(informationDiffusion(values, points));
    expect(got.width).toBeCloseTo(0.11194, 12);
    near(
      got.probabilities,
      [
        0.12685245409150797, 0.15846031738532798, 0.1700812039653671, 0.15877403872072574,
        0.13113820995805275, 0.0979390531970342, 0.06753564996137301, 0.04339689267594489,
        0.02572199770509741, 0.013711686986777091, 0.006388495352791812,
      ],
    );
    near(
      got.exceedances,
      [
        1, 0.873147545908492, 0.714687228523164, 0.5446060245577969, 0.3858319858370712,
        0.2546937758790184, 0.1567547226819842, 0.0892190727206112, 0.045822180044666316,
        0.020100182339568902, 0.006388495352791812,
      ],
    );
  });

  it.each([
    [5, 0.8146],
    [6, 0.569],
    [7, 0.456],
    [8, 0.386],
    [9, 0.3362],
    [10, 0.2986],
    [11, 2.6851 / 10],
    [31, 2.6851 / 30],
  ])('takes the width of %d values from the published table', (count, coefficient) => {
    // a range of 200 between the least and the greatest
    const sample = Array.from({ length: count }, (_, k) => 100 + (200 * k) / (count - 1));
    const { width } = valueOf(informationDiffusion(sample, [100, 150, 200, 250, 300]));
    expect(width).toBeCloseTo(200 * coefficient, 10);
  });

  it('puts equal values on the nearest point and refuses too little', () => {
    const equal = valueOf(informationDiffusion([2, 2, 2, 2, 2], [0, 1, 2.2, 3]));
    expect([...equal.probabilities]).toEqual([0, 0, 1, 0]);
    expect(informationDiffusion([1, 2, 3, 4], [0, 5])).toMatchObject({
      failure: { kind: 'too-few-values' },
    });
    expect(informationDiffusion([1, 2, 3, 4, 5], [2, 6])).toMatchObject({
      failure: { kind: 'bad-input' },
    });
    const many = Array.from({ length: 12 }, (_, k) => k);
    expect(valueOf(informationDiffusion(many, [0, 6, 11])).width).toBeCloseTo(2.6851, 12);
  });
});

describe('concentration', () => {
  it('measures who has how much', () => {
    expect(valueOf(gini([1, 3]))).toBe(0.25);
    expect(valueOf(gini([2, 2, 2]))).toBe(0);
    expect(valueOf(gini([0, 0, 0, 8]))).toBe(0.75);
    expect(valueOf(topShare([1, 3, 6], 1))).toBeCloseTo(0.6, 14);
    expect(valueOf(lorenzCurve([3, 1]))).toEqual([
      { areas: 0, total: 0 },
      { areas: 0.5, total: 0.25 },
      { areas: 1, total: 1 },
    ]);
    expect(gini([]).ok).toBe(false);
    expect(gini([0, 0])).toMatchObject({ failure: { kind: 'not-positive' } });
    expect(lorenzCurve([1, -1])).toMatchObject({ failure: { at: ['1'] } });
  });

  it('is twice the area between the Lorenz curve and the diagonal', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 99 }), { minLength: 1, maxLength: 30 }),
        (values) => {
          fc.pre(values.some((value) => value > 0));
          const curve = valueOf(lorenzCurve(values));
          let area = 0;
          curve.forEach((point, k) => {
            const before = curve[k - 1];
            if (before) area += ((point.areas - before.areas) * (point.total + before.total)) / 2;
          });
          expect(valueOf(gini(values))).toBeCloseTo(1 - 2 * area, 12);
        },
      ),
      { seed: 41, numRuns: 60 },
    );
  });
});

describe.skipIf(!hasReference('rstats'))('concentration against R (needs ../shared)', () => {
  interface Case {
    readonly name: string;
    readonly x: number[];
    readonly gini: number | null;
  }
  it('gives the Gini coefficients of the reference samples', () => {
    const cases = JSON.parse(
      readFileSync(`${referenceFolder}/rstats/moments_winsor.json`, 'utf8'),
    ) as Case[];
    const known = cases.filter((one) => one.gini !== null);
    expect(known.length).toBeGreaterThan(0);
    for (const one of known) expect(valueOf(gini(one.x)), one.name).toBeCloseTo(one.gini ?? 0, 9);
  });
});
