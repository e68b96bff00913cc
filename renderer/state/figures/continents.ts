/** Continents as the table of countries names them. */
export const continents = [
  'Africa',
  'Asia',
  'Europe',
  'Latin America and Caribbean',
  'Northern America',
  'Oceania',
] as const;

/** One of them. */
export type Continent = (typeof continents)[number];
