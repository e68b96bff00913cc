import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { column } from '../column.ts';
import { hasReference, referenceFolder, valueOf } from '../testing/reference.ts';
import { autocorrelation } from './autocorrelation.ts';
import { hamedRao, yueWang } from './correctedMannKendall.ts';
import { landmarkTrend } from './landmarkTrend.ts';
import { mannKendall, trendScore, trendTauB, trendTest } from './mannKendall.ts';
import { pettitt } from './pettitt.ts';
import { seasonalMannKendall } from './seasonalMannKendall.ts';
import { observedSeries, type Series } from './series.ts';
import { theilSen } from './theilSen.ts';

const series = (values: readonly (number | null)[], first = 0): Series =>
  valueOf(
    observedSeries(
      values.map((_, k) => first + k),
      column(values.map((value) => value ?? 'not-reported')),
    ),
  );
const ten = series([5, 6, 4, 7, 8, 8, 9, 7, 10, 12]);

describe('trend', () => {
  it('tests and fits ten values', () => {
    const test = valueOf(mannKendall(ten));
    expect(test.score).toBe(33);
    expect(test.variance).toBe(123);
    expect(test.z).toBeCloseTo(2.8853428309357834, 12);
    expect(test.pValue).toBeCloseTo(0.003909876320511874, 12);
    expect(test.tau).toBeCloseTo(33 / 45, 14);
    expect(trendTauB(ten)).toBeCloseTo(0.7501937734175208, 12);
    const line = valueOf(theilSen(ten));
    expect(line.slope).toBeCloseTo(2 / 3, 14);
    expect(line.intercept).toBeCloseTo(4.5, 12);
    expect(line.interval).toEqual([0.5, 1]);
    expect(trendTest(10, 33, 123, 45).z).toBe(test.z);
    expect(trendScore(Float64Array.of(1, 2, 3)).score).toBe(3);
  });

  it('measures slopes over real years', () => {
    const gappy = valueOf(observedSeries([2000, 2001, 2003, 2004], column([4, 'no-data', 7, 8])));
    expect([...gappy.times]).toEqual([2000, 2003, 2004]);
    expect(valueOf(theilSen(gappy)).slope).toBe(1);
  });

  it('warns of fewer than ten values', () => {
    expect(valueOf(mannKendall(ten)).isRough).toBe(false);
    expect(valueOf(mannKendall(series([5, 6, 4, 7, 8, 8, 9, 7, 10]))).isRough).toBe(true);
  });

  it('says one for a constant series and refuses three values', () => {
    expect(valueOf(mannKendall(series([2, 2, 2, 2])))).toMatchObject({
      z: 0,
      pValue: 1,
      isRough: true,
    });
    expect(valueOf(hamedRao(series([2, 2, 2, 2]))).factor).toBe(1);
    expect(mannKendall(series([1, 2, 3]))).toMatchObject({ failure: { kind: 'too-few-values' } });
    expect(pettitt(series([1, 2, 3])).ok).toBe(false);
    expect(theilSen(series([1])).ok).toBe(false);
    expect(seasonalMannKendall(series([1, 2, 3, 4]), (time) => time).ok).toBe(false);
    expect(observedSeries([2001, 2000], column([1, 2]))).toMatchObject({
      failure: { kind: 'bad-input' },
    });
    expect(observedSeries([2001], column([1, 2])).ok).toBe(false);
  });

  it('finds the change of level', () => {
    const change = valueOf(pettitt(series([1, 2, 1, 2, 8, 9, 8, 9], 2000)));
    expect(change.time).toBe(2003);
    expect(change.rises).toBe(true);
    expect(change.statistic).toBe(16);
    expect(change.pValue).toBeCloseTo(2 * Math.exp((-6 * 256) / (512 + 64)), 12);
  });

  it('compares all pairs across the split', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 4, maxLength: 15 }),
        (values) => {
          const sizes = values.slice(0, -1).map((_, split) => {
            let total = 0;
            for (const x of values.slice(0, split + 1)) {
              for (const y of values.slice(split + 1)) total += Math.sign(x - y);
            }
            return Math.abs(total);
          });
          expect(valueOf(pettitt(series(values))).statistic).toBe(Math.max(...sizes));
        },
      ),
      { seed: 31, numRuns: 60 },
    );
  });

  it('reads falling losses as progress', () => {
    expect(valueOf(landmarkTrend(series([5, 4, 3], 2015), 'less')).progressPerYear).toBe(1);
    expect(valueOf(landmarkTrend(series([5, 4, 3], 2015), 'more')).progressPerYear).toBe(-1);
    expect([...autocorrelation([1, 2, 3, 4], 1)]).toEqual([1, 0.25]);
  });

  it('corrects by one where nothing depends on the past', () => {
    const white = series([3, 1, 4, 1.5, 5, 9, 2, 6, 5.3, 3.5, 8, 9.7, 9.3, 2.3, 8.4]);
    expect(valueOf(hamedRao(white, { significance: 1e-9 })).factor).toBe(1);
  });
});

