import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { column } from '../column.ts';
import { fitGev } from '../extremes/fitGev.ts';
import { fitGpd, gpdReturnLevel } from '../extremes/fitGpd.ts';
import { gevLevel } from '../extremes/gevDistribution.ts';
import { gevLevelInterval, gevShapeInterval } from '../extremes/gevInterval.ts';
import { dispersionTest } from '../rates/dispersionTest.ts';
import { negativeBinomial } from '../rates/negativeBinomial.ts';
import { poissonInterval } from '../rates/poissonInterval.ts';
import { empiricalExceedance } from '../risk/empiricalExceedance.ts';
import { averageAnnualLoss, exceedanceCurve } from '../risk/eventSet.ts';
import { informationDiffusion } from '../risk/informationDiffusion.ts';
import { probabilityInYears } from '../risk/probabilityInYears.ts';
import { probableMaximumLoss } from '../risk/probableMaximumLoss.ts';
import { returnPeriodLoss } from '../risk/returnPeriodLoss.ts';
import { largestRemainder } from '../stats/largestRemainder.ts';
import { hasReference, ReferenceTable, referenceFolder, valueOf } from '../testing/reference.ts';
import { mannKendall, trendTauB } from '../trend/mannKendall.ts';
import { observedSeries } from '../trend/series.ts';
import { theilSen } from '../trend/theilSen.ts';
import { deviationPercent } from './deviationPercent.ts';
import { rateOfSums } from './rateOfSums.ts';

const FILE = `${referenceFolder}/worked_examples.json`;

interface Examples {
  readonly mk_sen: Record<
    'S' | 'var' | 'z' | 'p' | 'tau' | 'tau_b' | 'slope' | 'intercept',
    number
  > &
    Record<'x' | 'ci', number[]>;
  readonly poisson: Record<'k' | 'T', number> & Record<'ci' | 'k0' | 'k321', number[]>;
  readonly overdispersion: Record<'mean' | 'var' | 'index' | 'D' | 'p' | 'k_moment', number> & {
    readonly counts: number[];
    readonly nb_mle: Record<'mu' | 'k' | 'nll', number>;
  };
  readonly rp_prob: { readonly rows: [number, number, number, number][] };
  readonly lec: Record<'aal' | 'ead_with_tail' | 'ead_no_tail' | 'aal_empirical', number> &
    Record<
      | 'events'
      | 'freq'
      | 'rp'
      | 'ef'
      | 'pml_rp'
      | 'pml_linear'
      | 'pml_logrp'
      | 'T'
      | 'L'
      | 'annual'
      | 'annual_sorted'
      | 'weibull_rp',
      number[]
    >;
  readonly info_diffusion: Record<'h', number> & Record<'x' | 'u' | 'p' | 'P', number[]>;
  readonly largest_remainder: Record<'counts' | 'percent', number[]>;
  readonly gev_portpirie: Record<'loc' | 'scale' | 'shape' | 'loglik' | 'rl10' | 'rl100', number> &
    Record<'rl10_profile95' | 'rl100_profile95' | 'shape_profile95' | 'se', number[]>;
  readonly gpd_rain: Record<'scale' | 'shape' | 'nll' | 'zeta' | 'rl100' | 'threshold', number>;
}

