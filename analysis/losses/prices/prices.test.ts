import { describe, expect, it } from 'vitest';
import { valueOf } from '../../testing/reference.ts';
import {
  atConsumerPrices,
  atPurchasingPower,
  atSizeOfEconomy,
  normalisedLoss,
} from './atPrices.ts';
import { commonPriceLevel, lossPercentOfGdp, priceLevels } from './priceLevel.ts';

describe('prices', () => {
  it('has the worked examples', () => {
    expect(atConsumerPrices(1000, 63.5)).toBeCloseTo(1574.8, 2);
    expect(atSizeOfEconomy(10, 200, 300)).toBe(15);
    expect(normalisedLoss(100, { prices: 3.2, wealthPerPerson: 1.8, population: 1.5 })).toBeCloseTo(
      864,
      10,
    );
    expect(atPurchasingPower(10, 200, 500)).toBe(25);
  });

  it('scales as the economy does where wealth is the product per person', () => {
    // nominal growth = prices × product per person × people
    const growth = { prices: 1.2, wealthPerPerson: 1.5, population: 1.1 };
    expect(normalisedLoss(7, growth)).toBeCloseTo(
      atSizeOfEconomy(7, 100, 100 * 1.2 * 1.5 * 1.1),
      12,
    );
  });
});

describe('lossPercentOfGdp', () => {
  it('divides money of one price level', () => {
    const gdp = { amount: 1000, priceLevel: 'current' } as const;
    expect(valueOf(lossPercentOfGdp({ amount: 20, priceLevel: 'current' }, gdp))).toBe(2);
    expect(
      lossPercentOfGdp({ amount: 20, priceLevel: 'current' }, { ...gdp, amount: 0 }),
    ).toMatchObject({ failure: { kind: 'not-positive' } });
  });

  it('refuses a loss by consumer prices over a product of the year, and every other mixture', () => {
    const gdp = { amount: 1000, priceLevel: 'current' } as const;
    expect(lossPercentOfGdp({ amount: 20, priceLevel: 'consumer-prices' }, gdp)).toMatchObject({
      failure: {
        kind: 'bad-setting',
        message: expect.stringContaining('consumer-prices over current') as string,
      },
    });
    for (const above of priceLevels) {
      for (const below of priceLevels) {
        expect(commonPriceLevel(above, below).ok, `${above} over ${below}`).toBe(above === below);
      }
    }
  });
});