describe('corrected variance', () => {
  it('refuses autocorrelations that leave none', () => {
    // up and down every year: the first autocorrelation alone takes more than all
    const swing = series([1, 9, 2, 10, 1.5, 9.5, 2.5, 10.5, 1.2, 9.1, 2.1, 10.2]);
    expect(yueWang(swing, { lags: 1 })).toMatchObject({ failure: { kind: 'not-positive' } });
  });
});

const ORACLE = `${referenceFolder}/series/pymannkendall_arbitrary_1d.csv`;
describe.skipIf(!existsSync(ORACLE))('trend of the published series (needs ../shared)', () => {
  const oracle = existsSync(ORACLE)
    ? series(
        readFileSync(ORACLE, 'utf8')
          .trimEnd()
          .split('\n')
          .slice(1)
          .map((line) => (Number.isFinite(Number.parseFloat(line)) ? Number(line) : null)),
      )
    : ten;

  it('agrees to all printed digits', () => {
    const test = valueOf(mannKendall(oracle));
    expect(test.score).toBe(-1959);
    expect(test.variance).toBeCloseTo(4889800.3333, 4);
    expect(test.z).toBeCloseTo(-0.8854562842589916, 14);
    expect(test.pValue).toBeCloseTo(0.37591058740506833, 14);
    expect(test.tau).toBeCloseTo(-0.03153167653875869, 15);
    const line = valueOf(theilSen(oracle));
    expect(line.slope).toBeCloseTo(-0.006369426751592357, 15);
    expect(line.intercept).toBeCloseTo(96.15286624203821, 11);
  });

  it('agrees on the corrected tests', () => {
    const hamed = valueOf(hamedRao(oracle));
    expect(hamed.z).toBeCloseTo(-3.84199506, 8);
    expect(hamed.pValue).toBeCloseTo(0.000122038, 9);
    expect(hamed.variance).toBeCloseTo(259723.813167, 6);
    expect(valueOf(hamedRao(oracle, { lags: 3 })).z).toBeCloseTo(-0.519070945, 8);
    expect(valueOf(yueWang(oracle)).z).toBeCloseTo(-2.63549776, 8);
    const seasonal = valueOf(seasonalMannKendall(oracle, (time) => time % 12));
    expect(seasonal.score).toBe(-399);
    expect(seasonal.z).toBeCloseTo(-2.1365041, 7);
    expect(seasonal.pValue).toBeCloseTo(0.03263835, 8);
  });
});

interface Case {
  readonly name: string;
  readonly y: number[];
  readonly S: number;
  readonly varS: number;
  readonly Z: number;
  readonly p_two_sided: number;
  readonly tau_a: number;
  readonly tau_b: number | null;
  readonly sen_slope: number;
  readonly sen_intercept_conover: number;
  readonly trend_sens_slope?: { readonly ci95: number[] | null };
}

describe.skipIf(!hasReference('rstats'))('trend against R (needs ../shared)', () => {
  const cases = hasReference('rstats')
    ? (JSON.parse(
        readFileSync(`${referenceFolder}/rstats/mann_kendall_sen.json`, 'utf8'),
      ) as Case[])
    : [];
  it.each(cases)('$name', (one) => {
    const made = series(one.y, 1);
    const test = valueOf(mannKendall(made));
    expect(test.score).toBe(one.S);
    expect(test.variance).toBeCloseTo(one.varS, 8);
    expect(test.z).toBeCloseTo(one.Z, 11);
    expect(Math.abs(test.pValue / one.p_two_sided - 1)).toBeLessThan(1e-9);
    expect(test.tau).toBeCloseTo(one.tau_a, 12);
    const tauB = trendTauB(made);
    if (one.tau_b === null) expect(tauB).toBe('constant-values');
    else expect(tauB).toBeCloseTo(one.tau_b, 12);
    const line = valueOf(theilSen(made));
    expect(line.slope).toBeCloseTo(one.sen_slope, 11);
    expect(line.intercept).toBeCloseTo(one.sen_intercept_conover, 10);
    const wanted = one.trend_sens_slope?.ci95;
    if (wanted) {
      expect(line.interval?.[0]).toBeCloseTo(wanted[0] ?? Number.NaN, 10);
      expect(line.interval?.[1]).toBeCloseTo(wanted[1] ?? Number.NaN, 10);
    } else if (one.name === 'short4') expect(line.interval).toBeUndefined();
  });
});