describe.skipIf(!hasReference('worked_examples.json'))(
  'worked examples of losses (needs ../shared)',
  () => {
    const given = hasReference('worked_examples.json')
      ? (JSON.parse(readFileSync(FILE, 'utf8')) as Examples)
      : undefined;
    const examples = (): Examples => {
      if (given === undefined) throw new Error('no examples');
      return given;
    };
    const near = (got: ArrayLike<number>, wanted: readonly number[], digits = 10): void => {
      expect(got.length).toBe(wanted.length);
      wanted.forEach((value, place) => expect(got[place]).toBeCloseTo(value, digits));
    };

    it('shares out as the report of 2022 prints it', () => {
      const { counts, percent } = examples().largest_remainder;
      expect([...largestRemainder(column(counts), 2).values]).toEqual(percent);
    });

    it('tests and fits a trend', () => {
      const {
        x,
        S,
        z,
        p,
        tau,
        slope,
        intercept,
        ci,
        tau_b: tauB,
        var: variance,
      } = examples().mk_sen;
      const series = valueOf(
        observedSeries(
          x.map((_, place) => place),
          column(x),
        ),
      );
      const test = valueOf(mannKendall(series));
      near(
        [test.score, test.variance, test.z, test.pValue, test.tau],
        [S, variance, z, p, tau],
        13,
      );
      const line = valueOf(theilSen(series));
      near([line.slope, line.intercept], [slope, intercept], 12);
      expect(line.interval).toEqual(ci);
      expect(trendTauB(series)).toBeCloseTo(tauB, 12);
    });

    it('has rates, dispersion and clustering', () => {
      const { poisson, overdispersion: clustered } = examples();
      const limits = (count: number, years: number): number[] => {
        const { lower, upper } = valueOf(poissonInterval(count, years));
        return [lower, upper];
      };
      near(limits(poisson.k, poisson.T), poisson.ci);
      near(limits(0, poisson.T), poisson.k0);
      near(limits(321, 1), poisson.k321, 9);
      const test = valueOf(dispersionTest(clustered.counts));
      near(
        [test.mean, test.variance, test.index, test.statistic, test.pValue],
        [clustered.mean, clustered.var, clustered.index, clustered.D, clustered.p],
      );
      const fit = valueOf(negativeBinomial(clustered.counts));
      expect(fit.momentSize).toBeCloseTo(clustered.k_moment, 9);
      // the example's search stopped at 1e-8 of the mean
      expect(fit.size).toBeCloseTo(clustered.nb_mle.k, 3);
      expect(fit.negativeLogLikelihood).toBeCloseTo(clustered.nb_mle.nll, 8);
    });

    it('has curves of exceedance, exactly', () => {
      const { lec } = examples();
      const set = lec.events.map((loss, place) => ({
        loss,
        frequencyPerYear: lec.freq[place] ?? 0,
      }));
      expect(valueOf(averageAnnualLoss(set))).toBeCloseTo(lec.aal, 12);
      const curve = valueOf(exceedanceCurve(set));
      near(
        curve.map(({ exceedancePerYear }) => exceedancePerYear),
        lec.ef,
        14,
      );
      near(
        curve.map(({ returnPeriodYears }) => returnPeriodYears),
        lec.rp,
      );
      const losses = (along: 'linear' | 'log'): number[] =>
        lec.pml_rp.map((period) => valueOf(probableMaximumLoss(curve, period, along)).loss);
      near(losses('linear'), lec.pml_linear, 9);
      near(losses('log'), lec.pml_logrp, 9);
      expect(valueOf(returnPeriodLoss(lec.T, lec.L, true))).toBeCloseTo(lec.ead_with_tail, 12);
      expect(valueOf(returnPeriodLoss(lec.T, lec.L, false))).toBeCloseTo(lec.ead_no_tail, 12);
      const empirical = valueOf(empiricalExceedance(lec.annual));
      expect(empirical.map(({ loss }) => loss)).toEqual(lec.annual_sorted);
      near(
        empirical.map(({ returnPeriodYears }) => returnPeriodYears),
        lec.weibull_rp,
        12,
      );
      for (const [period, years, yearly, poisson] of examples().rp_prob.rows) {
        expect(valueOf(probabilityInYears(period, years, 'yearly'))).toBeCloseTo(yearly, 12);
        expect(valueOf(probabilityInYears(period, years, 'poisson'))).toBeCloseTo(poisson, 12);
      }
    });

    it('diffuses information', () => {
      const { x, u, h, p, P } = examples().info_diffusion;
      const made = valueOf(informationDiffusion(x, u));
      expect(made.width).toBeCloseTo(h, 12);
      near(made.probabilities, p);
      near(made.exceedances, P);
    });

    it('fits sea levels and rain, with profile limits', () => {
      const { gev_portpirie: sea, gpd_rain: rain } = examples();
      const maxima = new ReferenceTable('series/gev_portpirie.csv').numbers('SeaLevel');
      const fit = valueOf(fitGev(maxima));
      const { location, scale, shape } = fit.parameters;
      near(
        [location, scale, shape, -fit.negativeLogLikelihood],
        [sea.loc, sea.scale, sea.shape, sea.loglik],
        4,
      );
      near(
        [gevLevel(fit.parameters, 0.1), gevLevel(fit.parameters, 0.01)],
        [sea.rl10, sea.rl100],
        4,
      );
      const within = (found: { lower: number; upper: number }, wanted: number[]): void => {
        expect(Math.abs(found.lower - (wanted[0] ?? 0))).toBeLessThan(1e-2);
        expect(Math.abs(found.upper - (wanted[1] ?? 0))).toBeLessThan(1e-2);
      };
      within(valueOf(gevLevelInterval(fit, maxima, 10)), sea.rl10_profile95);
      within(valueOf(gevLevelInterval(fit, maxima, 100)), sea.rl100_profile95);
      within(valueOf(gevShapeInterval(fit, maxima)), sea.shape_profile95);
      const days = new ReferenceTable('rstats/ismev_rain.csv').numbers('rain');
      const wet = valueOf(fitGpd(days, rain.threshold));
      expect(wet.exceedanceShare).toBeCloseTo(rain.zeta, 12);
      // the example's search stopped early: its likelihood is no greater than ours
      expect(wet.negativeLogLikelihood).toBeLessThanOrEqual(rain.nll + 5e-5);
      expect(Math.abs(wet.parameters.scale - rain.scale)).toBeLessThan(1e-3);
      expect(Math.abs(wet.parameters.shape - rain.shape)).toBeLessThan(1e-4);
      // and its parameters, where they are, lead to the level that it states
      const stopped = { ...wet, parameters: { scale: rain.scale, shape: rain.shape } };
      expect(valueOf(gpdReturnLevel(stopped, 100, 365))).toBeCloseTo(rain.rl100, 3);
      expect(Math.abs(valueOf(gpdReturnLevel(wet, 100, 365)) - rain.rl100)).toBeLessThan(2e-2);
    });
  },
);

