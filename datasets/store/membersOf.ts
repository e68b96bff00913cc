import type { GroupedAreas } from '../../analysis/losses/indicators/cellGroupings.ts';
import type { Catalogue } from './catalogue.ts';

/** The areas that a list of names stands for. */
export interface Members {
  /** In the order of the code, each once. */
  readonly areas: readonly string[];
  /** Names that are neither a country set nor an area. */
  readonly unknown: readonly string[];
}

/**
 * The areas that a list of country sets and areas names.
 *
 * @param names -     codes of country sets and of areas
 * @param catalogue - what is known of them
 * @example membersOf(['ASEAN', 'CHN'], catalogue).areas.includes('CHN') // true
 */
export function membersOf(
  names: readonly string[],
  { countries, countrySets }: Pick<Catalogue, 'countries' | 'countrySets'>,
): Members {
  const sets = new Map(countrySets.map(({ code, areas }) => [code, areas]));
  const known = new Set(countries.map(({ code }) => code));
  const areasOf = (name: string): readonly string[] => [
    ...(sets.get(name) ?? []),
    ...(known.has(name) ? [name] : []),
  ];
  return {
    areas: [...new Set(names.flatMap(areasOf))].sort(),
    unknown: names.filter((name) => areasOf(name).length === 0),
  };
}

/**
 * Several named sets as groups of areas, each of its own because they may share areas.
 *
 * @param names -     codes of country sets and of areas
 * @param areas -     of all of them, in the order of the groups' places
 * @param catalogue - what is known of them
 * @returns nothing where there is one name, or no set among them: they are one group together
 * @cost O(names · areas)
 * @example setsNamed(['ASEAN', 'SCO'], areas, catalogue).sets?.length // 2
 */
export function setsNamed(
  names: readonly string[],
  areas: readonly string[],
  catalogue: Pick<Catalogue, 'countries' | 'countrySets'>,
): { readonly sets?: readonly GroupedAreas[] } {
  const own = [...new Set(names)];
  const isSet = (name: string): boolean => catalogue.countrySets.some(({ code }) => code === name);
  if (own.length < 2 || !own.some(isSet)) return {};
  return {
    sets: own.map((name) => {
      const members = new Set(membersOf([name], catalogue).areas);
      return {
        codes: [name],
        groupOfArea: Int32Array.from(areas, (area) => (members.has(area) ? 0 : -1)),
      };
    }),
  };
}

/**
 * The names that the country set of a question stands for: its code, or a list with commas.
 *
 * @example namesInSet('MDV,NRU') // ['MDV', 'NRU']
 */
export function namesInSet(countrySet: string): readonly string[] {
  return countrySet.split(',');
}
