import type {
  IndicatorData,
  IndicatorEconomy,
  IndicatorEntries,
} from '../../analysis/losses/indicators/indicatorData.ts';
import type { IndicatorQuestion } from '../../analysis/losses/indicators/indicatorQuestion.ts';
import {
  selectIndicatorEconomy,
  selectIndicatorEntries,
} from '../../analysis/losses/indicators/selectIndicators.ts';
import type { YearCoverage } from '../../analysis/losses/lossData.ts';
import { placesIn } from '../../analysis/losses/selectLosses.ts';
import type { Database } from './database.ts';
import { lastRead } from './lastRead.ts';
import {
  type AreaDimension,
  isAreaDimension,
  readAreaGroups,
  readIndicatorEconomy,
  readIndicatorEntries,
  readLandArea,
  readMembers,
  readSubtypes,
} from './queries/readIndicators.ts';

/** The bundled tables behind indicators, each read whole and once. */
export interface IndicatorTables {
  /** Entries of the country profiles, placed by hazard or by subtype. */
  readonly entriesOf: (
    areas: readonly string[],
    groups: readonly string[],
    by: 'hazard' | 'subtype',
  ) => Promise<IndicatorEntries>;
  readonly economyOf: (areas: readonly string[]) => Promise<IndicatorEconomy>;
  /** Square kilometres in the order of the areas, NaN at a gap. */
  readonly landOf: (areas: readonly string[]) => Promise<Float64Array>;
  /** Groups of a dimension: of areas by the table of countries, of entries by hazard or subtype. */
  readonly groupsOf: (
    areas: readonly string[],
    asked: Pick<IndicatorQuestion, 'dimension' | 'hazards'>,
  ) => Promise<Pick<IndicatorData, 'groups' | 'groupOfArea'>>;
}

/** The set of every area. */
const WORLD = 'WORLD';

/** Dimensions of areas whose groups are kept: all there are. */
const AREA_DIMENSIONS = 4;

/**
 * Makes the readers of the bundled tables. They are small: a question takes its part of what is in
 * memory, which is faster than any statement.
 *
 * @param database - holds the bundled data sets
 * @param coverage - years of the country profiles
 */
export function indicatorTables(database: Database, coverage: YearCoverage): IndicatorTables {
  const everyArea = lastRead(async () => (await readMembers(database, [WORLD])).areas);
  const subtypes = lastRead(() => readSubtypes(database));
  const entries = lastRead(async ({ firstYear, lastYear }: YearCoverage) =>
    readIndicatorEntries(database, {
      areas: await everyArea(null),
      groups: await subtypes(null),
      by: 'subtype',
      firstYear,
      lastYear,
    }),
  );
  const economy = lastRead(async () => readIndicatorEconomy(database, await everyArea(null)));
  const land = lastRead(async () => readLandArea(database, await everyArea(null)));
  const groupsBy = lastRead(
    async (dimension: AreaDimension) => readAreaGroups(database, await everyArea(null), dimension),
    AREA_DIMENSIONS,
  );
  return {
    entriesOf: async (areas, groups, by) => {
      const known = await subtypes(null);
      const codes = by === 'subtype' ? known : known.map(hazardOf);
      const places = new Map(groups.map((code, place) => [code, place]));
      return selectIndicatorEntries(
        await entries(coverage),
        placesIn(await everyArea(null), areas),
        Int32Array.from(codes, (code) => places.get(code) ?? -1),
      );
    },
    economyOf: async (areas) =>
      selectIndicatorEconomy(await economy(null), placesIn(await everyArea(null), areas)),
    landOf: async (areas) => {
      const [known, all] = [await land(null), placesIn(areas, await everyArea(null))];
      return Float64Array.from(all, (place) => known[place] ?? Number.NaN);
    },
    groupsOf: async (areas, { dimension, hazards }) => {
      const groupOfArea = new Int32Array(areas.length);
      if (dimension === 'hazard') return { groups: hazards, groupOfArea };
      if (dimension === 'subtype') {
        const known = await subtypes(null);
        const groups = hazards.flatMap((hazard) =>
          known.filter((code) => hazardOf(code) === hazard),
        );
        return { groups, groupOfArea };
      }
      if (!isAreaDimension(dimension)) return { groups: [], groupOfArea };
      const codes = await groupsBy(dimension);
      const own = Array.from(placesIn(areas, await everyArea(null)), (place) => codes[place] ?? '');
      const groups = [...new Set(own)].sort();
      return { groups, groupOfArea: Int32Array.from(own, (code) => groups.indexOf(code)) };
    },
  };
}

/** The hazard of `hazard/subtype`. */
function hazardOf(code: string): string {
  return code.split('/', 1)[0] ?? code;
}
