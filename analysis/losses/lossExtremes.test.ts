import { describe, expect, it } from 'vitest';
import { type LossExtremes, lossExtremes } from './lossExtremes.ts';

// twenty-four maxima with a heavy tail: quantiles of location 10, scale 4, shape 0.5
const maxima = Array.from(
  { length: 24 },
  (_, place) => 10 + 8 * ((-Math.log((place + 0.5) / 24)) ** -0.5 - 1),
);
const years = maxima.map((_, place) => 2000 + place);

function fitted(scale: number): LossExtremes {
  const values = maxima.map((value) => value * scale);
  const made = lossExtremes({ years, values, yearsOfRecord: 24 }, 'gev', [10]);
  if (!made.ok) throw new Error(made.failure.message);
  return made.value;
}

function plainLogLikelihood(location: number, scale: number, shape: number): number {
  let total = 0;
  for (const value of maxima) {
    const z = 1 + (shape * (value - location)) / scale;
    if (z <= 0) return Number.POSITIVE_INFINITY;
    total += Math.log(scale) + (1 + 1 / shape) * Math.log(z) + z ** (-1 / shape);
  }
  return total;
}

describe('lossExtremes', () => {
  it('has limits where a plain search finds the likelihood of 95 %', () => {
    const { parameters, levels } = fitted(1);
    const { location = 0, scale = 0, shape = 0 } = parameters;
    const least = plainLogLikelihood(location, scale, shape);
    const interval = levels[0]?.interval;
    if (interval?.ok !== true) throw new Error('no interval');
    for (const limit of [interval.value.lower, interval.value.upper]) {
      let best = Number.POSITIVE_INFINITY;
      for (let xi = 0.01; xi < 2; xi += 0.01) {
        for (let own = 1; own < 20; own *= 1.01) {
          const moved = limit - (own / xi) * ((-Math.log(0.9)) ** -xi - 1);
          best = Math.min(best, plainLogLikelihood(moved, own, xi));
        }
      }
      // half of the chi-square quantile of 95 %
      expect(best - least).toBeCloseTo(1.9207, 1);
    }
  });

  it('tells the same in dollars as in billions', () => {
    const [small, great] = [fitted(1), fitted(1e9)];
    const [one, other] = [small.levels[0], great.levels[0]];
    if (
      !one?.level.ok ||
      !other?.level.ok ||
      one.interval?.ok !== true ||
      other.interval?.ok !== true
    ) {
      throw new Error('no level');
    }
    expect(other.level.value / 1e9 / one.level.value).toBeCloseTo(1, 6);
    expect(other.interval.value.upper / 1e9 / one.interval.value.upper).toBeCloseTo(1, 3);
  });

  it('counts years without a value: they exceed no level', () => {
    // every other year of 48 has none, so that twenty years hold ten maxima
    const values = [...maxima];
    const made = lossExtremes({ years, values, yearsOfRecord: 48 }, 'gev', [20, 2], {});
    const [level, often] = made.ok ? made.value.levels : [];
    const [plain] = fitted(1).levels;
    if (!made.ok || !level?.level.ok || !plain?.level.ok) throw new Error('no level');
    expect(level.level.value).toBeCloseTo(plain.level.value, 12);
    expect(level.interval).toEqual(plain.interval);
    // the greatest of 24 maxima: place one of 25 in years with a value, twice as rare in all
    expect(made.value.diagnostics.returnLevels.at(-1)?.returnPeriodYears).toBeCloseTo(50, 12);
    // half of the years have no value: once in two years is any value at all
    expect(often?.level).toMatchObject({ failure: { kind: 'bad-setting' } });
  });

  it('refuses too few values', () => {
    const few = { years: [2000, 2001], values: [1, 2], yearsOfRecord: 2 };
    expect(lossExtremes(few, 'gev', [10])).toMatchObject({ failure: { kind: 'too-few-values' } });
    expect(lossExtremes(few, 'gpd', [10])).toMatchObject({ failure: { kind: 'too-few-values' } });
  });
});
