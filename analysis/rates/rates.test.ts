import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { hasReference, referenceFolder, valueOf } from '../testing/reference.ts';
import { dispersionTest } from './dispersionTest.ts';
import { negativeBinomial } from './negativeBinomial.ts';
import { poissonInterval } from './poissonInterval.ts';
import { rateRatio } from './rateRatio.ts';

const counts = [3, 5, 2, 8, 6, 4, 9, 1, 7, 5];

describe('poissonInterval', () => {
  it('gives the published limits', () => {
    const ten = valueOf(poissonInterval(10, 10));
    expect(ten.lower).toBeCloseTo(0.4795388696132433, 12);
    expect(ten.upper).toBeCloseTo(1.839035604201778, 12);
    const none = valueOf(poissonInterval(0, 10));
    expect(none.lower).toBe(0);
    expect(none.upper).toBeCloseTo(0.3688879454113935, 12);
    const year2022 = valueOf(poissonInterval(321, 1));
    expect(year2022.lower).toBeCloseTo(286.8408909839471, 9);
    expect(year2022.upper).toBeCloseTo(358.10766040235893, 9);
  });

  it('refuses half events and no time', () => {
    expect(poissonInterval(1.5, 1)).toMatchObject({ failure: { kind: 'bad-input' } });
    expect(poissonInterval(1, 0).ok).toBe(false);
  });
});

describe('dispersion', () => {
  it('tests and fits clustered counts', () => {
    const test = valueOf(dispersionTest(counts));
    expect(test.mean).toBe(5);
    expect(test.variance).toBeCloseTo(20 / 3, 12);
    expect(test.index).toBeCloseTo(4 / 3, 12);
    expect(test.statistic).toBeCloseTo(12, 12);
    expect(test.pValue).toBeCloseTo(0.21330930508341653, 12);
    const fit = valueOf(negativeBinomial(counts));
    expect(fit.mean).toBe(5);
    expect(fit.momentSize).toBeCloseTo(15, 10);
    expect(fit.size).toBeCloseTo(20.72405864006966, 3);
    expect(fit.negativeLogLikelihood).toBeCloseTo(23.17247200012464, 8);
  });

  it('sends even counts to Poisson and refuses none', () => {
    expect(negativeBinomial([5, 5, 4, 5])).toMatchObject({ failure: { kind: 'constant-values' } });
    // mean 3 and variance 3, as Poisson's distribution has it
    expect(valueOf(dispersionTest([2, 2, 5])).index).toBe(1);
    expect(negativeBinomial([2, 2, 5])).toMatchObject({ failure: { kind: 'constant-values' } });
    // variance 4 over n - 1 and 8/3 over n: the likelihood still grows towards Poisson's
    expect(negativeBinomial([1, 3, 5])).toMatchObject({
      failure: { kind: 'constant-values', message: expect.stringContaining('clustered') as string },
    });
    expect(dispersionTest([0, 0])).toMatchObject({ failure: { kind: 'not-positive' } });
    expect(dispersionTest([1])).toMatchObject({ failure: { kind: 'too-few-values' } });
  });
});

describe('rateRatio', () => {
  it('is one for equal rates and turns over with the periods', () => {
    const one = valueOf(rateRatio({ count: 5, exposure: 10 }, { count: 10, exposure: 20 }));
    expect(one.ratio).toBe(1);
    expect(one.pValue).toBeCloseTo(1, 10);
    const ahead = valueOf(rateRatio({ count: 9, exposure: 3 }, { count: 4, exposure: 2 }));
    const back = valueOf(rateRatio({ count: 4, exposure: 2 }, { count: 9, exposure: 3 }));
    expect(ahead.lower).toBeCloseTo(1 / back.upper, 9);
    expect(ahead.pValue).toBeCloseTo(back.pValue, 12);
  });

  it('is open upward without events in the second period', () => {
    const open = valueOf(rateRatio({ count: 4, exposure: 2 }, { count: 0, exposure: 3 }));
    expect(open.upper).toBe(Number.POSITIVE_INFINITY);
    expect(rateRatio({ count: 0, exposure: 2 }, { count: 0, exposure: 3 })).toMatchObject({
      failure: { kind: 'too-few-values' },
    });
    expect(rateRatio({ count: -1, exposure: 2 }, { count: 0, exposure: 3 }).ok).toBe(false);
  });
});

interface Row {
  readonly count: number;
  readonly exposure: number;
  readonly conf: number;
  readonly rate: number;
  readonly lower: number;
  readonly upper: number;
}
interface Ratio {
  readonly x1: number;
  readonly T1: number;
  readonly x2: number;
  readonly T2: number;
  readonly ratio: number;
  readonly ci95: number[];
  readonly p: number;
}

describe.skipIf(!hasReference('rstats'))('rates against R (needs ../shared)', () => {
  const read = (file: string): unknown =>
    hasReference('rstats')
      ? JSON.parse(readFileSync(`${referenceFolder}/rstats/${file}`, 'utf8'))
      : { rows: [] };
  const near = (got: number, wanted: number): void =>
    expect(Math.abs(got - wanted)).toBeLessThanOrEqual(1e-9 * Math.max(1e-6, wanted));

  it('gives the exact intervals of 144 counts', () => {
    const { rows } = read('poisson_ci.json') as { rows: Row[] };
    expect(rows).toHaveLength(144);
    for (const row of rows) {
      const got = valueOf(poissonInterval(row.count, row.exposure, row.conf));
      near(got.rate, row.rate);
      near(got.lower, row.lower);
      near(got.upper, row.upper);
    }
  });

  it('gives ratios, limits and p-values of poisson.test', () => {
    for (const one of read('poisson_ratio.json') as Ratio[]) {
      const got = valueOf(
        rateRatio({ count: one.x1, exposure: one.T1 }, { count: one.x2, exposure: one.T2 }),
      );
      near(got.ratio, one.ratio);
      near(got.lower, one.ci95[0] ?? Number.NaN);
      near(got.upper, one.ci95[1] ?? Number.NaN);
      near(got.pValue, one.p);
    }
  });
});
