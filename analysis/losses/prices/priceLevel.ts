import { failure, type Result, success } from '../../failure.ts';

/**
 * What an amount of money is told in: dollars of the year, of a reference year by consumer prices,
 * by the size of the economy or by prices, wealth and people together, or international dollars of
 * 2021.
 */
export const priceLevels = [
  'current',
  'consumer-prices',
  'economy',
  'normalised',
  'international-2021',
] as const;

/** What an amount of money is told in. */
export type PriceLevel = (typeof priceLevels)[number];

/** An amount of money with its price level. */
export interface PricedAmount {
  readonly amount: number;
  readonly priceLevel: PriceLevel;
}

/**
 * The price level that two amounts have in common, without which they may not be divided.
 *
 * A loss adjusted by consumer prices over a gross domestic product of the year would grow with the
 * age of the event for no other reason than its age.
 *
 * @param above - price level of the numerator
 * @param below - price level of the denominator
 * @fails bad-setting  they differ
 * @source emdatDoc, adjusted and current losses
 * @example commonPriceLevel('consumer-prices', 'current').ok // false
 */
export function commonPriceLevel(above: PriceLevel, below: PriceLevel): Result<PriceLevel> {
  if (above === below) return success(above);
  const message = `commonPriceLevel needs one price level above and below, got ${above} over ${below}`;
  return failure('bad-setting', 'commonPriceLevel', message);
}

/**
 * Direct loss as a share of gross domestic product, in percent.
 *
 * @param loss - of some years
 * @param gdp -  of the same years, in the same price level
 * @fails bad-setting   the price levels differ
 * @fails not-positive  the product is not above zero
 * @source gndar2022, direct loss as share of GDP
 * @example lossPercentOfGdp(loss, gdp).value // 2 for 20 of 1000
 */
export function lossPercentOfGdp(loss: PricedAmount, gdp: PricedAmount): Result<number> {
  const common = commonPriceLevel(loss.priceLevel, gdp.priceLevel);
  if (!common.ok) return common;
  if (!(gdp.amount > 0)) {
    const message = `lossPercentOfGdp needs a product above zero, got ${gdp.amount}`;
    return failure('not-positive', 'lossPercentOfGdp', message);
  }
  return success((100 * loss.amount) / gdp.amount);
}
