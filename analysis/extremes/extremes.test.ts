import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { random } from '../stats/random.ts';
import { hasReference, ReferenceTable, referenceFolder, valueOf } from '../testing/reference.ts';
import {
  blockMaxima,
  isBeyondRecord,
  meanResidualLife,
  quantilePoints,
  returnPoints,
} from './diagnostics.ts';
import { fitGev, gevByLMoments } from './fitGev.ts';
import { fitGpd, gpdByLMoments, gpdReturnLevel } from './fitGpd.ts';
import { gevCumulative, gevLevel, gevNegativeLogLikelihood } from './gevDistribution.ts';
import {
  gevLevelBootstrap,
  gevLevelBootstraps,
  gevLevelInterval,
  gevShapeInterval,
} from './gevInterval.ts';
import { gpdExceedance, gpdLevel, gpdNegativeLogLikelihood } from './gpdDistribution.ts';
import { gpdLevelBootstrap, gpdLevelInterval, gpdShapeInterval } from './gpdInterval.ts';
import { lMoments } from './lMoments.ts';
import { profileInterval } from './profileInterval.ts';
import { standardErrors } from './standardErrors.ts';

describe('extreme value distributions', () => {
  it('have their closed values', () => {
    const gumbel = { location: 0, scale: 1, shape: 0 };
    expect(gevCumulative(gumbel, 0)).toBeCloseTo(Math.exp(-1), 14);
    expect(gevLevel(gumbel, 0.01)).toBeCloseTo(4.60014922677658, 12);
    expect(gevNegativeLogLikelihood(gumbel, [0])).toBe(1);
    expect(gpdExceedance({ scale: 1, shape: 0 }, 1)).toBeCloseTo(Math.exp(-1), 14);
    expect(gpdExceedance({ scale: 2, shape: 1 }, 2)).toBeCloseTo(0.5, 14);
    expect(gpdLevel({ scale: 1, shape: 0 }, 100)).toBeCloseTo(Math.log(100), 13);
    expect(gpdNegativeLogLikelihood({ scale: 1, shape: 0 }, [2])).toBe(2);
  });

  it('undo their quantiles on either side of shape zero', () => {
    for (const shape of [-0.3, -1e-5, 0, 1e-5, 0.4]) {
      const parameters = { location: 3, scale: 2, shape };
      for (const p of [0.9, 0.1, 1e-4]) {
        expect(1 - gevCumulative(parameters, gevLevel(parameters, p))).toBeCloseTo(p, 10);
        expect(gpdExceedance(parameters, gpdLevel(parameters, 1 / p))).toBeCloseTo(p, 10);
      }
    }
    expect(gevCumulative({ location: 0, scale: 1, shape: -0.5 }, 3)).toBe(1);
    expect(gevCumulative({ location: 0, scale: 1, shape: 0.5 }, -3)).toBe(0);
    expect(gpdExceedance({ scale: 1, shape: -0.5 }, 3)).toBe(0);
  });

  it('refuse too few and equal values', () => {
    expect(fitGev([1, 2, 3])).toMatchObject({ failure: { kind: 'too-few-values' } });
    expect(fitGev(new Array<number>(12).fill(4))).toMatchObject({
      failure: { kind: 'constant-values' },
    });
    expect(fitGpd([1, 2, 3], 2)).toMatchObject({ failure: { kind: 'too-few-values' } });
    expect(() => gevLevel({ location: 0, scale: 1, shape: 0 }, 1)).toThrow('got 1');
    expect(() => gpdLevel({ scale: 1, shape: 0 }, 0.5)).toThrow('got 0.5');
  });
});

