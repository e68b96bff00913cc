/**
 * A loss at the prices of the reference year of a consumer price index.
 *
 * @param loss -  in money of its year
 * @param index - consumer prices of that year, the reference year being 100
 * @source emdatDoc, adjusted losses
 * @example atConsumerPrices(1000, 63.5) // 1574.8031496062993
 */
export function atConsumerPrices(loss: number, index: number): number {
  return (loss * 100) / index;
}

/**
 * A loss in the size that the same share of the country's economy has in a reference year.
 *
 * @param loss -         in money of its year
 * @param gdp -          gross domestic product of that year in the same money
 * @param gdpReference - of the same country in the reference year
 * @source aznarsiguan2019, scale_impact2refyear
 * @example atSizeOfEconomy(10, 200, 300) // 15
 */
export function atSizeOfEconomy(loss: number, gdp: number, gdpReference: number): number {
  return (loss * gdpReference) / gdp;
}

/** How much a place has grown from the year of a loss to a reference year, as ratios. */
export interface Growth {
  /** I: prices. */
  readonly prices: number;
  /** W: real wealth per person. */
  readonly wealthPerPerson: number;
  /** P: people. */
  readonly population: number;
}

/**
 * A loss as if it happened again to what stands there in a reference year (Pielke and Landsea).
 *
 * @param loss -   in money of its year
 * @param growth - ratios of the reference year to the year of the loss
 * @source pielke2008, equation 1
 * @example normalisedLoss(100, growth) // 864 for ratios 3.2, 1.8 and 1.5
 */
export function normalisedLoss(loss: number, growth: Growth): number {
  return loss * growth.prices * growth.wealthPerPerson * growth.population;
}

/**
 * A loss at purchasing power parity: the same share of the product told in international dollars.
 *
 * @param loss -             in US dollars of its year
 * @param gdpUsd -           of that year in the same dollars
 * @param gdpInternational - of that year in international dollars
 * @source worldBankPpp, purchasing power parities
 * @example atPurchasingPower(10, 200, 500) // 25
 */
export function atPurchasingPower(loss: number, gdpUsd: number, gdpInternational: number): number {
  return (loss * gdpInternational) / gdpUsd;
}
