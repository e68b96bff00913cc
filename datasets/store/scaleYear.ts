/** The year that losses are scaled to: the last one for which the bundled economy has most areas. */
export const SCALE_YEAR = 2023;