describe('profile intervals of a very heavy tail', () => {
  // deaths of fifteen years with a volcanic eruption; limits where a nested search of SciPy 1.17 over
  // location within shape finds the likelihood of 95 %
  const maxima = [1, 2, 2, 3, 4, 5, 6, 10, 21, 23, 39, 71, 200, 323, 453];
  it.each([
    [2, 34.19188],
    [3, 153.5366],
    [4, 440.0749],
    [10, 11_671.998],
    [30, 547_057.63],
    [60, 6_098_506.5],
  ])('reach as far as the likelihood allows in %d years', (period, upper) => {
    const fit = valueOf(fitGev(maxima));
    const found = valueOf(gevLevelInterval(fit, maxima, period));
    expect(Math.abs(found.upper / upper - 1)).toBeLessThan(1e-5);
  });

  it('begin where it allows', () => {
    const fit = valueOf(fitGev(maxima));
    expect(valueOf(gevLevelInterval(fit, maxima, 30)).lower).toBeCloseTo(184.31, 1);
    expect(valueOf(gevLevelInterval(fit, maxima, 60)).lower).toBeCloseTo(403.005, 1);
  });
});

describe('diagnostics', () => {
  it('give points and mean excesses', () => {
    expect(returnPoints([3, 1, 2])[2]).toEqual({ returnPeriod: 4, observed: 3 });
    expect(quantilePoints([3, 1], (p) => p)).toEqual([
      { fitted: 1 - 1 / 3, observed: 1 },
      { fitted: 1 - 2 / 3, observed: 3 },
    ]);
    const [row] = meanResidualLife([1, 2, 3, 10], [2, 20]);
    expect(row?.meanExcess).toBe(4.5);
    expect(row?.count).toBe(2);
    expect(row?.interval?.[1]).toBeCloseTo(4.5 + 1.959963984540054 * 3.5, 9);
    expect(meanResidualLife([1], [0])[0]?.interval).toBeUndefined();
    expect([...blockMaxima([2001, 2000, 2000], [5, 4, 7]).maxima]).toEqual([7, 5]);
    expect(isBeyondRecord(500, 65)).toBe(true);
    expect(isBeyondRecord(100, 65)).toBe(false);
  });

  it('find intervals and errors of a parabola', () => {
    const parabola = ([x = 0, y = 0]: Float64Array) => (x * x) / 2 + 2 * y * y;
    const errors = valueOf(
      standardErrors(parabola, Float64Array.of(0, 0), Float64Array.of(0.01, 0.01)),
    );
    expect(errors[0]).toBeCloseTo(1, 8);
    expect(errors[1]).toBeCloseTo(0.5, 8);
    const interval = valueOf(profileInterval((x) => (x * x) / 2, 0, 0, 1, 0.95));
    expect(interval.lower).toBeCloseTo(-1.959963984540054, 3);
    expect(interval.upper).toBeCloseTo(1.959963984540054, 3);
    expect(valueOf(profileInterval(() => 0, 0, 0, 1, 0.95)).upper).toBe(Number.POSITIVE_INFINITY);
    expect(valueOf(lMoments([1, 2, 3, 4])).scale).toBeCloseTo(5 / 6, 12);
  });
});

/** Where a function with one valley is least, by golden section; written here, apart from what it proves. */
function goldenSection(of: (x: number) => number, [from, to]: readonly [number, number]): number {
  const part = (Math.sqrt(5) - 1) / 2;
  let [left, right] = [from, to];
  for (let step = 0; step < 90; step += 1) {
    const [one, other] = [right - part * (right - left), left + part * (right - left)];
    if (of(one) < of(other)) right = other;
    else left = one;
  }
  return (left + right) / 2;
}

/** Where a function that is below zero at one end and above at the other crosses it. */
function halving(of: (x: number) => number, below: number, above: number): number {
  let [inside, outside] = [below, above];
  for (let step = 0; step < 60; step += 1) {
    const middle = (inside + outside) / 2;
    if (of(middle) < 0) inside = middle;
    else outside = middle;
  }
  return (inside + outside) / 2;
}

