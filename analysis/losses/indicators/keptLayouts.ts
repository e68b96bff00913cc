// What does not depend on the measure that is asked for is kept from one question to the next.

import { keptFor } from '../../keptFor.ts';
import { denominators } from '../denominators.ts';
import { groupings } from '../groupings.ts';
import type { LossEntries, YearCoverage } from '../lossData.ts';
import { cellGroupings } from './cellGroupings.ts';
import type { IndicatorEconomy } from './indicatorData.ts';
import { indicatorTallies } from './indicatorTally.ts';
import { type PriceFactors, priceFactors } from './priceFactors.ts';

/** `groupings` of the areas that are covered. */
export const groupingsOf = keptFor(
  (
    covered: readonly boolean[],
    coverage: YearCoverage,
    firstYear: number,
    lastYear: number,
    baselineYears: number,
    withPartialYears: boolean,
  ) => groupings({ covered, coverage }, { firstYear, lastYear, baselineYears, withPartialYears }),
);

/** Every area in one group. */
export const allTogether = keptFor((covered: readonly boolean[]) => new Int32Array(covered.length));

/** `cellGroupings` of a grid. */
export const cellsOf = keptFor((covered: readonly boolean[], firstYear: number, years: number) =>
  cellGroupings(covered, { firstYear, years }),
);

/** Denominators and price factors of every cell of a grid. */
export const gridsOf = keptFor(
  (
    economy: IndicatorEconomy,
    consumerPriceIndex: ReadonlyMap<number, number>,
    landAreaKm2: Float64Array,
    scaleYear: number,
    firstYear: number,
    years: number,
  ) => {
    const span = { firstYear, years };
    const areas = landAreaKm2.length;
    return {
      factors: priceFactors({ economy, areas, consumerPriceIndex }, span, scaleYear),
      denominators: {
        ...denominators(economy, areas, span),
        landAreaKm2: new Float64Array(areas * years).map(
          (_, cell) => landAreaKm2[Math.floor(cell / years)] ?? Number.NaN,
        ),
      },
    };
  },
);

/** `indicatorTallies` of a grid. */
export const talliesOf = keptFor(
  (
    entries: LossEntries,
    factors: PriceFactors,
    areas: number,
    firstYear: number,
    years: number,
    groups: number,
  ) => indicatorTallies(entries, areas, { firstYear, years }, factors, groups),
);
