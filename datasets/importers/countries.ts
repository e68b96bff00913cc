import { success } from '../../analysis/failure.ts';
import { readBriSignatories } from './briSignatories.ts';
import { compareText } from './compareText.ts';
import { type CountryCode, readCountryCodes } from './countryCodes.ts';
import { countryFields } from './countryFields.ts';
import { type EconomyClass, readEconomyClassification } from './economyClassification.ts';
import { historicAreas } from './historicAreas.ts';
import type { Cell, Importer } from './importer.ts';

/** Names that a person chose, by ISO 3166 alpha-3 code. */
export interface CountryNames {
  readonly english: ReadonlyMap<string, string>;
  readonly chinese: ReadonlyMap<string, string>;
}

/**
 * Makes the importer of the table of countries and areas.
 *
 * Codes and UN regions come from the country-codes package, regions and income groups from the
 * World Bank, the continent from the list of signatories where it stands there.
 *
 * @param names - names that go before those of the files
 */
export function countriesImporter(names: CountryNames): Importer {
  return async (files) => {
    const codes = readCountryCodes(files);
    if (!codes.ok) return codes;
    const classes = await readEconomyClassification(files);
    if (!classes.ok) return classes;
    const signatories = readBriSignatories(files);
    if (!signatories.ok) return signatories;
    const continents = new Map(signatories.value.map(({ iso3, region }) => [iso3, region]));
    const current = codes.value.map((code): readonly Cell[] => [
      code.iso3,
      code.iso2,
      code.m49,
      names.english.get(code.iso3) ?? code.name,
      names.chinese.get(code.iso3) ?? null,
      continents.get(code.iso3) ?? continentOf(code),
      code.region,
      code.subregion,
      code.leastDeveloped,
      code.smallIsland,
      ...classCells(classes.value.get(code.iso3)),
      'current',
      null,
    ]);
    const historic = historicAreas.map((area): readonly Cell[] => [
      area.iso3,
      area.iso2,
      area.m49,
      area.name,
      area.nameZh,
      area.region,
      area.region,
      area.subregion,
      false,
      false,
      null,
      null,
      'historic',
      area.succeededBy.join(' '),
    ]);
    const rows = [...current, ...historic].sort((a, b) => compareText(String(a[0]), String(b[0])));
    return success({
      tables: [{ name: 'countries', fields: countryFields, primaryKey: ['iso3'], rows }],
      leftOut: [],
    });
  };
}

function classCells(economy: EconomyClass | undefined): readonly Cell[] {
  return economy === undefined ? [null, null] : [economy.region, economy.incomeGroup];
}

function continentOf({ region, subregion }: CountryCode): string {
  if (region === null) return 'Antarctica';
  if (region !== 'Americas') return region;
  return subregion === 'Northern America' ? 'Northern America' : 'Latin America and Caribbean';
}