describe.skipIf(!hasReference('series'))('Port Pirie and rain (needs ../shared)', () => {
  const portPirie = hasReference('series')
    ? new ReferenceTable('series/gev_portpirie.csv').numbers('SeaLevel')
    : [];
  const rain = hasReference('rstats')
    ? new ReferenceTable('rstats/ismev_rain.csv').numbers('rain')
    : [];
  const near = (got: number | undefined, wanted: number, within: number): void =>
    expect(Math.abs((got ?? Number.NaN) - wanted)).toBeLessThan(within);

  it('fits sea levels as Coles did', () => {
    const fit = valueOf(fitGev(portPirie));
    near(fit.parameters.location, 3.87475133, 1e-5);
    near(fit.parameters.scale, 0.19804888, 1e-5);
    near(fit.parameters.shape, -0.05011658, 1e-5);
    near(fit.negativeLogLikelihood, -4.339058, 1e-6);
    near(fit.standardErrors?.[0], 0.0279326, 1e-6);
    near(fit.standardErrors?.[1], 0.02024787, 2e-6);
    near(fit.standardErrors?.[2], 0.09825585, 1e-6);
    near(gevLevel(fit.parameters, 0.1), 4.296221, 1e-5);
    near(gevLevel(fit.parameters, 0.01), 4.688413, 1e-5);
    expect(fit.warnings).toEqual([]);
    const ten = valueOf(gevLevelInterval(fit, portPirie, 10));
    near(ten.lower, 4.204928, 1e-3);
    near(ten.upper, 4.445069, 1e-3);
    const hundred = valueOf(gevLevelInterval(fit, portPirie, 100));
    near(hundred.lower, 4.490655, 1e-3);
    near(hundred.upper, 5.260706, 1e-3);
    const shape = valueOf(gevShapeInterval(fit, portPirie));
    near(shape.lower, -0.2177982, 1e-3);
    near(shape.upper, 0.1703843, 1e-3);
  });

  // where the derivatives of the likelihood are zero, by mpmath 1.3 in 40 digits; limits where the
  // profile of SciPy 1.17 falls by half the quantile of chi-square
  it('fits sea levels where their likelihood is greatest', () => {
    const fit = valueOf(fitGev(portPirie));
    near(fit.parameters.location, 3.8747498550585, 1e-8);
    near(fit.parameters.scale, 0.19804395712221, 1e-8);
    near(fit.parameters.shape, -0.050109531519733, 1e-8);
    near(fit.negativeLogLikelihood, -4.33905847368, 1e-10);
    near(fit.standardErrors?.[0], 0.0279321807115, 1e-8);
    near(fit.standardErrors?.[1], 0.0202492388865, 1e-8);
    near(fit.standardErrors?.[2], 0.098255532435, 1e-7);
    near(gevLevel(fit.parameters, 0.1), 4.2962119390575, 1e-7);
    near(gevLevel(fit.parameters, 0.01), 4.6884037559088, 1e-7);
    const ten = valueOf(gevLevelInterval(fit, portPirie, 10));
    near(ten.lower, 4.204611256, 1e-6);
    near(ten.upper, 4.445080329, 1e-6);
    const hundred = valueOf(gevLevelInterval(fit, portPirie, 100));
    near(hundred.lower, 4.490436811, 1e-6);
    near(hundred.upper, 5.260704571, 1e-6);
    const shape = valueOf(gevShapeInterval(fit, portPirie));
    near(shape.lower, -0.218157118, 1e-6);
    near(shape.upper, 0.170405556, 1e-6);
  });

  it('fits rain over thirty millimetres as Coles did', () => {
    const fit = valueOf(fitGpd(rain, 30));
    expect(fit.count).toBe(152);
    near(fit.exceedanceShare, 0.008670355370486566, 1e-12);
    // the published fit (7.441098, 0.184523, level 106.3426) stopped at a likelihood of 485.09372230
    near(fit.parameters.scale, 7.441098, 1e-3);
    near(fit.parameters.shape, 0.184523, 1e-4);
    near(valueOf(gpdReturnLevel(fit, 100, 365)), 106.3426, 2e-2);
    // where the derivatives are zero the likelihood is 485.09372131, and the level follows
    near(fit.parameters.scale, 7.440269033247, 1e-6);
    near(fit.parameters.shape, 0.1844990527015, 1e-7);
    near(fit.negativeLogLikelihood, 485.09372131386, 1e-9);
    near(fit.standardErrors?.[0], 0.95853240506, 1e-6);
    near(fit.standardErrors?.[1], 0.101204033503, 1e-7);
    near(valueOf(gpdReturnLevel(fit, 100, 365)), 106.32802770522, 1e-5);
    expect(gpdReturnLevel(fit, 0.1, 365)).toMatchObject({ failure: { kind: 'bad-setting' } });
    const shape = valueOf(gpdShapeInterval(fit, rain));
    near(shape.lower, 0.013561637597, 1e-6);
    near(shape.upper, 0.415439882048, 1e-6);
    // closing in ends within 1e-4 of a first step
    const level = valueOf(gpdLevelInterval(fit, rain, 100, 365));
    near(level.lower, 80.857464225, 1e-3);
    near(level.upper, 184.987747151, 1e-3);
  });

  it('leaves the published level of rain by a second way, and meets the limits of that way', () => {
    const excesses = rain.filter((value) => value > 30).map((value) => value - 30);
    const n = excesses.length;
    const yearly = 365 * 100 * (n / rain.length);
    const loss = (scale: number, shape: number): number =>
      n * Math.log(scale) +
      (1 + 1 / shape) *
        excesses.reduce((sum, excess) => sum + Math.log(1 + (shape * excess) / scale), 0);

    // with shape / scale held, the shape is a mean of logarithms: one unknown is left
    const shapeOf = (ratio: number): number =>
      excesses.reduce((sum, excess) => sum + Math.log(1 + ratio * excess), 0) / n;
    const ratio = goldenSection(
      (one) => n * (Math.log(shapeOf(one) / one) + shapeOf(one) + 1),
      [0.005, 0.1],
    );
    const [scale, shape] = [shapeOf(ratio) / ratio, shapeOf(ratio)];
    const least = loss(scale, shape);
    near(scale, 7.440269033247, 1e-5);
    near(shape, 0.1844990527015, 1e-6);
    near(30 + (scale / shape) * (yearly ** shape - 1), 106.32802770522, 1e-4);

    // the published parameters give the published level, at a likelihood that can still grow
    const published = { scale: 7.4410981, shape: 0.1845227 };
    near(
      30 + (published.scale / published.shape) * (yearly ** published.shape - 1),
      106.3426,
      1e-3,
    );
    expect(loss(published.scale, published.shape) - least).toBeGreaterThan(9e-7);

    const scaleAt = (level: number, own: number): number =>
      ((level - 30) * own) / (yearly ** own - 1);
    const ofLevel = (level: number): number => {
      const best = goldenSection((own) => loss(scaleAt(level, own), own), [1e-6, 1]);
      return loss(scaleAt(level, best), best);
    };
    const ofShape = (own: number): number => {
      const best = goldenSection((one) => loss(one, own), [2, 20]);
      return loss(best, own);
    };
    // no limit of 95 % either: there the deviance is 3.84
    expect(2 * (ofLevel(106.3426) - least)).toBeLessThan(1e-5);
    const limits = (profile: (tried: number) => number, [from, at, to]: readonly number[]) =>
      [from, to].map((end = 0) =>
        halving((tried) => 2 * (profile(tried) - least) - 3.841458820694124, at ?? 0, end),
      );
    const fit = valueOf(fitGpd(rain, 30));
    const level = valueOf(gpdLevelInterval(fit, rain, 100, 365));
    const [lower, upper] = limits(ofLevel, [60, 106.328, 400]);
    near(level.lower, lower ?? 0, 1e-2);
    near(level.upper, upper ?? 0, 1e-2);
    const ofTail = valueOf(gpdShapeInterval(fit, rain));
    const [least95, most95] = limits(ofShape, [1e-5, 0.1845, 0.9]);
    near(ofTail.lower, least95 ?? 0, 1e-5);
    near(ofTail.upper, most95 ?? 0, 1e-5);
  });

  it('draws intervals that repeat for the seed and hold the estimate', () => {
    const fit = valueOf(fitGev(portPirie));
    const told: number[] = [];
    const report = (drawn: number): number => told.push(drawn);
    const both = gevLevelBootstraps(fit, [10, 100], random(7), 60, { report });
    expect(both[1]).toEqual(gevLevelBootstrap(fit, 100, random(7), 60));
    expect(told).toEqual([10, 20, 30, 40, 50, 60]);
    const once = valueOf(gevLevelBootstrap(fit, 100, random(7), 60));
    expect(valueOf(gevLevelBootstrap(fit, 100, random(7), 60))).toEqual(once);
    const level = gevLevel(fit.parameters, 0.01);
    expect(once.lower).toBeLessThan(level);
    expect(once.upper).toBeGreaterThan(level);
    const wet = valueOf(fitGpd(rain, 30));
    const drawn = valueOf(gpdLevelBootstrap(wet, 100, 365, random(7), 40));
    expect(drawn.lower).toBeLessThan(106.3);
    expect(drawn.upper).toBeGreaterThan(106.3);
  });
});