describe('arithmetic of published reports', () => {
  it.each([
    // CRED 2022: events, and deaths against mean and median; ADRC 2022: events
    [387, 370, 4.6],
    [30_704, 60_955, -49.6],
    [30_704, 16_011, 91.8],
    [388, 340, 14.1],
  ])('%d lies %d by %d per cent', (value, mean, percent) => {
    expect(Number(deviationPercent(value, mean))).toBeCloseTo(percent, 1);
  });

  it.each([
    // editions of the global report: published number and deviation, implied mean
    [321, -3, 331],
    [163, 14, 143],
    [152, 3.5, 147],
    [6171, -7, 6635],
    [4393, -35, 6758],
    [8049, 20, 6708],
    [62_451, 140, 26_021],
    [93.2, 64, 56.8],
    [137.7, 133, 59.1],
    [131, 106, 63.6],
    [100.845, 50, 67.2],
  ])('%d at %d per cent implies a mean of %d', (value, percent, mean) => {
    expect(Math.abs(Number(deviationPercent(value, mean)) - percent)).toBeLessThan(0.25);
  });

  it('has rates per million and per 100,000', () => {
    expect(rateOfSums(150, 52_000_000, 1e6)).toBeCloseTo(2.8846, 4);
    expect(rateOfSums(150 + 45_000, 52_000_000, 1e5)).toBeCloseTo(86.8269, 4);
  });
});
