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
 * The names that the country set of a question stands for: its code, or a list with commas.
 *
 * @example namesInSet('MDV,NRU') // ['MDV', 'NRU']
 */
export function namesInSet(countrySet: string): readonly string[] {
  return countrySet.split(',');
}
