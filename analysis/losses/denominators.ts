import type { Column } from '../column.ts';
import type { AreaYears } from './lossData.ts';
import type { YearSpan } from './yearSpan.ts';

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
  return {
    population: layOut(economy, economy.population, areas, span),
    gdpUsd: layOut(economy, economy.gdpUsd, areas, span),
  };
}

/**
 * Lays one column out by area and year; rows of other years are left out.
 *
 * @param rows -   areas and years of the column
 * @param column - a value or a gap for each row
 * @param areas -  number of areas
 * @param span -   years of the grid
 * @returns values by cell, NaN at a gap; row = area · years + year
 * @cost O(rows + areas · years)
 */
export function layOut(
  rows: Pick<AreaYears, 'area' | 'year'>,
  column: Column,
  areas: number,
  span: YearSpan,
): Float64Array {
  const grid = new Float64Array(areas * span.years).fill(Number.NaN);
  for (let row = 0; row < rows.area.length; row += 1) {
    const year = (rows.year[row] ?? 0) - span.firstYear;
    if (year < 0 || year >= span.years) continue;
    grid[(rows.area[row] ?? 0) * span.years + year] = column.values[row] ?? Number.NaN;
  }
  return grid;
}
