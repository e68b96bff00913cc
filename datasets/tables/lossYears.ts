/** The years of losses that are averaged: complete ones with a population and an economy. */
export const FIRST_YEAR = 2000;
export const LAST_YEAR = 2023;

/** Columns of the loss table and the fields that they are means of. */
export const MEASURES = {
  eventsPerYear: 'events',
  deathsPerYear: 'deaths',
  affectedPerYear: 'affected',
  damageUsdPerYear: 'lossUsdAdjusted',
} as const;
