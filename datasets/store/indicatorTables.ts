import type {
  IndicatorData,
  IndicatorEconomy,
} from '../../analysis/losses/indicators/indicatorData.ts';
import type {
  IndicatorDimension,
  IndicatorQuestion,
} from '../../analysis/losses/indicators/indicatorQuestion.ts';
import { selectIndicatorEconomy } from '../../analysis/losses/indicators/selectIndicators.ts';
import type { LossEntries, YearCoverage } from '../../analysis/losses/lossData.ts';
import { placesIn, selectEntries } from '../../analysis/losses/selectLosses.ts';
import { groupsOfAreas, isAreaDimension } from './areaGroups.ts';
import type { Catalogue } from './catalogue.ts';
import type { Database } from './database.ts';
import { lastPart } from './lastPart.ts';
import { lastRead } from './lastRead.ts';
import {
  readIndicatorEconomy,
  readIndicatorEntries,
  readLandArea,
  readSubtypes,
} from './queries/readIndicators.ts';

/** The bundled tables behind indicators, each read whole and once. */
export interface IndicatorTables {
  /** Entries of the country profiles, placed by hazard or by subtype. */
  readonly entriesOf: (
    areas: readonly string[],
    groups: readonly string[],
    by: 'hazard' | 'subtype',
  ) => Promise<LossEntries>;
  readonly economyOf: (areas: readonly string[]) => Promise<IndicatorEconomy>;
  /** Square kilometres in the order of the areas, NaN at a gap. */
  readonly landOf: (areas: readonly string[]) => Promise<Float64Array>;
  /** Groups of a dimension: of areas by the table of countries, of entries by hazard or subtype. */
  readonly groupsOf: (
    areas: readonly string[],
    asked: Pick<IndicatorQuestion, 'dimension' | 'hazards'>,
  ) => Promise<Pick<IndicatorData, 'groups' | 'groupOfArea'>>;
  /** Reads the tables, one after another, before they are asked for. */
  readonly readAhead: readonly (() => Promise<unknown>)[];
}

/** The set of every area. */
export const WORLD = 'WORLD';

/** Parts of a table that are kept: of the areas asked for and of the world, by hazard and subtype. */
const KEPT_PARTS = 4;

/** Groupings of areas that are kept. */
const KEPT_GROUPS = 20;

const NO_PLACES = new Int32Array();

/**
 * Makes the readers of the bundled tables. They are small: a question takes its part of what is in
 * memory, which is faster than any statement.
 *
 * @param database -  holds the bundled data sets
 * @param catalogue - what is known of areas, sets and hazards
 * @param coverage -  years of the country profiles
 */
export function indicatorTables(
  database: Database,
  { countries, countrySets }: Catalogue,
  coverage: YearCoverage,
): IndicatorTables {
  const everyArea = countrySets.find(({ code }) => code === WORLD)?.areas ?? [];
  const subtypes = lastRead(() => readSubtypes(database));
  const entries = lastRead(async ({ firstYear, lastYear }: YearCoverage) =>
    readIndicatorEntries(database, {
      areas: everyArea,
      groups: await subtypes(null),
      firstYear,
      lastYear,
    }),
  );
  const economy = lastRead(() => readIndicatorEconomy(database, everyArea));
  const land = lastRead(() => readLandArea(database, everyArea));
  const entriesPart = lastPart(
    (rows: LossEntries, to) => selectEntries(rows, to.areas, to.hazards),
    KEPT_PARTS,
  );
  const economyPart = lastPart(
    (rows: IndicatorEconomy, to) => selectIndicatorEconomy(rows, to.areas),
    KEPT_PARTS,
  );
  const landPart = lastRead(async (areas: readonly string[]) => {
    const known = await land(null);
    return Float64Array.from(placesIn(areas, everyArea), (place) => known[place] ?? Number.NaN);
  }, KEPT_PARTS);
  const groupsOf = lastRead(async ({ areas, dimension, hazards }: GroupedBy) => {
    if (isAreaDimension(dimension)) return groupsOfAreas(areas, dimension, countries);
    const groupOfArea = new Int32Array(areas.length);
    if (dimension === 'hazard') return { groups: hazards, groupOfArea };
    if (dimension !== 'subtype') return { groups: [], groupOfArea };
    const known = await subtypes(null);
    const groups = hazards.flatMap((hazard) => known.filter((code) => hazardOf(code) === hazard));
    return { groups, groupOfArea };
  }, KEPT_GROUPS);
  return {
    entriesOf: async (areas, groups, by) => {
      const known = await subtypes(null);
      const codes = by === 'subtype' ? known : known.map(hazardOf);
      const places = new Map(groups.map((code, place) => [code, place]));
      return entriesPart(await entries(coverage), {
        areas: placesIn(everyArea, areas),
        hazards: Int32Array.from(codes, (code) => places.get(code) ?? -1),
      });
    },
    economyOf: async (areas) =>
      economyPart(await economy(null), {
        areas: placesIn(everyArea, areas),
        hazards: NO_PLACES,
      }),
    landOf: landPart,
    groupsOf: (areas, { dimension, hazards }) => groupsOf({ areas, dimension, hazards }),
    readAhead: [() => entries(coverage), () => economy(null)],
  };
}

interface GroupedBy {
  readonly areas: readonly string[];
  readonly dimension: IndicatorDimension;
  readonly hazards: readonly string[];
}

/** The hazard of `hazard/subtype`. */
function hazardOf(code: string): string {
  return code.split('/', 1)[0] ?? code;
}