interface Gev {
  readonly name: string;
  readonly x: number[];
  readonly mle_tight: {
    readonly loc: number;
    readonly scale: number;
    readonly shape: number;
    readonly loglik: number;
  };
  readonly lmoments: Readonly<Record<'l1' | 'l2' | 't3' | 't4', number>> & {
    readonly hosking_approx: {
      readonly loc: number;
      readonly scale: number;
      readonly shape: number;
    };
  };
  readonly return_period: number[];
  readonly return_level_mle_tight: number[];
}
interface Gpd {
  readonly name: string;
  readonly x: number[] | string;
  readonly threshold: number;
  readonly npy: number;
  readonly rate: number;
  readonly mle_tight: { readonly scale: number; readonly shape: number; readonly nllh: number };
  readonly pwm: { readonly shape: number; readonly scale: number };
  readonly return_period_years: number[];
  readonly return_level: number[];
}

describe.skipIf(!hasReference('rstats'))('extremes against R (needs ../shared)', () => {
  const read = <T>(file: string): T[] =>
    hasReference('rstats')
      ? (JSON.parse(readFileSync(`${referenceFolder}/rstats/${file}`, 'utf8')) as T[])
      : [];
  const share = (got: number, wanted: number, within: number): void =>
    expect(Math.abs(got - wanted)).toBeLessThan(within * Math.max(1, Math.abs(wanted)));

  it.each(read<Gev>('gev.json'))('block maxima $name', (one) => {
    const moments = valueOf(lMoments(one.x));
    share(moments.location, one.lmoments.l1, 1e-9);
    share(moments.scale, one.lmoments.l2, 1e-9);
    share(moments.skewness, one.lmoments.t3, 1e-9);
    share(moments.kurtosis, one.lmoments.t4, 1e-9);
    const start = gevByLMoments(moments);
    share(start.location, one.lmoments.hosking_approx.loc, 1e-9);
    share(start.scale, one.lmoments.hosking_approx.scale, 1e-9);
    share(start.shape, one.lmoments.hosking_approx.shape, 1e-9);
    const fit = valueOf(fitGev(one.x));
    share(fit.parameters.location, one.mle_tight.loc, 1e-6);
    share(fit.parameters.scale, one.mle_tight.scale, 1e-6);
    share(fit.parameters.shape, one.mle_tight.shape, 1e-6);
    share(fit.negativeLogLikelihood, -one.mle_tight.loglik, 1e-8);
    one.return_period.forEach((period, k) =>
      share(gevLevel(fit.parameters, 1 / period), one.return_level_mle_tight[k] ?? 0, 1e-6),
    );
  });

  it.each(read<Gpd>('gpd.json'))('threshold excesses $name', (one) => {
    const values =
      typeof one.x === 'string'
        ? new ReferenceTable('rstats/ismev_rain.csv').numbers('rain')
        : one.x;
    const fit = valueOf(fitGpd(values, one.threshold));
    share(fit.exceedanceShare, one.rate, 1e-9);
    share(fit.parameters.scale, one.mle_tight.scale, 1e-6);
    share(fit.parameters.shape, one.mle_tight.shape, 1e-6);
    share(fit.negativeLogLikelihood, one.mle_tight.nllh, 1e-8);
    const excesses = values.filter((x) => x > one.threshold).map((x) => x - one.threshold);
    const start = gpdByLMoments(valueOf(lMoments(excesses)));
    share(start.scale, one.pwm.scale, 1e-9);
    share(start.shape, one.pwm.shape, 1e-9);
    one.return_period_years.forEach((period, k) =>
      share(valueOf(gpdReturnLevel(fit, period, one.npy)), one.return_level[k] ?? 0, 1e-6),
    );
  });
});
