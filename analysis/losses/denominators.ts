import type { Column } from '../column.ts';
import type { AreaYears } from './lossData.ts';
import type { YearSpan } from './tally.ts';

/** Denominators on a grid of areas and years; NaN at a gap; row = area · years + year. */
export interface Denominators {
  readonly population: Float64Array;
  readonly gdpUsd: Float64Array;
}

/**
 * Lays population and gross domestic product out by area and year.
 *
 * @param economy - rows by area and year
 * @param areas -   number of areas
 * @param span -    years of the grid
 */
export function denominators(economy: AreaYears, areas: number, span: YearSpan): Denominators {
  const layOut = (column: Column): Float64Array => {
    const grid = new Float64Array(areas * span.years).fill(Number.NaN);
    economy.area.forEach((area, row) => {
      const year = (economy.year[row] ?? 0) - span.firstYear;
      if (year < 0 || year >= span.years || column.missing.has(row)) return;
      grid[area * span.years + year] = column.values[row] ?? Number.NaN;
    });
    return grid;
  };
  return { population: layOut(economy.population), gdpUsd: layOut(economy.gdpUsd) };
}
