import { describe, expect, it } from 'vitest';
import { valueOf } from '../testing/reference.ts';
import { eventRates } from './eventRates.ts';
import { rateSentences } from './sentences/rateSentences.ts';

const counts = [3, 5, 2, 8, 6, 4, 9, 1, 7, 5];
const years = counts.map((_, place) => 2001 + place);

describe('eventRates', () => {
  it('has the worked example of counts', () => {
    const rates = valueOf(eventRates(years, counts));
    expect(rates).toMatchObject({ events: 50, years: 10, poisson: { rate: 5 } });
    // chi-square quantiles of 2.5 and 97.5 % at 100 and 102 degrees of freedom, a twentieth
    expect(rates.poisson.lower).toBeCloseTo(74.221927 / 20, 6);
    expect(rates.poisson.upper).toBeCloseTo(131.837579 / 20, 5);
    expect(valueOf(rates.dispersion).statistic).toBeCloseTo(12, 10);
    expect(valueOf(rates.dispersion).pValue).toBeCloseTo(0.21330930508341653, 10);
    expect(valueOf(rates.negativeBinomial).size).toBeCloseTo(20.724, 3);
    expect(rates.comparison).toBeUndefined();
  });

  it('compares two periods exactly', () => {
    const first = { firstYear: 2001, lastYear: 2005 };
    const second = { firstYear: 2006, lastYear: 2010 };
    const rates = valueOf(eventRates(years, counts, [first, second]));
    expect(rates.comparison?.first).toEqual({ count: 24, exposure: 5, ...first });
    expect(rates.comparison?.second).toMatchObject({ count: 26, exposure: 5 });
    const ratio = valueOf(rates.comparison?.ratio ?? never());
    expect(ratio.ratio).toBeCloseTo(24 / 26, 12);
    // all splits of 50 that are no likelier than 24: all but 25
    let middle = 1;
    for (let k = 1; k <= 25; k += 1) middle *= (25 + k) / k / 4;
    expect(ratio.pValue).toBeCloseTo(1 - middle, 9);
  });

  it('leaves gaps out and refuses what it cannot compare', () => {
    const gappy = valueOf(eventRates([2001, 2002, 2003], [4, 'not-covered', 6]));
    expect(gappy).toMatchObject({ events: 10, years: 2 });
    expect(eventRates([2001], [4])).toMatchObject({ failure: { kind: 'too-few-values' } });
    expect(eventRates([2001, 2002], [1.5, 2])).toMatchObject({ failure: { kind: 'bad-input' } });
    const one = { firstYear: 2001, lastYear: 2005 };
    expect(eventRates(years, counts, [one, { firstYear: 2005, lastYear: 2006 }])).toMatchObject({
      failure: { kind: 'bad-setting', message: expect.stringContaining('2005-2006') as string },
    });
    expect(eventRates(years, counts, [one, { firstYear: 2030, lastYear: 2031 }])).toMatchObject({
      failure: { kind: 'too-few-values' },
    });
  });
});

describe('rateSentences', () => {
  it('tells the rate and says that it does not cluster', () => {
    const [first] = rateSentences(valueOf(eventRates(years, counts)));
    expect(first?.en).toBe(
      '50 events in 10 years, 5 a year (95 %: 3.71 to 6.59). Their numbers do not vary beyond chance (variance 1.33 times the mean, p = 0.21).',
    );
    expect(first?.zh).toContain('10年共50次，年均5次');
    expect(first?.linked.en).toContain('[3.71](#poisson.lower)');
  });

  it('says that events cluster, and compares', () => {
    const uneven = [1, 30, 2, 40, 1, 25];
    const six = uneven.map((_, place) => 2001 + place);
    const [first, second] = rateSentences(
      valueOf(
        eventRates(six, uneven, [
          { firstYear: 2001, lastYear: 2003 },
          { firstYear: 2004, lastYear: 2006 },
        ]),
      ),
    );
    expect(first?.en).toContain('they cluster');
    expect(first?.en).toContain('negative binomial with k =');
    expect(second?.en).toContain('2001–2003 is 0.5 times that of 2004–2006');
    expect(second?.zh).toContain('0.5倍');
  });
});

function never(): never {
  throw new Error('no comparison');
}
